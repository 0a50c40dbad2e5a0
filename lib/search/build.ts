/** Records → the files of the index. Runs in the build only. */
import { type AuthorityEntry, authorityTable, recognise } from '../citation/recognise'
import { UnitIndexer } from './build-units'
import { cutIntoShards, endingTable, isCitation } from './build-vocabulary'
import { wholeCitation } from './citing'
import { nameKey } from './encode'
import { nameHash } from './names'
import { type PageText, pageFile, writePage } from './pages'
import { isPageUnit, type SearchRecord } from './records'
import { Encoder } from './wire/encoder'
import { crc32, seal } from './wire/envelope'
import { type Head, transferHead } from './wire/head'
import { type ShardTerm, transferShard, transferVocabulary, unitSpace } from './wire/shard'

export interface BuildOptions {
  /** The authorities of the corpus, so that their short names are citations too. They become a file of the index. */
  authorities?: readonly AuthorityEntry[]
  /** The root of the instrument that a record is about, for its bare articles; see `RecogniseOptions.context`. */
  context?: (record: SearchRecord) => string | undefined
}

export interface BuiltIndex {
  /** Eight hexadecimal digits that name this content; every file carries them. */
  build: string
  /** File name → bytes, to be served side by side from one folder: `head.bin`, `3.bin`, `words.bin`, `p/17.json`… */
  files: Map<string, Uint8Array>
}

/** Up to this many bytes the whole index goes in one file; above, fetching only the shards needed is shorter. */
const packedLimit = 32_000
/** In a larger collection the words of one three-letter beginning would make a shard too large. */
const manyUnits = 6_000
/** Where a collection has more pages than this, the hashes of their names would outweigh what they give. */
const mostNamedPages = 2_000

/**
 * Builds the index of some pages.
 *
 * @param records page units and their sections, in any order; sections of unknown pages are an error
 * @throws {TypeError} if two records share an id or a section belongs to no page
 */
export function buildIndex(records: readonly SearchRecord[], options: BuildOptions = {}): BuiltIndex {
  const pages = groupByPage(records)
  const authorities = options.authorities?.length ? authorityTable(options.authorities) : undefined
  const indexer = new UnitIndexer((record) => {
    const context = options.context?.(record)
    return { ...(authorities && { authorities }), ...(context !== undefined && { context }) }
  })
  for (const record of pages.flat()) indexer.add(record)

  const { table, terms } = endingTable(indexer.vocabulary)
  const head = { ...headOf(pages, indexer), endings: table, hasAuthorities: authorities !== undefined }
  const prose = JSON.stringify([pages, options.authorities])
  const packed = packedPayload(head, terms)
  const build = buildName(packed, prose)
  const files = new Map<string, Uint8Array>()
  if (packed.length <= packedLimit) files.set('head.bin', seal(build, packed))
  else for (const [name, payload] of shardPayloads(head, terms)) files.set(name, seal(build, payload))
  if (authorities) files.set('authorities.json', utf8.encode(JSON.stringify(options.authorities)))
  pages.forEach((page, number) => {
    files.set(pageFile(number), writePage(pageText(page, build)))
  })
  return { build, files }
}

const utf8 = new TextEncoder()

/** The name follows what is written, so that a new way of writing makes a new index of the same pages. */
function buildName(packed: Uint8Array, prose: string): string {
  const both = (crc32(packed) ^ Math.imul(crc32(utf8.encode(prose)), 31)) >>> 0
  return both.toString(16).padStart(8, '0')
}

function headOf(
  pages: readonly SearchRecord[][],
  indexer: UnitIndexer,
): Omit<Head, 'endings' | 'hasAuthorities'> {
  const [kinds, kindOf] = numbered(pages, (page) => page.kind)
  const [areas, areaOf] = numbered(pages, (page) => page.area ?? '')
  const [statuses, statusOf] = numbered(pages, (page) => page.status ?? '')
  const isNamed = pages.length <= mostNamedPages
  const { lengths, averages } = indexer
  return {
    unitCounts: pages.map((page) => page.length),
    kinds,
    areas,
    statuses,
    kindOf,
    areaOf,
    statusOf,
    lengths,
    averages,
    names: pages.map(([page]) =>
      page && isNamed ? nameHashes([page.title, ...page.aliases, page.question ?? '']) : [],
    ),
    shards: [],
    wordShards: 1,
    together: lengths.length > manyUnits ? 4 : 3,
  }
}

/** Pages in the order of their page units, which come first; sections keep their order. */
function groupByPage(records: readonly SearchRecord[]): SearchRecord[][] {
  const pages = new Map<string, SearchRecord[]>()
  const seen = new Set<string>()
  for (const record of records) {
    if (seen.has(record.id)) throw new TypeError(`two search records have the id “${record.id}”`)
    seen.add(record.id)
    if (isPageUnit(record)) pages.set(record.id, [record])
  }
  for (const record of records) {
    if (isPageUnit(record)) continue
    const page = pages.get(record.pageId)
    if (!page) throw new TypeError(`the search record “${record.id}” belongs to no page: “${record.pageId}”`)
    page.push(record)
  }
  return [...pages.values()]
}

/** The hashes of a page’s names, each once; of a name that is a citation, the citation’s too. */
function nameHashes(names: readonly string[]): number[] {
  const keys = names.flatMap((name) => [nameKey(name), wholeCitation(name, recognise(name))?.id ?? ''])
  return [...new Set(keys.filter(Boolean).map(nameHash))].sort((a, b) => a - b)
}

function numbered(
  pages: readonly SearchRecord[][],
  value: (page: SearchRecord) => string,
): [values: string[], of: number[]] {
  const values = ['']
  const of = pages.map(([page]) => {
    const text = page ? value(page) : ''
    const at = values.indexOf(text)
    return at >= 0 ? at : values.push(text) - 1
  })
  return [values, of]
}

function packedPayload(head: Head, terms: readonly ShardTerm[]): Uint8Array {
  const coder = new Encoder()
  transferHead(coder, head)
  transferShard(coder, unitSpace(head), 0, terms)
  return coder.finish()
}

function* shardPayloads(head: Head, terms: readonly ShardTerm[]): Generator<[string, Uint8Array]> {
  const space = unitSpace(head)
  const shards = cutIntoShards(terms, space.units, head.together)
  const withShards: Head = {
    ...head,
    shards: shards.map(([first]) => first?.term ?? ''),
    wordShards: shards.filter(([first]) => first && !isCitation(first.term)).length,
  }
  const coder = new Encoder()
  transferHead(coder, withShards)
  yield ['head.bin', coder.finish()]
  for (const [number, shard] of shards.entries()) {
    const writer = new Encoder()
    transferShard(writer, space, number, shard)
    yield [`${number}.bin`, writer.finish()]
  }
  const words = new Encoder()
  transferVocabulary(
    words,
    space,
    terms
      .filter(({ term }) => !isCitation(term))
      .map(({ term, endings, postings }) => ({ term, endings, frequency: postings.length })),
  )
  yield ['words.bin', words.finish()]
}

function pageText(page: readonly SearchRecord[], build: string): PageText {
  const first = page[0] as SearchRecord
  const { id, url, kind, area, status, title, question, answer } = first
  return {
    build,
    id,
    url,
    kind,
    area,
    status,
    title,
    question,
    answer,
    names: first.aliases.filter((alias) => nameKey(alias) !== ''),
    units: page.map((record) => ({
      url: record.url,
      heading: record.heading,
      text: record.body,
      citations: record.citations,
    })),
  }
}
