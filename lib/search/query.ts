/** What a reader typed, taken apart: filters, quoted phrases, and the rest. Everything else in it is plain text. */
import { foldLetters } from './fold'

export type FilterName = 'area' | 'kind' | 'status'
export const filterNames: readonly FilterName[] = ['area', 'kind', 'status']
export type Filters = Readonly<Partial<Record<FilterName, string>>>

export interface Query {
  /** The query without its filters, quotation marks left in. */
  text: string
  filters: Filters
  /** The quoted phrases, as they were typed. */
  phrases: readonly string[]
  /** True while its last word may be unfinished. */
  open: boolean
}

/** A longer query is cut: no one types one, and a pasted text is for the reader. */
export const longestQuery = 500

const filterPattern = /(?<![\p{L}\p{N}])(area|kind|status):(?:"([^"]{0,60})"|([\p{L}\p{N}-]{0,60}))/giu
const phrasePattern = /["“”„«»]([^"“”„«»]{1,200})["“”„«»]/gu

/**
 * Takes a query apart. A later filter of the same name replaces an earlier one. Never throws.
 *
 * @param typed any string; what lies beyond {@link longestQuery} characters is left out
 */
export function parseQuery(typed: string): Query {
  const cut = cutAtWord(typed)
  const filters: Partial<Record<FilterName, string>> = {}
  const text = cut
    .replace(filterPattern, (_, name: string, quoted?: string, plain?: string) => {
      const value = filterValue(quoted ?? plain ?? '')
      if (value) filters[name.toLowerCase() as FilterName] = value
      return ' '
    })
    .replace(/\s+/g, ' ')
    .trimStart()
  const phrases = Array.from(text.matchAll(phrasePattern), (match) => (match[1] as string).trim()).filter(
    Boolean,
  )
  return {
    text: text.trimEnd(),
    filters,
    phrases,
    open: cut.length === typed.length && /[\p{L}\p{N}]$/u.test(text),
  }
}

/** Filters are compared without case, and words of a value may be joined by hyphens: `use-of-force`. */
export function filterValue(value: string): string {
  return foldLetters(value).replace(/[\s-]+/g, '-')
}

function cutAtWord(typed: string): string {
  if (typed.length <= longestQuery) return typed
  const cut = typed.slice(0, longestQuery)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuery / 2))
}
