/** Text → terms, the same in the build and in the browser, for pages and for queries. */
import { invisible } from '../invisible'
import { foldLetters, foldSpelling } from './fold'
import { stem } from './stem'
import { stopWords } from './stop-words'

/** A word of a text, as the index knows it, and where it stands. */
export interface Term {
  /** The stem of the folded word. */
  term: string
  /** The folded word itself: what a prefix or a typing error is compared with. */
  word: string
  start: number
  end: number
}

const letters = '[\\p{L}\\p{M}]+'

/** U.S. and O.A.S.; 12,333; words with their apostrophes and what is invisible in them; words and numbers otherwise. */
const wordPattern = new RegExp(
  [
    '(?:\\p{L}\\.){2,}',
    '\\d{1,3}(?:,\\d{3})+(?!\\d)',
    `${letters}(?:(?:['’ʼ]|[${invisible}]+)${letters})*(?:\\p{N}[\\p{L}\\p{M}\\p{N}]*)?`,
    '\\p{N}[\\p{L}\\p{M}\\p{N}]*',
  ].join('|'),
  'gu',
)

/** What a word is, as it was written: its folded form and its term, or null where it tells nothing. */
type Known = { word: string; term: string } | null

/** Words seen before: a collection has few different ones. Emptied when it grows past all reason. */
const known = new Map<string, Known>()
const mostKnown = 50_000

/** The folded form of a word as it is written; empty where nothing is left of it. */
function foldWord(written: string): string {
  return foldLetters(written.replace(/['’ʼ]s?$/u, '').replace(/[.,'’ʼ]/g, ''))
}

function know(written: string): Known {
  const word = foldWord(written)
  // Single letters tell nothing; single digits number articles.
  const isKept = word.length > 1 ? !stopWords.has(word) : /[\p{N}\p{Lo}]/u.test(word)
  const found = isKept ? { word, term: stem(foldSpelling(word)) } : null
  if (known.size > mostKnown) known.clear()
  known.set(written, found)
  return found
}

/**
 * The terms of a text in order, with their offsets. Stop words and single letters are left out. Accents, case and
 * British or American spelling make no difference; digits stay whole.
 */
export function encode(text: string): Term[] {
  const terms: Term[] = []
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const written = match[0]
    let found = known.get(written)
    if (found === undefined) found = know(written)
    if (found)
      terms.push({
        term: found.term,
        word: found.word,
        start: match.index,
        end: match.index + written.length,
      })
  }
  return terms
}

/** Every word of a text, stop words too, folded but not stemmed: what a quoted phrase is compared with. */
export function foldedWords(text: string): string[] {
  return Array.from(text.matchAll(wordPattern), (match) => foldSpelling(foldWord(match[0]))).filter(Boolean)
}

/** The key under which a name is known: its terms in order, whatever their spelling. Falls back to all its words. */
export function nameKey(name: string): string {
  const terms = encode(name).map((term) => term.term)
  return terms.length > 0 ? terms.join(' ') : foldedWords(name).join(' ')
}
