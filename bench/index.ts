/**
 * `npm run bench`: relevance, typing errors, citations, bytes and times, ours beside others’ on the same machine in
 * one run. `CASUS_COLLECTIONS=<folder>` adds the public collections; without them only our own pages are measured.
 */
import { existsSync } from 'node:fs'
import { compareFirstResults } from './browser'
import { citationDocuments, measureCitations, measurePassages } from './citations'
import { asRecords, type Collection, readCollection } from './collections'
import { judgedQueries, measureJudged, measureKeystrokes, measureTypos, openOwnPages } from './own-pages'
import { casus } from './peers/casus'
import { flexSearch, flexSearchSuggest } from './peers/flexsearch'
import { lunr, lunrBoosted } from './peers/lunr'
import { miniSearch, miniSearchTuned } from './peers/minisearch'
import { orama } from './peers/orama'
import type { MakePeer, Peer } from './peers/peer'
import { measureReader } from './reader'
import { measureRelevance } from './relevance'
import { printTable } from './table'
import { measureOurWire, measurePeerWire, type Wire, weighProgram } from './wire'

const peers: readonly MakePeer[] = [
  miniSearchTuned,
  miniSearch,
  lunr,
  lunrBoosted,
  orama,
  flexSearchSuggest,
  flexSearch,
]
const relevanceCollections = ['cranfield', 'cisi', 'law1000']
const wireSizes = [
  ['law1000', 100, 45],
  ['law1000', 1_000, 80],
  ['law10000', 10_000, 90],
] as const

/** The first result in a browser: the size, and the bound on our time as a share of Pagefind’s. */
const firstResults = [
  ['law1000', 100, ''],
  ['law1000', 1_000, ' (bound: .6)'],
  ['law10000', 10_000, ' (bound: .4)'],
] as const

const folder = process.env.CASUS_COLLECTIONS

await measureOwn()
await measureForms()
if (folder && existsSync(folder)) {
  for (const name of relevanceCollections) await compareRelevance(readCollection(folder, name))
  for (const [name, pages, bound] of wireSizes) await compareWire(readCollection(folder, name), pages, bound)
  for (const [name, pages, bound] of firstResults)
    await compareFirstResults(readCollection(folder, name), pages, bound)
} else {
  console.log(
    '\nCASUS_COLLECTIONS is not set: the public collections are left out, only our own pages were measured.',
  )
}

/** Peers that are installed; the others are named. */
async function available(documents: Collection['documents']): Promise<Peer[]> {
  const made: Peer[] = []
  for (const make of peers) {
    try {
      made.push(await make(documents))
    } catch (error) {
      console.log(`left out: ${String((error as Error).message).split('\n')[0]}`)
    }
  }
  return made
}

async function measureOwn(): Promise<void> {
  const own = await openOwnPages()
  const judged = await measureJudged(own)
  printTable('Our own pages, judged queries (bounds: nDCG@10 ≥ .85, MRR ≥ .90)', [
    {
      queries: `${judged.complete} of ${judged.queries}`,
      'nDCG@10': judged.ndcg,
      MRR: judged.mrr,
      ...Object.fromEntries(judged.byKind),
    },
  ])
  const typos = await measureTypos(own)
  printTable('Our own pages, their titles with one typing error: the page among the first ten (bound: .92)', [
    { titles: typos.titles, found: typos.found },
  ])
  const keystrokes = await measureKeystrokes(own)
  printTable('Our own pages, a keystroke in Node, ms', [
    { states: keystrokes.count, p50: keystrokes.p50, p95: keystrokes.p95, max: keystrokes.max },
  ])
  printTable('The reader, a text of 10,000 words in Node, ms (bound: 50)', [{ ...measureReader(own.corpus) }])
  const { worker, citing, client } = await weighProgram()
  printWire('Our own pages, bytes to the first result (bound: 80 KB)', [
    await measureOurWire(own.records, judgedQueries(), { authorities: own.authorities }),
  ])
  const units = own.records.length
  printTable('Our program, KB', [
    { units, worker: worker / 1000, 'citations, where asked for': citing / 1000, client: client / 1000 },
  ])
}

async function measureForms(): Promise<void> {
  const documents = citationDocuments()
  const shares = await measureCitations([await casus(documents), ...(await available(documents))])
  const all = [await measurePassages(), ...shares]
  printTable(
    'Citations: the place among the first three, in every listed form (bound: 1.00)',
    all.map(({ engine, found, missed }) => ({ engine, found, missed: missed.slice(0, 3).join(' · ') })),
  )
}

async function compareRelevance(collection: Collection): Promise<void> {
  const { documents, queries, name } = collection
  const results = await measureRelevance(collection, [
    await casus(documents),
    ...(await available(documents)),
  ])
  printTable(
    `${name}: ${documents.length} units, ${queries.length} queries`,
    results.map(({ engine, ndcg, mrr, found, typo, p50, p95 }) => ({
      engine,
      'nDCG@10': ndcg,
      MRR: mrr,
      'top ten': found,
      'with a typo': typo,
      'ms p50': p50,
      'ms p95': p95,
    })),
  )
}

async function compareWire(collection: Collection, size: number, bound: number): Promise<void> {
  const pages = new Set([...new Set(collection.documents.map(({ page }) => page))].slice(0, size))
  const documents = collection.documents.filter(({ page }) => pages.has(page))
  const queries = collection.queries
    .filter(({ id }) => [...(collection.relevant.get(id)?.keys() ?? [])].some((page) => pages.has(page)))
    .map(({ text }) => text)
    .slice(0, 50)
  const ours = await measureOurWire(asRecords(documents), queries)
  const rows: Wire[] = [ours]
  // Ten thousand pages take the peers minutes and gigabytes to index; their bytes grow in proportion.
  if (size <= 1_000) {
    for (const peer of await available(documents))
      rows.push((await measurePeerWire(peer, ours.texts)) ?? ours)
  }
  printWire(
    `${collection.name}, ${size} pages: bytes to the first result (bound: ${bound} KB)`,
    rows.filter((row, at) => at === 0 || row !== ours),
  )
}

function printWire(title: string, rows: readonly Wire[]): void {
  const ours = rows[0]?.total ?? 1
  printTable(
    `${title}, KB, brotli`,
    rows.map(({ engine, code, index, texts, total, most }) => ({
      engine,
      code: code / 1000,
      index: index / 1000,
      texts: texts / 1000,
      total: total / 1000,
      most: most / 1000,
      'ours / its': ours / total,
    })),
  )
}
