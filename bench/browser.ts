/**
 * The first result, cold, in a real browser on a slow line with a slow processor: ours beside Pagefind’s, query by
 * query in turn.
 *
 * The processor is slowed for pages, not for workers: a browser’s protocol cannot do that. Our engine is therefore
 * measured twice, in its worker and, as if it had none, in the page; the second is the careful figure.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'esbuild'
import { browserFlags, findBrowser } from '../build/browser'
import { buildIndex } from '../lib/search/build'
import { searchBundling } from '../lib/search/bundling'
import { asRecords, type Collection, type Document } from './collections'
import { quantile } from './metrics'
import { phoneLine, serveSlowly } from './slow-server'
import { printTable } from './table'

const root = fileURLToPath(new URL('..', import.meta.url))
const slowdown = 4
const repeats = 5
type Files = Map<string, Uint8Array | string>

/** Programs that put the time of the first result into `window.found`. */
const programs = {
  worker: `
    import { SearchClient } from './lib/search/client'
    const client = new SearchClient({ worker: '/worker-entry.js', index: '/index/' })
    window.query = async (text) => (await client.search(text, { limit: 5 })).hits.length`,
  page: `
    import { Engine } from './lib/search/engine'
    import { folderFetcher } from './lib/search/fetcher'
    const opening = Engine.open(folderFetcher(location.origin + '/index/'))
    window.query = async (text) => (await (await opening).search(text, { limit: 5 })).hits.length`,
} as const

const start = `
    const started = performance.now()
    const text = new URLSearchParams(location.search).get('q')
    window.query(text).then((hits) => { window.hits = hits; window.found = performance.now() }, (error) => { window.fault = String(error) })`

async function ourSite(documents: readonly Document[], kind: keyof typeof programs): Promise<Files> {
  const files: Files = new Map([['/index.html', page('/program.js')]])
  for (const [name, bytes] of buildIndex(asRecords(documents)).files) files.set(`/index/${name}`, bytes)
  const bundle = async (options: object) => {
    const { outputFiles } = await build({
      ...searchBundling(root),
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      outdir: '/',
      write: false,
      logLevel: 'error',
      ...options,
    })
    for (const { path, contents } of outputFiles)
      files.set(path.replace('/stdin.js', '/program.js'), contents)
  }
  await bundle({ stdin: { contents: programs[kind] + start, resolveDir: root } })
  await bundle({ entryPoints: [join(root, 'lib/search/worker-entry.ts')] })
  return files
}

function page(program: string): string {
  return `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="${program}"></script>`
}

function pagefindSite(documents: readonly Document[]): Files {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const markup = (text: string) => text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'))
  const pages = new Map<string, Document[]>()
  for (const document of documents) pages.set(document.page, [...(pages.get(document.page) ?? []), document])
  for (const [name, units] of pages) {
    const file = join(folder, name.replace(/[^\w-]/g, '_'), 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    const body = units.map(
      ({ heading, citations, body }) =>
        `${heading ? `<h2>${markup(heading)}</h2>` : ''}<p>${markup(`${citations} ${body}`)}</p>`,
    )
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><title>${markup(units[0]?.title ?? '')}</title><main data-pagefind-body><h1>${markup(units[0]?.title ?? '')}</h1>${body.join('')}</main></html>`,
    )
  }
  execFileSync(join(root, 'bench/node_modules/.bin/pagefind'), ['--site', folder], { stdio: 'ignore' })
  const files: Files = new Map()
  const collect = (under: string) => {
    for (const name of readdirSync(join(folder, under))) {
      const path = `${under}/${name}`
      if (statSync(join(folder, path)).isDirectory()) collect(path)
      else files.set(`/${path}`, readFileSync(join(folder, path)))
    }
  }
  collect('pagefind')
  rmSync(folder, { recursive: true, force: true })
  files.set('/index.html', page('/program.js'))
  files.set(
    '/program.js',
    `const opening = import('/pagefind/pagefind.js')
    window.query = async (text) => {
      const pagefind = await opening
      const { results } = await pagefind.search(text)
      await Promise.all(results.slice(0, 5).map((result) => result.data()))
      return results.length
    }${start}`,
  )
  return files
}

/** One engine’s site under measurement. */
interface Course {
  engine: string
  server: Awaited<ReturnType<typeof serveSlowly>>
  times: number[]
  sizes: number[]
  strokes: number[]
}

/** Measures every site with each query in turn, so that whatever else the machine does falls on all alike. */
async function race(sites: readonly (readonly [engine: string, files: Files])[], queries: readonly string[]) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })
  const courses: Course[] = []
  for (const [engine, files] of sites)
    courses.push({ engine, server: await serveSlowly(files, phoneLine), times: [], sizes: [], strokes: [] })
  for (const [at, query] of queries.slice(0, repeats).entries())
    for (const course of courses) await run(browser, course, query, at === 0)
  for (const { server } of courses) await server.close()
  await browser.close()
  return courses
}

/** Asks one query on a fresh page; `typed` asks it again letter by letter. */
async function run(browser: Browser, course: Course, query: string, typed: boolean): Promise<void> {
  const { server, times, sizes, strokes } = course
  const context = await browser.newContext()
  const tab = await context.newPage()
  const session = await context.newCDPSession(tab)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  server.reset()
  await tab.goto(`${server.url}/?q=${encodeURIComponent(query)}`)
  await tab.waitForFunction('window.found || window.fault', undefined, { timeout: 60_000 })
  times.push(await tab.evaluate('window.found'))
  sizes.push(server.sent() / 1000)
  // With everything loaded that the words need: the first round fetches, the second is counted.
  for (let round = 0; typed && round < 2; round++) {
    for (let length = 1; length <= query.length; length++) {
      const took = (await tab.evaluate(
        `(async () => { const t = performance.now(); await window.query(${JSON.stringify(query.slice(0, length))}); return performance.now() - t })()`,
      )) as number
      if (round === 1) strokes.push(took)
    }
  }
  await context.close()
}

/** Prints the table of one size. */
export async function compareFirstResults(
  collection: Collection,
  size: number,
  bound: string,
): Promise<void> {
  const documents = firstPages(collection, size)
  const pages = new Set(documents.map((document) => document.page))
  const queries = collection.queries
    .filter(({ id }) => [...(collection.relevant.get(id)?.keys() ?? [])].some((name) => pages.has(name)))
    .map(({ text }) => text)
  const courses = await race(
    [
      ['Casus, in its worker', await ourSite(documents, 'worker')],
      ['Casus, in the page', await ourSite(documents, 'page')],
      ['Pagefind', pagefindSite(documents)],
    ],
    queries,
  )
  const pagefind = quantile(courses.at(-1)?.times ?? [], 0.5)
  printTable(
    `${size} pages, cold, ${slowdown}× processor, ${phoneLine.rate / 1000} KB/s, ${phoneLine.latency} ms${bound}`,
    courses.map(({ engine, times, sizes, strokes }) => ({
      engine,
      'first result, ms': quantile(times, 0.5),
      'its / Pagefind’s': quantile(times, 0.5) / pagefind,
      'sent, KB': quantile(sizes, 0.5),
      'keystroke p50': quantile(strokes, 0.5),
      'keystroke p95': quantile(strokes, 0.95),
    })),
  )
}

function firstPages({ documents }: Collection, count: number): Document[] {
  const pages = new Set([...new Set(documents.map((document) => document.page))].slice(0, count))
  return documents.filter((document) => pages.has(document.page))
}
