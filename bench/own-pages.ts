/** Our own pages and the judged queries over them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { searchRecordsOf } from '../build/search-records'
import type { AuthorityEntry } from '../lib/citation/recognise'
import { authorityEntry, isCitable } from '../lib/citation/recognise/authority-entry'
import type { Corpus } from '../lib/corpus/entries'
import { CorpusReader } from '../lib/corpus/read'
import { type BuiltIndex, buildIndex } from '../lib/search/build'
import { Engine } from '../lib/search/engine'
import type { SearchRecord } from '../lib/search/records'
import { mean, ndcg, quantile, reciprocalRank } from './metrics'
import { seeded, withTypo } from './random'

interface JudgedQuery {
  query: string
  kind: string
  relevant: { slug: string; grade: number }[]
}

export interface OwnPages {
  corpus: Corpus
  records: SearchRecord[]
  authorities: AuthorityEntry[]
  index: BuiltIndex
  engine: Engine
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

export async function openOwnPages(): Promise<OwnPages> {
  const { corpus } = new CorpusReader(here('..')).read()
  const records = searchRecordsOf(corpus)
  const authorities = corpus.authorities.map(({ matter }) => authorityEntry(matter)).filter(isCitable)
  const index = buildIndex(records, { authorities })
  return { corpus, records, authorities, index, engine: await Engine.open(fetcherOf(index)) }
}

/** Reads the files of an index from memory, and notes what was read. */
export function fetcherOf({ files }: BuiltIndex, read = new Map<string, Uint8Array>()) {
  return async (name: string): Promise<Uint8Array> => {
    const file = files.get(name)
    if (!file) throw new Error(`the index has no ${name}`)
    read.set(name, file)
    return file
  }
}

export interface JudgedResult {
  queries: number
  /** Queries whose relevant pages are all written. */
  complete: number
  ndcg: number
  mrr: number
  byKind: Map<string, number>
}

/**
 * The judged queries. Their judgments are of concept pages; other kinds of page in between are passed over.
 * A page that is not written yet cannot be found: only queries all of whose pages stand are measured.
 */
export async function measureJudged({ engine, records }: OwnPages): Promise<JudgedResult> {
  const queries = JSON.parse(readFileSync(here('queries.json'), 'utf8')) as JudgedQuery[]
  const written = new Set(records.map(({ pageId }) => pageId))
  const complete = queries.filter(({ relevant }) =>
    relevant.every(({ slug }) => written.has(`concept:${slug}`)),
  )
  const kinds = new Map<string, number[]>()
  const gains: number[] = []
  const ranks: number[] = []
  for (const { query, kind, relevant } of complete) {
    const judged = new Map(relevant.map(({ slug, grade }) => [`concept:${slug}`, grade]))
    const { hits } = await engine.search(query, { limit: 10, filters: { kind: 'concept' } })
    const found = hits.map(({ pageId }) => pageId)
    const gain = ndcg(found, judged)
    gains.push(gain)
    ranks.push(reciprocalRank(found, judged))
    kinds.set(kind, [...(kinds.get(kind) ?? []), gain])
  }
  return {
    queries: queries.length,
    complete: complete.length,
    ndcg: mean(gains),
    mrr: mean(ranks),
    byKind: new Map(Array.from(kinds, ([kind, values]) => [kind, mean(values)])),
  }
}

/** Titles of our pages with one typing error: the share whose page is among the first ten. */
export async function measureTypos({
  engine,
  records,
}: OwnPages): Promise<{ titles: number; found: number }> {
  const random = seeded(1945)
  const found: number[] = []
  for (const { id, pageId, title } of records) {
    // Quotation marks would ask for the exact words.
    const wrong = id === pageId ? withTypo(title.replace(/[“”"]/g, ''), random) : undefined
    if (wrong === undefined) continue
    const { hits } = await engine.search(wrong, { limit: 10 })
    found.push(hits.some((hit) => hit.pageId === id) ? 1 : 0)
  }
  return { titles: found.length, found: mean(found) }
}

/** The queries that are judged, as they are typed. */
export function judgedQueries(): string[] {
  return (JSON.parse(readFileSync(here('queries.json'), 'utf8')) as JudgedQuery[]).map(({ query }) => query)
}

/** Every state of the field while the judged queries are typed, timed with the index loaded. */
export async function measureKeystrokes({
  engine,
}: OwnPages): Promise<{ count: number; p50: number; p95: number; max: number }> {
  await engine.warm()
  const states = judgedQueries().flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  const type = async () => {
    const times: number[] = []
    for (const state of states) {
      const started = performance.now()
      await engine.search(state, { limit: 5 })
      times.push(performance.now() - started)
    }
    return times
  }
  // The first round fetches texts and warms the machine up; a reader’s browser has done neither, see browser.ts.
  await type()
  const times = await type()
  return {
    count: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    max: Math.max(...times),
  }
}
