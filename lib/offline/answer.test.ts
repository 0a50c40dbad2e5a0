import { beforeEach, describe, expect, test } from 'vitest'
import { answerAsset, answerPage } from './answer'
import { file, MemoryCache, page } from './testing/memory-cache'

const address = 'https://casus.example/a-z/'
const notKept = 'https://casus.example/about/offline/not-kept/'
const program = 'https://casus.example/assets/elements-1.js'

let cache: MemoryCache
let work: Promise<unknown>[]
beforeEach(async () => {
  cache = new MemoryCache()
  work = []
  await cache.put(notKept, page('not kept'))
})

const means = (fetch: () => Promise<Response>, open = async () => cache.asCache) => ({
  cache: open,
  fetch,
  untilDone: (one: Promise<unknown>) => void work.push(one),
  notKept,
  patience: 20,
})
const done = () => Promise.all(work)
const gone = () => Promise.reject(new TypeError('Failed to fetch'))
const never = () => new Promise<Response>(() => undefined)
const textAt = async (url: string) => (await cache.match(url))?.text()

describe('a page', () => {
  const ask = (url = address) => new Request(url)

  test('comes from the network, and is kept', async () => {
    await cache.put(address, page('old'))
    const answer = await answerPage(
      ask(),
      means(async () => page('new')),
    )
    expect(await answer.text()).toBe('new')
    await done()
    expect(await textAt(address)).toBe('new')
  })

  test('comes from the copy when the network is gone, whatever the query', async () => {
    await cache.put(address, page('old'))
    const answer = await answerPage(ask(`${address}?q=secret`), means(gone))
    expect(await answer.text()).toBe('old')
  })

  test('comes from the copy when the network is slow, and the new one is kept when it comes', async () => {
    await cache.put(address, page('old'))
    let come = (_: Response) => {}
    const late = new Promise<Response>((resolve) => {
      come = resolve
    })
    expect(
      await (
        await answerPage(
          ask(),
          means(() => late),
        )
      ).text(),
    ).toBe('old')
    come(page('new'))
    await done()
    expect(await textAt(address)).toBe('new')
  })

  test('is waited for when the network is slow and there is no copy', async () => {
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(page('new')), 60))
    expect(
      await (
        await answerPage(
          ask(),
          means(() => late),
        )
      ).text(),
    ).toBe('new')
  })

  test('comes from the copy when the server is out of order; without one the server has its say', async () => {
    const broken = async () => new Response('out of order', { status: 503 })
    expect(await (await answerPage(ask(), means(broken))).text()).toBe('out of order')
    await cache.put(address, page('old'))
    expect(await (await answerPage(ask(), means(broken))).text()).toBe('old')
  })

  test('that is not there is not taken from a copy, and does not take its place', async () => {
    await cache.put(address, page('old'))
    const answer = await answerPage(
      ask(),
      means(async () => new Response('no such page', { status: 404 })),
    )
    expect(answer.status).toBe(404)
    await done()
    expect(await textAt(address)).toBe('old')
  })

  test('that is not kept is answered by the page that says so, as what it is: no success', async () => {
    const answer = await answerPage(ask(), means(gone))
    expect([answer.status, await answer.text()]).toEqual([503, 'not kept'])
  })

  test('that the browser has asked for already is not asked for twice', async () => {
    const preloaded = Promise.resolve(page('preloaded'))
    const answer = await answerPage(ask(), { ...means(gone), preloaded })
    expect(await answer.text()).toBe('preloaded')
  })

  test('is read all the same when storage is full or forbidden', async () => {
    const blocked = async () => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(
      await (
        await answerPage(
          ask(),
          means(async () => page('new'), blocked),
        )
      ).text(),
    ).toBe('new')
    cache = new MemoryCache(0)
    expect(
      await (
        await answerPage(
          ask(),
          means(async () => page('new')),
        )
      ).text(),
    ).toBe('new')
    await done()
  })
})

describe('a file with its hash in its name', () => {
  test('comes from the copy, and the network is not asked', async () => {
    await cache.put(program, file('kept'))
    expect(await (await answerAsset(new Request(program), means(never))).text()).toBe('kept')
  })

  test('comes from the network once, and is kept', async () => {
    expect(
      await (
        await answerAsset(
          new Request(program),
          means(async () => file('new')),
        )
      ).text(),
    ).toBe('new')
    await done()
    expect(await textAt(program)).toBe('new')
  })

  test('comes anew when its copy was found damaged; the copy serves while the network is gone', async () => {
    await cache.put(program, file('damaged'))
    const again = () => new Request(program, { cache: 'reload' })
    expect(await (await answerAsset(again(), means(gone))).text()).toBe('damaged')
    expect(
      await (
        await answerAsset(
          again(),
          means(async () => file('whole')),
        )
      ).text(),
    ).toBe('whole')
    await done()
    expect(await textAt(program)).toBe('whole')
  })

  test('that is not there fails as it would without us, and is not kept', async () => {
    await expect(answerAsset(new Request(program), means(gone))).rejects.toThrow('Failed to fetch')
    const missing = await answerAsset(
      new Request(program),
      means(async () => page('a page of the host')),
    )
    expect(missing.status).toBe(200)
    await done()
    expect(await textAt(program)).toBeUndefined()
  })
})
