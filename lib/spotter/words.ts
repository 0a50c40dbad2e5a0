/** The words of a text in the form in which phrases are compared, each with its place in the text as given. */
import { foldLetters, foldSpelling } from '../search/fold'
import { stem } from '../search/stem'

export interface Word {
  /** Folded, in one spelling, without its ending: “Organised” and “organizes” are one. */
  term: string
  start: number
  end: number
}

// An apostrophe is inside a word only when letters follow: “Mexico’s” is Mexico and its ending.
// A letter keeps its accents where they stand apart from it, as in text copied from a PDF.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\.(?=\p{L}\b)\p{L})*/gu
const possessive = /['’]s(?![\p{L}\p{N}])/iuy

/** @returns the words of any text, in order; possessive endings are dropped */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let skipTo = 0
  for (const match of text.matchAll(wordPattern)) {
    if (match.index < skipTo) continue
    const end = match.index + match[0].length
    words.push({ term: termOf(match[0]), start: match.index, end })
    possessive.lastIndex = end
    if (possessive.test(text)) skipTo = possessive.lastIndex
  }
  return words
}

/** Stories repeat their words: each is reduced once. Emptied when it is large, so that no text can fill the memory. */
const reduced = new Map<string, string>()
const mostReduced = 20_000

function termOf(word: string): string {
  let term = reduced.get(word)
  if (term === undefined) {
    // “U.S.” and “US” are one word.
    term = stem(foldSpelling(foldLetters(word.replaceAll('.', ''))))
    if (reduced.size >= mostReduced) reduced.clear()
    reduced.set(word, term)
  }
  return term
}
