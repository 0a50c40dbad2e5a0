import { afterEach, expect, test, vi } from 'vitest'
import { folderFetcher } from './fetcher'

afterEach(() => vi.unstubAllGlobals())

/** How each file was asked for. */
function watch(): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    asked.push(`${url} ${cache}`)
    return new Response('x')
  })
  return asked
}

test('a file that is asked for again comes past every cache: its copy was of no use', async () => {
  const asked = watch()
  const fetcher = folderFetcher('/index/')
  for (const name of ['0.bin', '1.bin', '0.bin']) await fetcher(name)
  expect(asked).toEqual(['/index/0.bin default', '/index/1.bin default', '/index/0.bin reload'])
})

test('after another has failed, everything comes anew', async () => {
  const asked = watch()
  await folderFetcher('/index/', true)('head.bin')
  expect(asked).toEqual(['/index/head.bin reload'])
})
