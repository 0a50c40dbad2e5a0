/** The words of a text in the form in which phrases are compared, each with its place in the text as given. */
import { invisible } from '../invisible'
import { foldLetters, foldSpelling } from '../search/fold'
import { stem } from '../search/stem'

export interface Word {
  /** Folded, in one spelling, without its ending: “Organised” and “organizes” are one. */
  term: string
  /** Folded, in one spelling, without number and tense: “extradited” is extradite, “international” is not internment. */
  base: string
  /** Whether a comma or the end of a clause stands before it. The point of “v.” or “U.S.” is none. */
  isAfterStop: boolean
  start: number
  end: number
}

// An apostrophe is inside a word only when letters follow: “Mexico’s” is Mexico and its ending.
// A letter keeps its accents where they stand apart from it, as in text copied from a PDF, and a word its soft hyphens.
const letters = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*'
const wordPattern = new RegExp(`${letters}(?:[${invisible}]+${letters})*(?:\\.(?=\\p{L}\\b)\\p{L})*`, 'gu')
const possessive = /['’]s(?![\p{L}\p{N}])/iuy

/** @returns the words of any text, in order; possessive endings are dropped */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let skipTo = 0
  for (const match of text.matchAll(wordPattern)) {
    if (match.index < skipTo) continue
    const end = match.index + match[0].length
    const before = words.at(-1)
    const isAfterStop =
      before !== undefined &&
      isStop(text.slice(before.end, match.index), text.slice(before.start, before.end), match[0])
    words.push({ ...formsOf(match[0]), isAfterStop, start: match.index, end })
    possessive.lastIndex = end
    if (possessive.test(text)) skipTo = possessive.lastIndex
  }
  return words
}

/** After these a point is no stop, beside single letters and what begins with a capital: “v. United”, “Co. v.” */
const shortened = new Set(['vs', 'no', 'nos', 'art', 'sec', 'par', 'vol', 'res', 'pub', 'al'])

/** @param before the word before it, as it is written */
function isStop(between: string, before: string, next: string): boolean {
  if (/[,;:!?—]|\n\s*\n/.test(between)) return true
  if (!between.includes('.')) return false
  if (before.length > 3) return true
  return /^\p{Ll}{2,3}$/u.test(before) && /^\p{Lu}/u.test(next) && !shortened.has(before)
}

type Forms = Pick<Word, 'term' | 'base'>

/** Stories repeat their words: each is reduced once. Emptied when it is large, so that no text can fill the memory. */
const reduced = new Map<string, Forms>()
const mostReduced = 20_000

function formsOf(word: string): Forms {
  let forms = reduced.get(word)
  if (forms === undefined) {
    // “U.S.” and “US” are one word.
    const folded = foldSpelling(foldLetters(word.replaceAll('.', '')))
    forms = { term: stem(folded), base: baseOf(folded) }
    if (reduced.size >= mostReduced) reduced.clear()
    reduced.set(word, forms)
  }
  return forms
}

function baseOf(word: string): string {
  if (word.length < 4 || /[^s]us$|ss$|is$/.test(word)) return word
  return word
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$|s$/, '')
    .replace(/(?<=.{4})(?:ed|ing|e)$/, '')
}
