import { expect, test } from 'vitest'
import { namesIn, reached, sweep } from './sweep'
import { file, MemoryCache, page } from './testing/memory-cache'

const base = 'https://casus.example/law/'
const html = (build: string) =>
  `<link rel="stylesheet" href="/law/assets/styles-${build}.css"><script src="/law/assets/elements-${build}.js"></script>
  <meta name="casus-search" content="/law/assets/search-worker-${build}.js /law/search/index-${build}/ ${build}">`

/** A page of build `aa`, one of build `bb`, and the files of both and of an older one. */
async function filled(): Promise<MemoryCache> {
  const cache = new MemoryCache()
  await cache.put(`${base}a-z/`, page(html('aa')))
  await cache.put(`${base}read/`, page(html('bb')))
  for (const build of ['aa', 'bb', 'cc']) {
    await cache.put(`${base}assets/styles-${build}.css`, file(`src:url(face.${build}.woff2)`, 'text/css'))
    await cache.put(`${base}assets/face.${build}.woff2`, file('a face', 'font/woff2'))
    await cache.put(`${base}assets/elements-${build}.js`, file(`import("./element-${build}.js")`))
    await cache.put(`${base}assets/element-${build}.js`, file('import"./chunk-all.js"'))
    await cache.put(`${base}search/index-${build}/p/0.json`, file('[]', 'application/json'))
  }
  await cache.put(`${base}assets/chunk-all.js`, file(''))
  return cache
}
const buildsIn = (cache: MemoryCache) =>
  [...new Set([...cache.entries.keys()].map((url) => /\b(aa|bb|cc)\b/.exec(url)?.[1]))].filter(Boolean)

test('files of which a page is left stay, with all that they name; the others go', async () => {
  const cache = await filled()
  await sweep(cache.asCache, base)
  expect(buildsIn(cache)).toEqual(['aa', 'bb'])
  expect([...cache.entries.keys()].filter((url) => url.includes('-bb') || url.includes('.bb'))).toHaveLength(
    5,
  )
  expect(cache.entries.has(`${base}assets/chunk-all.js`)).toBe(true)
})

test('when the last page of a build has gone, its files go', async () => {
  const cache = await filled()
  await cache.put(`${base}a-z/`, page(html('bb')))
  await sweep(cache.asCache, base)
  expect(buildsIn(cache)).toEqual(['bb'])
})

test('without pages nothing is needed', async () => {
  const cache = await filled()
  await cache.delete(`${base}a-z/`)
  await cache.delete(`${base}read/`)
  await sweep(cache.asCache, base)
  expect(cache.entries.size).toBe(0)
})

test('programs that name each other in a circle are followed once', () => {
  const assets = new Map([
    ['/assets/a.js', new Set(['b.js'])],
    ['/assets/b.js', new Set(['a.js'])],
    ['/assets/c.js', new Set(['a.js'])],
  ])
  expect(reached(['a.js'], assets)).toEqual(new Set(['/assets/a.js', '/assets/b.js']))
})

test('names are read from markup, programs and style sheets', () => {
  const text = `<script src="/law/assets/elements-V5U37EW5.js"> import("./element-IU3RNGIR.js")
    url(casus-serif-roman.303ocip0zomyz.woff2) data-book="/assets/reader-book-a78ba0144e.json" /search/index-6ceed677/ x`
  expect([...namesIn(text)]).toEqual([
    'elements-V5U37EW5.js',
    'element-IU3RNGIR.js',
    'casus-serif-roman.303ocip0zomyz.woff2',
    'reader-book-a78ba0144e.json',
    'index-6ceed677',
  ])
})
