/** Quoted phrases: the words have to stand in this order, stop words too; case, accents and spelling do not matter. */
import { encode, foldedWords } from './encode'
import type { Library } from './library'
import type { PageText } from './pages'

/** How many pages are read at most to see whether a phrase stands in them, and how many at a time. */
const mostRead = 60
const readAtOnce = 12

/** Whether a text has a phrase. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false
  const words = foldedWords(text)
  return words.some((_, at) => phrase.every((word, step) => words[at + step] === word))
}

/**
 * Those of some pages that have every phrase, in their order.
 *
 * @param pages candidates, best first
 * @param wanted how many are enough: the texts of no more pages are fetched than it takes
 * @returns the pages, and whether all candidates were looked at
 */
export async function pagesWithPhrases(
  pages: readonly number[],
  phrases: readonly string[],
  library: Library,
  wanted: number,
): Promise<{ pages: number[]; all: boolean }> {
  const sought = phrases.map(foldedWords).filter((phrase) => phrase.length > 0)
  const possible = phrases.map((phrase) => pagesWithTerms(phrase, library))
  const candidates = pages.filter((page) => possible.every((pagesOf) => pagesOf?.has(page) ?? true))
  const found: number[] = []
  let read = 0
  while (read < Math.min(candidates.length, mostRead) && found.length < wanted) {
    const next = candidates.slice(read, read + readAtOnce)
    read += next.length
    const texts = await Promise.all(next.map((page) => library.page(page)))
    for (const [at, page] of next.entries()) {
      const parts = partsOf(texts[at] as PageText)
      if (sought.every((phrase) => parts.some((part) => hasPhrase(part, phrase)))) found.push(page)
    }
  }
  return { pages: found, all: read >= candidates.length }
}

export function partsOf(page: PageText): string[] {
  const units = page.units.flatMap((unit) => [unit.heading ?? '', unit.text])
  return [page.title, ...page.names, page.question ?? '', page.answer ?? '', ...units].filter(Boolean)
}

/** The pages of which one unit has all terms of a phrase: FlexSearch finds them. Undefined if it has no terms. */
function pagesWithTerms(phrase: string, library: Library): Set<number> | undefined {
  const terms = [...new Set(encode(phrase).map(({ term }) => term))]
  if (terms.length === 0) return undefined
  return new Set(library.postings.unitsWithAll(terms).map((unit) => library.space.pageOf[unit] as number))
}
