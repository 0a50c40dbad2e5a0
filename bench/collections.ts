/** Public test collections: documents, queries, and which documents answer which query. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { SearchRecord } from '../lib/search/records'

/** A unit of text as the collections have it; a page consists of one or more. */
export interface Document {
  id: string
  page: string
  title: string
  aliases: string
  heading: string
  citations: string
  body: string
}

export interface Collection {
  name: string
  documents: Document[]
  queries: { id: string; text: string }[]
  /** Query → page → grade. */
  relevant: Map<string, Map<string, number>>
}

/** Reads `<folder>/<name>/docs.jsonl.gz`, `queries.jsonl` and `qrels.tsv`. Judgments of units count for their page. */
export function readCollection(folder: string, name: string): Collection {
  const lines = (text: string) => text.split('\n').filter(Boolean)
  const read = (file: string) => readFileSync(`${folder}/${name}/${file}`)
  const documents = lines(gunzipSync(read('docs.jsonl.gz')).toString()).map(
    (line) => JSON.parse(line) as Document,
  )
  const pageOf = new Map(documents.map((document) => [document.id, document.page]))
  const relevant = new Map<string, Map<string, number>>()
  for (const line of lines(read('qrels.tsv').toString())) {
    const [query = '', document = '', grade] = line.split('\t')
    const page = pageOf.get(document)
    if (page === undefined) continue
    const judged = relevant.get(query) ?? new Map<string, number>()
    judged.set(page, Math.max(Number(grade), judged.get(page) ?? 0))
    relevant.set(query, judged)
  }
  const queries = lines(read('queries.jsonl').toString()).map(
    (line) => JSON.parse(line) as { id: string; text: string },
  )
  return { name, documents, queries: queries.filter((query) => relevant.has(query.id)), relevant }
}

/** The documents as our records: the first unit of a page stands for it. */
export function asRecords(documents: readonly Document[]): SearchRecord[] {
  const seen = new Set<string>()
  return documents.map((document) => {
    const first = !seen.has(document.page)
    seen.add(document.page)
    const pageId = `page:${document.page}`
    return {
      id: first ? pageId : `${pageId}#${document.id}`,
      pageId,
      url: first ? `/${document.page}/` : `/${document.page}/#${document.id}`,
      kind: 'page',
      title: document.title,
      aliases: document.aliases ? [document.aliases] : [],
      searchTerms: [],
      ...(document.heading && { heading: document.heading }),
      citations: [],
      body: document.citations ? `${document.citations}. ${document.body}` : document.body,
    }
  })
}
