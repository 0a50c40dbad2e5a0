/**
 * The stemmer of M. F. Porter, “An algorithm for suffix stripping”, Program 14 (1980) 130, step by step. It joins
 * singular and plural, verb and noun; the index holds its stems.
 */

const consonant = '[^aeiou]'
const vowel = '[aeiouy]'
const consonants = `${consonant}[^aeiouy]*`
const vowels = `${vowel}[aeiou]*`
/** m > 0, m = 1, m > 1 of the paper: how often a vowel is followed by a consonant. */
const some = new RegExp(`^(?:${consonants})?${vowels}${consonants}`)
const one = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`)
const many = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`)
const hasVowel = new RegExp(`^(?:${consonants})?${vowel}`)
/** *o of the paper: consonant, vowel, consonant other than w, x, y. */
const shortEnd = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`)

const step2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
  isation: 'ise',
  iser: 'ise',
}
const step3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  alise: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const ending2 = new RegExp(
  `^(.+?)(${Object.keys(step2)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
)
const ending3 = /^(.+?)(icate|ative|alize|alise|iciti|ical|ful|ness)$/
const ending4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|ise)$/
const ending4ion = /^(.+?[st])ion$/

/** The stem of a folded word. Words of one or two letters and whatever holds a digit come back unchanged. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  // A consonant y at the beginning must not count as a vowel.
  const initialY = word.startsWith('y')
  let w = initialY ? `Y${word.slice(1)}` : word
  w = plurals(w)
  w = participles(w)
  if (w.endsWith('y') && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`
  w = replaced(w, ending2, step2)
  w = replaced(w, ending3, step3)
  w = stripped(w)
  w = finalE(w)
  return initialY ? `y${w.slice(1)}` : w
}

function plurals(w: string): string {
  if (/(?:ss|i)es$/.test(w)) return w.slice(0, -2)
  return /[^s]s$/.test(w) ? w.slice(0, -1) : w
}

function participles(w: string): string {
  if (w.endsWith('eed')) return some.test(w.slice(0, -3)) ? w.slice(0, -1) : w
  const cut = /^(.+?)(?:ed|ing)$/.exec(w)?.[1]
  if (cut === undefined || !hasVowel.test(cut)) return w
  // “is” beside the paper’s “iz”: British “organised” is “organise”, and “promised” is “promise”.
  if (/(?:at|bl|iz|is)$/.test(cut)) return `${cut}e`
  if (/([^aeiouylsz])\1$/.test(cut)) return cut.slice(0, -1)
  return shortEnd.test(cut) ? `${cut}e` : cut
}

function replaced(w: string, ending: RegExp, by: Readonly<Record<string, string>>): string {
  const match = ending.exec(w)
  if (!match) return w
  const [, before = '', found = ''] = match
  return some.test(before) ? before + by[found] : w
}

function stripped(w: string): string {
  const match = ending4.exec(w) ?? ending4ion.exec(w)
  const before = match?.[1]
  return before !== undefined && many.test(before) ? before : w
}

function finalE(w: string): string {
  let end = w
  if (end.endsWith('e')) {
    const before = end.slice(0, -1)
    if (many.test(before) || (one.test(before) && !shortEnd.test(before))) end = before
  }
  return end.endsWith('ll') && many.test(end) ? end.slice(0, -1) : end
}
