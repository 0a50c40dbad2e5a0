/** The parts of an index that have been fetched so far, and how to get the rest. */
import type { AuthorityEntry } from '../citation/recognise'
import { type Citing, loadCiting, mayCite } from './citing'
import { SearchError } from './errors'
import { type PageText, pageFile, readPage } from './pages'
import { Postings } from './postings'
import type { PageSpace } from './rank'
import { compareTerms, isCitation } from './terms'
import { Vocabulary, type VocabularyWord } from './vocabulary'
import { Decoder } from './wire/decoder'
import { unseal } from './wire/envelope'
import { type Head, transferHead } from './wire/head'
import { transferShard, transferVocabulary, type UnitSpace, unitSpace } from './wire/shard'

/**
 * Fetches a file of the index by its name. Rejects with a {@link SearchError} `missing` or `network`; anything else
 * that it throws is taken for `network`, except an abort, which passes through.
 */
export type Fetcher = (name: string, signal?: AbortSignal) => Promise<Uint8Array>

export class Library {
  readonly postings: Postings
  readonly space: PageSpace
  readonly firstUnit: Uint32Array
  /** Hash of a name → the pages that bear it. */
  readonly named = new Map<number, number[]>()
  private readonly units: UnitSpace
  private readonly vocabularies = new Map<number, Vocabulary>()
  private readonly loading = new Map<string, Promise<unknown>>()
  private readonly pages = new Map<number, Promise<PageText>>()

  private constructor(
    private readonly fetcher: Fetcher,
    readonly build: string,
    readonly head: Head,
  ) {
    this.postings = new Postings(head)
    this.units = unitSpace(head)
    this.firstUnit = new Uint32Array(head.unitCounts.length)
    const pageOf = new Uint32Array(this.units.units)
    let unit = 0
    head.unitCounts.forEach((count, page) => {
      this.firstUnit[page] = unit
      pageOf.fill(page, unit, unit + count)
      unit += count
    })
    this.space = { pageOf, pages: head.unitCounts.length }
    head.names.forEach((hashes, page) => {
      for (const hash of hashes) this.named.set(hash, [...(this.named.get(hash) ?? []), page])
    })
  }

  /** Fetches and reads the head. Rejects with a SearchError. */
  static async open(fetcher: Fetcher, build?: string, signal?: AbortSignal): Promise<Library> {
    const file = await fetched(fetcher, 'head.bin', signal)
    const { build: found, payload } = unseal(file, 'head.bin', build)
    const coder = new Decoder(payload)
    const head = transferHead(coder)
    const library = new Library(fetcher, found, head)
    // A small index stands in the head’s file, behind the head.
    if (head.shards.length === 0) library.take(0, transferShard(coder, library.units, 0))
    return library
  }

  /** True once everything but the texts of the pages is here. */
  get whole(): boolean {
    return this.vocabularies.size >= Math.max(1, this.head.shards.length)
  }

  /**
   * Makes sure that the shards of these terms are loaded. A query that is given up leaves its loads running: the next
   * one, a letter longer, wants the same shards.
   */
  async need(terms: Iterable<string>): Promise<void> {
    const numbers = new Set<number>()
    for (const term of terms) numbers.add(this.shardOf(term))
    await Promise.all([...numbers].map((number) => this.shard(number)))
  }

  /** Loads every shard; for when there is time. */
  async needAll(): Promise<void> {
    await Promise.all(this.head.shards.map((_, number) => this.shard(number)))
  }

  /**
   * The words that begin so, the most frequent first; only after {@link need}. A beginning too short to tell which
   * shard has them is completed once all shards are here.
   */
  completions(beginning: string, most: number): VocabularyWord[] {
    const isTold = this.head.shards.length === 0 || beginning.length >= this.head.together
    if (isTold) return this.vocabularies.get(this.shardOf(beginning))?.completions(beginning, most) ?? []
    if (!this.whole) return []
    return [...this.vocabularies.values()]
      .flatMap((vocabulary) => vocabulary.completions(beginning, most))
      .sort((a, b) => b.frequency - a.frequency)
      .slice(0, most)
  }

  /** The words of the whole collection. */
  async vocabulary(): Promise<Vocabulary> {
    const only = this.head.shards.length === 0 ? this.vocabularies.get(0) : undefined
    return (
      only ??
      this.once('words.bin', async () => {
        const { payload } = unseal(await fetched(this.fetcher, 'words.bin'), 'words.bin', this.build)
        return new Vocabulary(transferVocabulary(new Decoder(payload), this.units), this.head.endings)
      })
    )
  }

  /** The recogniser, if the query may cite; with the authorities of the corpus, if the index has them. */
  async citing(query: string): Promise<Citing | undefined> {
    if (!mayCite(query)) return undefined
    return this.once('authorities.json', async () => loadCiting(await this.authorities()))
  }

  private async authorities(): Promise<AuthorityEntry[] | undefined> {
    if (!this.head.hasAuthorities) return undefined
    const name = 'authorities.json'
    const bytes = await fetched(this.fetcher, name)
    try {
      return JSON.parse(new TextDecoder().decode(bytes)) as AuthorityEntry[]
    } catch {
      throw new SearchError('corrupt', name)
    }
  }

  /** The text of a page. */
  page(number: number): Promise<PageText> {
    const known = this.pages.get(number)
    if (known) return known
    const name = pageFile(number)
    const page = fetched(this.fetcher, name).then((bytes) => readPage(bytes, name, this.build))
    this.pages.set(number, page)
    // A fault may pass: what failed is asked for again the next time.
    page.catch(() => this.pages.delete(number))
    return page
  }

  private shardOf(term: string): number {
    const { shards, wordShards, together } = this.head
    if (shards.length === 0) return 0
    let from = isCitation(term) ? wordShards : 0
    let to = isCitation(term) ? shards.length : wordShards
    const first = from
    while (from < to) {
      const middle = (from + to) >>> 1
      if (compareTerms(shards[middle] as string, term) <= 0) from = middle + 1
      else to = middle
    }
    const number = Math.max(first, from - 1)
    // A word may sort before its shard’s first stem and still begin with its letters.
    const next = shards[number + 1]
    const startsNext =
      next !== undefined && number + 1 < wordShards && term.slice(0, together) === next.slice(0, together)
    return Math.min(startsNext ? number + 1 : number, shards.length - 1)
  }

  private async shard(number: number): Promise<void> {
    if (this.vocabularies.has(number)) return
    const name = `${number}.bin`
    await this.once(name, async () => {
      const { payload } = unseal(await fetched(this.fetcher, name), name, this.build)
      this.take(number, transferShard(new Decoder(payload), this.units, number))
    })
  }

  private take(number: number, terms: ReturnType<typeof transferShard>): void {
    this.postings.add(terms)
    const words = terms.map(({ term, endings, postings }) => ({ term, endings, frequency: postings.length }))
    this.vocabularies.set(number, new Vocabulary(words, this.head.endings))
  }

  /** Runs a load once at a time; what failed may be tried again. */
  private once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.loading.get(name) as Promise<T> | undefined
    if (known) return known
    const started = load()
    this.loading.set(name, started)
    started.catch(() => this.loading.delete(name))
    return started
  }
}

async function fetched(fetcher: Fetcher, name: string, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await fetcher(name, signal)
  } catch (error) {
    if (error instanceof SearchError || (error as Error | undefined)?.name === 'AbortError') throw error
    throw new SearchError('network', `${name}: ${String(error)}`)
  }
}
