/**
 * The search itself, wherever it runs: in a worker, in Node for tests and measurements. It fetches what it needs
 * through the function that it is given, and keeps it.
 */
import type { Hit, SearchAnswer } from './answer'
import { citedIn } from './cited'
import { type Citing, wholeCitation } from './citing'
import { encode } from './encode'
import { SearchError } from './errors'
import type { Sought } from './excerpt'
import { type Expanded, expand } from './expand'
import { directAnswer, hitOf } from './hits'
import { type Fetcher, Library } from './library'
import { pagesWithPhrases } from './phrase'
import { type FilterName, type Filters, filterNames, filterValue, parseQuery, type Query } from './query'
import { type RankedPage, rank } from './rank'

export interface OpenOptions {
  /** The build that the index has to be of; a page knows its own. Any is taken where it is left out. */
  build?: string
  signal?: AbortSignal
}

export interface SearchOptions {
  /** How many hits are wanted; their texts are fetched. Five by default, as many as show without scrolling. */
  limit?: number
  /** Filters set by controls; those in the query win over them. */
  filters?: Filters
  /** A search that is given up rejects with an AbortError. */
  signal?: AbortSignal
}

const defaultLimit = 5

/** A page that explains comes before one that it explains with, where both say as much of the query. */
const priors: Readonly<Record<string, number>> = { concept: 1.4 }

export class Engine {
  private constructor(private readonly library: Library) {}

  /**
   * Opens an index.
   *
   * @param fetcher reads a file of the index by its name: `head.bin`, `3.bin`, `p/17.json`
   * @throws {SearchError} rejects with it where the index is missing, damaged or of another build
   */
  static async open(fetcher: Fetcher, options: OpenOptions = {}): Promise<Engine> {
    return new Engine(await Library.open(fetcher, options.build, options.signal))
  }

  /** The build of the index, eight hexadecimal digits. */
  get build(): string {
    return this.library.build
  }

  /** The values that each filter may have, for controls. */
  get filterValues(): Record<FilterName, string[]> {
    const { areas, kinds, statuses } = this.library.head
    const values = (all: readonly string[]) => all.filter(Boolean)
    return { area: values(areas), kind: values(kinds), status: values(statuses) }
  }

  /** Fetches the rest of the index, so that no later query waits. Rejects with a SearchError. */
  async warm(): Promise<void> {
    await this.library.needAll()
  }

  /**
   * Searches.
   *
   * @param typed what the reader typed: any string
   * @returns the best pages with their excerpts; an empty query finds nothing
   * @throws {SearchError} rejects with it where a part of the index cannot be had, rather than leave hits out
   */
  async search(typed: string, options: SearchOptions = {}): Promise<SearchAnswer> {
    const query = parseQuery(typed)
    const { filters, unknownFilters } = this.checkedFilters({ ...options.filters, ...query.filters })
    const limit = options.limit ?? defaultLimit
    const citing = await this.citingFor(query.text)
    const expanded = await expand(query, this.library, citing)
    options.signal?.throwIfAborted()

    const ranked = this.rankedPages(query, expanded, filters)
    const { pages, counted } = await this.withPhrases(ranked, query, limit)
    options.signal?.throwIfAborted()
    const sought = this.soughtOf(expanded, citing)
    const hits = await this.hitsOf(pages.slice(0, limit), sought)
    options.signal?.throwIfAborted()
    const whole = wholeCitation(query.text, expanded.citations)
    const answered = await directAnswer(hits, pages.slice(0, limit), query.text, this.library, whole)
    const nearest =
      pages.length === 0 && query.text ? await this.nearest(query, ranked, sought, filters, limit) : []
    const answer: SearchAnswer = {
      query: typed,
      hits: answered,
      total: pages.length,
      counted,
      filters,
      unknownFilters,
      citations: await citedIn(query.text, expanded.citations, citing, pages.slice(0, limit), this.library),
      unmatched: expanded.unmatched,
      nearest,
    }
    if (pages.length === 0 && isTooShort(query, this.library.head.together)) answer.tooShort = true
    if (expanded.didYouMean) answer.didYouMean = expanded.didYouMean
    return answer
  }

  /**
   * The pages in order, without texts: for measurements.
   *
   * @returns ids of pages are not known before their texts: pages are numbers in the order of the records
   */
  async ranking(typed: string, limit = 10): Promise<number[]> {
    const query = parseQuery(typed)
    const expanded = await expand(query, this.library, await this.citingFor(query.text))
    return this.rankedPages(query, expanded, {})
      .slice(0, limit)
      .map(({ page }) => page)
  }

  /** The recogniser, if the query may cite; the shards of its words are on their way meanwhile. */
  private async citingFor(text: string): Promise<Citing | undefined> {
    const words = this.library.need(encode(text).map(({ term }) => term))
    // Both are awaited, so that neither’s fault goes unheard.
    const [citing] = await Promise.all([this.library.citing(text), words])
    return citing
  }

  private rankedPages(query: Query, expanded: Expanded, filters: Filters): RankedPage[] {
    const allows = this.allowedBy(filters)
    if (query.text === '' && Object.keys(filters).length > 0) {
      const all = Array.from({ length: this.library.space.pages }, (_, page) => page)
      return all
        .filter(allows)
        .map((page) => ({ page, score: 0, unit: this.library.firstUnit[page] as number }))
    }
    const { kindOf, kinds } = this.library.head
    const ofKind = kinds.map((kind) => priors[kind] ?? 1)
    const prior = (page: number) => (allows(page) ? (ofKind[kindOf[page] as number] as number) : 0)
    return rank(expanded.wanted, this.library.postings, this.library.space, expanded.spans, prior)
  }

  private async withPhrases(
    ranked: RankedPage[],
    query: Query,
    limit: number,
  ): Promise<{ pages: RankedPage[]; counted: boolean }> {
    if (query.phrases.length === 0) return { pages: ranked, counted: true }
    const { pages, all } = await pagesWithPhrases(
      ranked.map(({ page }) => page),
      query.phrases,
      this.library,
      limit,
    )
    const found = new Set(pages)
    return { pages: ranked.filter(({ page }) => found.has(page)), counted: all }
  }

  private soughtOf(expanded: Expanded, citing?: Citing): Sought {
    const terms = new Map<string, number>()
    for (const { variants } of expanded.wanted) {
      for (const { term, weight } of variants) {
        const frequency = this.library.postings.frequency(term)
        // Rare words tell more of a passage than frequent ones.
        if (frequency > 0) terms.set(term, weight / Math.log(2 + frequency))
      }
    }
    const citations = new Set(expanded.citations.flatMap((citation) => [citation.id, ...citation.also]))
    return { terms, citations, ...(citing && { citing }) }
  }

  private async hitsOf(pages: readonly RankedPage[], sought: Sought): Promise<Hit[]> {
    return Promise.all(
      pages.map(async (ranked) => hitOf(ranked, await this.library.page(ranked.page), this.library, sought)),
    )
  }

  /** Pages that have the words of a quoted phrase apart, or words that begin as the query’s do. */
  private async nearest(
    query: Query,
    ranked: readonly RankedPage[],
    sought: Sought,
    filters: Filters,
    limit: number,
  ): Promise<Hit[]> {
    if (ranked.length > 0) return this.hitsOf(ranked.slice(0, limit), sought)
    const beginnings = query.text.split(' ').filter((word) => word.length > 3)
    for (const beginning of beginnings.slice(0, 3)) {
      const shorter: Query = { text: beginning.slice(0, 4), filters: {}, phrases: [], open: true }
      const expanded = await expand(shorter, this.library)
      const pages = this.rankedPages(shorter, expanded, filters)
      if (pages.length > 0) return this.hitsOf(pages.slice(0, limit), this.soughtOf(expanded))
    }
    return []
  }

  private checkedFilters(given: Filters): { filters: Filters; unknownFilters: Filters } {
    const filters: Partial<Record<FilterName, string>> = {}
    const unknownFilters: Partial<Record<FilterName, string>> = {}
    for (const name of filterNames) {
      const value = given[name]
      if (!value) continue
      const known = this.filterValues[name].find((each) => filterValue(each) === filterValue(value))
      if (known === undefined) unknownFilters[name] = value
      else filters[name] = known
    }
    return { filters, unknownFilters }
  }

  private allowedBy(filters: Filters): (page: number) => boolean {
    const { areas, kinds, statuses, areaOf, kindOf, statusOf } = this.library.head
    const tests = [
      [filters.area, areas, areaOf],
      [filters.kind, kinds, kindOf],
      [filters.status, statuses, statusOf],
    ] as const
    const set = tests.flatMap(([value, values, of]) =>
      value === undefined ? [] : [{ of, number: values.indexOf(value) }],
    )
    return (page) => set.every(({ of, number }) => of[page] === number)
  }
}

/** A word is completed from its third letter on, or its fourth in a large collection. */
function isTooShort({ text, open }: Query, letters: number): boolean {
  const last = /[\p{L}\p{N}]*$/u.exec(text)?.[0] ?? ''
  return open && last.length < letters && last.length === text.length
}

export { SearchError }
