// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Keeper, type Progress } from './keeper'
import type { OfflineManifest } from './manifest'
import { file, MemoryCache, page } from './testing/memory-cache'

const base = 'https://casus.example/law/'
const manifestOf = (version: string): OfflineManifest => ({
  version,
  pages: ['/', '/a-z/', '/about/offline/', '/about/offline/not-kept/'],
  files: [`/assets/elements-${version}.js`, `/search/index-${version.repeat(8)}/head.bin`],
  bytes: 5_000,
  transfer: 1_000,
})
const html = (version: string, title: string) =>
  `<title>${title} — Casus</title><script src="/law/assets/elements-${version}.js"></script>
  <meta name="casus-search" content="/law/search/index-${version.repeat(8)}/">`

/** The site as the network gives it. */
let site: Map<string, () => Response | Promise<Response>>
let asked: string[]
let cache: MemoryCache

function publish(version: string): void {
  const manifest = manifestOf(version)
  site = new Map<string, () => Response>([['offline.json', () => Response.json(manifest)]])
  for (const address of manifest.pages)
    site.set(address.slice(1), () => page(html(version, `Page ${address} &amp; more`)))
  for (const address of manifest.files) site.set(address.slice(1), () => file('program'))
}

beforeEach(() => {
  cache = new MemoryCache()
  asked = []
  publish('a')
  vi.stubGlobal('caches', { open: async () => cache })
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    signal?.throwIfAborted()
    asked.push(url.slice(base.length))
    const answer = site.get(url.slice(base.length))
    return answer ? answer() : new Response('', { status: 404 })
  })
})
afterEach(() => vi.unstubAllGlobals())

const keeper = new Keeper({ base, attempts: 1 })
const keep = (onProgress: (progress: Progress) => void = () => {}, signal = new AbortController().signal) =>
  keeper.keep(onProgress, signal)
const gone = () => Promise.reject(new TypeError('Failed to fetch'))

describe('keeping everything', () => {
  test('fetches every page and file, files first, and remembers when', async () => {
    const seen: Progress[] = []
    expect(await keep((progress) => seen.push(progress))).toMatchObject({ version: 'a', pages: 4 })
    expect([seen[0], seen.at(-1)]).toEqual([
      { done: 0, total: 6 },
      { done: 6, total: 6 },
    ])
    expect(asked.slice(1, 3).every((address) => /^(?:assets|search)\//.test(address))).toBe(true)
    const { kept, begun } = await keeper.record()
    expect([begun, Date.parse(kept?.at ?? '') > 0]).toEqual([false, true])
  })

  test('goes on where it was broken off', async () => {
    site.set('a-z/', gone)
    await expect(keep()).rejects.toMatchObject({ code: 'network' })
    expect(await keeper.record()).toEqual({ kept: null, begun: true })
    expect((await keeper.progress(manifestOf('a'))).done).toBeGreaterThan(0)
    publish('a')
    const before = (await keeper.progress(manifestOf('a'))).done
    asked = []
    await keep()
    expect(asked.filter((address) => address !== 'offline.json')).toHaveLength(6 - before)
  })

  test('can be stopped, and what has come stays', async () => {
    const stopping = new AbortController()
    await expect(keep(({ done }) => done === 1 && stopping.abort(), stopping.signal)).rejects.toMatchObject({
      code: 'stopped',
    })
    expect((await keeper.progress(manifestOf('a'))).done).toBeGreaterThan(0)
  })

  test('fetches the pages of a newer build, and forgets those that are gone', async () => {
    await keep()
    await cache.put(`${base}gone/`, page('of an older build'))
    publish('b')
    expect((await keeper.progress(manifestOf('b'))).done).toBe(0)
    expect(await keep()).toMatchObject({ version: 'b' })
    expect(await (await cache.match(`${base}a-z/`))?.text()).toContain('elements-b.js')
    expect(await cache.match(`${base}gone/`)).toBeUndefined()
  })

  test('a build that comes out meanwhile takes the place of the one that was begun', async () => {
    site.set('a-z/', () => {
      publish('b')
      return new Response('', { status: 404 })
    })
    expect(await keep()).toMatchObject({ version: 'b' })
    for (const [url, response] of cache.entries)
      if (url.endsWith('/')) expect(await response.clone().text(), url).toContain('elements-b.js')
  })

  test('what another window removes meanwhile is fetched again before all counts as kept', async () => {
    site.set('a-z/', async () => {
      await vi.waitFor(async () => expect((await keeper.progress(manifestOf('a'))).done).toBe(5))
      publish('a')
      await keeper.remove()
      return page(html('a', 'A–Z'))
    })
    expect(await keep()).toMatchObject({ version: 'a', pages: 4 })
    expect(await keeper.progress(manifestOf('a'))).toEqual({ done: 6, total: 6 })
    expect(await keeper.record()).toMatchObject({ kept: { pages: 4 }, begun: false })
  })

  test('a page that is not there, though it is listed, is a fault', async () => {
    site.delete('a-z/')
    await expect(keep()).rejects.toMatchObject({ code: 'missing', message: 'A page could not be fetched.' })
  })

  test('a server that fails for a moment is asked again', async () => {
    let times = 0
    site.set('a-z/', () => (++times < 2 ? new Response('', { status: 503 }) : page(html('a', 'A–Z'))))
    const patient = new Keeper({ base, attempts: 2 })
    await patient.keep(() => {}, new AbortController().signal)
    expect(times).toBe(2)
  })

  test('a network that answers with its own page, for its guests to log in, counts as none', async () => {
    site.set('offline.json', () => page('<title>Welcome to our hotel</title>'))
    await expect(keep()).rejects.toMatchObject({ code: 'network' })
  })

  test('a full storage and a forbidden one are told apart', async () => {
    cache = new MemoryCache(3)
    await expect(keep()).rejects.toMatchObject({ code: 'full' })
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) })
    await expect(keep()).rejects.toMatchObject({ code: 'blocked' })
  })

  test('where the browser knows no caches, it is said in words', async () => {
    vi.stubGlobal('caches', undefined)
    await expect(keeper.record()).rejects.toMatchObject({ code: 'blocked' })
  })
})

test('the pages that are kept are told by title, without those that stand in', async () => {
  await keep()
  expect(await keeper.pages()).toEqual([
    { address: '/', title: 'Page / & more' },
    { address: '/a-z/', title: 'Page /a-z/ & more' },
  ])
})

test('what is removed is gone, but for the pages that say so', async () => {
  await keep()
  await keeper.remove()
  expect([...cache.entries.keys()].map((url) => url.slice(base.length)).sort()).toEqual([
    'about/offline/',
    'about/offline/not-kept/',
    'assets/elements-a.js',
  ])
  expect(await keeper.record()).toEqual({ kept: null, begun: false })
})
