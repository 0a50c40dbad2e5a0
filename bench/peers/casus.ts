import { buildIndex } from '../../lib/search/build'
import { Engine } from '../../lib/search/engine'
import { asRecords, type Document } from '../collections'

export interface Ours {
  name: string
  search(query: string, limit: number): Promise<string[]>
  engine: Engine
  files: Map<string, Uint8Array>
  /** Every fetch that the engine made since the last reset: file name → bytes. */
  fetched: Map<string, number>
}

/** Our engine over the same documents; it ranks pages, named by their first document. */
export async function casus(documents: readonly Document[], warm = true): Promise<Ours> {
  const { files } = buildIndex(asRecords(documents))
  const pages: string[] = []
  const seen = new Set<string>()
  for (const { page, id } of documents) {
    if (!seen.has(page)) pages.push(id)
    seen.add(page)
  }
  const fetched = new Map<string, number>()
  const engine = await Engine.open(async (name) => {
    const file = files.get(name)
    if (!file) throw new Error(`no file ${name}`)
    fetched.set(name, file.length)
    return file
  })
  if (warm) await engine.warm()
  return {
    name: 'Casus',
    search: async (query, limit) => (await engine.ranking(query, limit)).map((page) => pages[page] ?? ''),
    engine,
    files,
    fetched,
  }
}
