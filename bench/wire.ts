/** How many bytes a reader’s browser fetches up to the first result: program, index, texts of five results. */

import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { type BuildOptions, buildIndex } from '../lib/search/build'
import { searchBundling } from '../lib/search/bundling'
import { Engine } from '../lib/search/engine'
import type { SearchRecord } from '../lib/search/records'
import { mean, quantile } from './metrics'
import { entry, type Peer } from './peers/peer'

export interface Wire {
  engine: string
  code: number
  index: number
  texts: number
  total: number
  /** The most that any of the queries fetched, where that differs from query to query. */
  most: number
}

const root = fileURLToPath(new URL('..', import.meta.url))

function brotli(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes).length
}

/** Our worker and the program of citations, which only a query that may cite fetches. */
export async function weighProgram(): Promise<{ worker: number; citing: number; client: number }> {
  const bundle = async (file: string) => {
    const { outputFiles } = await build({
      ...searchBundling(root),
      entryPoints: [`${root}/lib/search/${file}`],
      outdir: '/',
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    })
    return outputFiles.map(({ path, contents }) => ({ path, bytes: brotli(contents) }))
  }
  const files = await bundle('worker-entry.ts')
  const sum = (wanted: (path: string) => boolean) =>
    files.filter(({ path }) => wanted(path)).reduce((total, { bytes }) => total + bytes, 0)
  const isCiting = (path: string) => path.includes('citing-program')
  return {
    worker: sum((path) => !isCiting(path)),
    citing: sum(isCiting),
    client: (await bundle('client.ts')).reduce((total, { bytes }) => total + bytes, 0),
  }
}

/** Our engine, cold for every query. Files of the index are dense as they are; texts travel as brotli. */
export async function measureOurWire(
  records: readonly SearchRecord[],
  queries: readonly string[],
  options: BuildOptions = {},
): Promise<Wire> {
  const { worker, citing, client } = await weighProgram()
  const { files } = buildIndex(records, options)
  const texts: number[] = []
  const indexes: number[] = []
  const codes: number[] = []
  for (const query of queries) {
    let text = 0
    let index = 0
    const engine = await Engine.open(async (name) => {
      const file = files.get(name)
      if (!file) throw new Error(`no ${name}`)
      if (name.startsWith('p/')) text += brotli(file)
      else if (name.endsWith('.json')) index += brotli(file)
      else index += file.length
      return file
    })
    const { citations } = await engine.search(query, { limit: 5 })
    texts.push(text)
    indexes.push(index)
    codes.push(worker + client + (citations.length > 0 ? citing : 0))
  }
  const totals = texts.map((text, at) => text + (indexes[at] ?? 0) + (codes[at] ?? 0))
  return {
    engine: 'Casus',
    code: mean(codes),
    index: mean(indexes),
    texts: mean(texts),
    total: mean(totals),
    most: quantile(totals, 1),
  }
}

/** A peer, whose whole index comes first; the texts of results are taken to be ours. */
export async function measurePeerWire(peer: Peer, texts: number): Promise<Wire | undefined> {
  const weighed = peer.wire?.()
  if (!weighed) return undefined
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry(weighed.code))}`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    external: ['worker_threads'],
  })
  const code = brotli(outputFiles[0]?.contents ?? '')
  const index = brotli(weighed.index)
  return { engine: peer.name, code, index, texts, total: code + index + texts, most: code + index + texts }
}
