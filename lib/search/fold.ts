/** Folds a word to the form in which the index compares it: case, accents, and British beside American spelling. */
import { invisible } from '../invisible'

/** Letters that decompose into nothing by themselves. */
const ligatures: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

const marks = new RegExp(`[\\p{M}${invisible}]`, 'gu')

/**
 * Lower case without accents, ligatures and soft hyphens: `Soberanía` → `soberania`, `conﬂict` → `conflict`. Digits stay
 * as they are.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z\d]*$/.test(lower)) return lower
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[æœßøłđðþ]/g, (letter) => ligatures[letter] as string)
}

/**
 * Endings that differ between British and American spelling, and what both become. Which of the two is taken does
 * not matter; that both become the same does.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|pret|lic)enc(e|es|ed|ing|eless)$/, '$1ens$2'],
  [/^(\w{3,}?)i[sz](e|es|ed|ing|er|ers|able|ation|ations|ational)$/, '$1is$2'],
  [/^(\w{2,}?)y[sz](e|es|ed|ing|er|ers)$/, '$1ys$2'],
  [/^(arm|behavi|clam|col|endeav|fav|harb|hon|hum|lab|neighb|rig|rum|sav|vap|vig)our/, '$1or'],
  [/^(cent|theat|lit|fib|met|calib|sab|spect|kilomet)re(s|d)?$/, '$1er$2'],
  [/^(cat|dial|anal|mon|epil|prol|travel)ogue/, '$1og'],
  [/^(program)me(s|d)?$/, '$1$2'],
  [/^(judg|acknowledg|abridg|lodg)ement/, '$1ment'],
  [/^(aero)(plane)/, 'air$2'],
  [/^manoeuv(re|r)/, 'maneuver'],
  [/^(s)ceptic/, '$1keptic'],
  [/^(gr)ey/, '$1ay'],
  [/^(art)efact/, '$1ifact'],
  [/^(p)aed/, '$1ed'],
  [/^(unlawful|lawful|skil|wil)l?ful/, '$1ful'],
  [/^(instal|fulfil|enrol)ment/, '$1lment'],
  [/^organi[sz]/, 'organis'],
]

/** One spelling for both sides of the Atlantic; the word has to be folded already. */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word
  for (const [pattern, to] of spellings) if (pattern.test(word)) return word.replace(pattern, to)
  return word
}
