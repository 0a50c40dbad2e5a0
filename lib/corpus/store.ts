/**
 * The corpus on disk, in `.generated/corpus/`: written once a build, read by every process after that. `index.json`
 * holds what lists need of every entry; the text of a page lies in a file of its own, so that a process that renders
 * one page reads one page.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { backlinksOf } from '../graph/backlinks'
import { type Edge, edgesOf } from '../graph/edges'
import { type NodeKey, parseNodeKey } from '../ids'
import type { Page } from '../mdx/page'
import { entriesOf } from './address-book'
import type { Corpus } from './entries'

/** An entry as lists need it: all but its text. */
type Listed<Entry> = Omit<Entry, 'page'>

export type Index = {
  [Kind in Exclude<keyof Corpus, 'planned'>]: Listed<Corpus[Kind][number]>[]
} & { planned: Corpus['planned']; digest: string }

/** What a page needs beside the index. */
export interface StoredPage {
  page: Page | null
  /** Who points here, from which sentence. */
  backlinks: Edge[]
}

const indexFile = 'index.json'

function pageFile(key: NodeKey): string {
  const { kind, id } = parseNodeKey(key)
  return join('pages', kind, `${id}.json`)
}

/**
 * Writes the corpus; leaves alone what has not changed and removes what is gone.
 * @param digest names this state of the content, e.g. a hash
 */
export function writeCorpus(folder: string, corpus: Corpus, digest: string): void {
  const backlinks = backlinksOf(edgesOf(corpus))
  const wanted = new Set<string>()
  const put = (file: string, content: unknown) => {
    wanted.add(file)
    writeIfChanged(join(folder, file), JSON.stringify(content))
  }
  const listed = <Entry extends object>(entry: Entry) => ({ ...entry, page: undefined })
  for (const entry of entriesOf(corpus)) {
    const page = 'page' in entry ? entry.page : null
    put(pageFile(entry.key), { page, backlinks: backlinks.get(entry.key) ?? [] } satisfies StoredPage)
  }
  put(indexFile, {
    concepts: corpus.concepts.map(listed),
    authorities: corpus.authorities.map(listed),
    reports: corpus.reports.map(listed),
    claims: corpus.claims.map(listed),
    questions: corpus.questions,
    events: corpus.events,
    paths: corpus.paths,
    planned: corpus.planned,
    digest,
  })
  for (const file of filesBelow(folder)) if (!wanted.has(file)) rmSync(join(folder, file))
}

export function readIndex(folder: string): Index {
  const file = join(folder, indexFile)
  if (!existsSync(file))
    throw new Error(`${file} is missing: run “npm run build” or “npm run dev”, which write it first`)
  return JSON.parse(readFileSync(file, 'utf8')) as Index
}

export function readStoredPage(folder: string, key: NodeKey): StoredPage {
  return JSON.parse(readFileSync(join(folder, pageFile(key)), 'utf8')) as StoredPage
}

function writeIfChanged(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
