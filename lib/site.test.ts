import { afterEach, describe, expect, test, vi } from 'vitest'

/** The site as the environment makes it. */
async function siteWith(environment: { SITE_URL?: string; BASE_PATH?: string }) {
  vi.resetModules()
  vi.stubEnv('SITE_URL', environment.SITE_URL)
  vi.stubEnv('BASE_PATH', environment.BASE_PATH)
  return import('./site')
}

afterEach(() => vi.unstubAllEnvs())

describe('SITE_URL', () => {
  const right: [given: string | undefined, origin: string][] = [
    [undefined, 'http://localhost:3000'],
    ['', 'http://localhost:3000'],
    ['https://casus.example', 'https://casus.example'],
    ['https://casus.example/', 'https://casus.example'],
    ['https://casus.example//', 'https://casus.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://CASUS.example:443', 'https://casus.example'],
  ]
  test.each(right)('%j is %s', async (SITE_URL, origin) => {
    expect((await siteWith({ SITE_URL })).siteUrl).toBe(origin)
  })

  const wrong = [
    'casus.example',
    'https://casus.example/law',
    'https://casus.example/?q=1',
    'https://casus.example/#top',
    'https://user:word@casus.example',
    'ftp://casus.example',
    'javascript:alert(1)',
    '//casus.example',
    'https://',
  ]
  test.each(wrong)('%j stops the build', async (SITE_URL) => {
    await expect(siteWith({ SITE_URL })).rejects.toThrow(`SITE_URL “${SITE_URL}” is not an origin`)
  })
})

describe('BASE_PATH', () => {
  const right: [given: string | undefined, path: string][] = [
    [undefined, ''],
    ['', ''],
    ['/', ''],
    ['law', '/law'],
    ['/law', '/law'],
    ['/law/', '/law'],
    ['//law//', '/law'],
    ['/law/casus', '/law/casus'],
    ['/v1.2_x~y-z', '/v1.2_x~y-z'],
  ]
  test.each(right)('%j is %j', async (BASE_PATH, path) => {
    expect((await siteWith({ BASE_PATH })).basePath).toBe(path)
  })

  const wrong = [
    '/a b',
    '/a//b',
    '/../a',
    '/a/..',
    '/.',
    '/a?b',
    '/a#b',
    '/a"b',
    '/<b>',
    'https://x.example/a',
    '/é',
    '/a;b',
    '/{a}',
  ]
  test.each(wrong)('%j stops the build', async (BASE_PATH) => {
    await expect(siteWith({ BASE_PATH })).rejects.toThrow(
      `BASE_PATH “${BASE_PATH}” is not a path such as /law`,
    )
  })
})

test('links inside the site bear the sub-path, and whole addresses the origin too', async () => {
  const { href, absolute } = await siteWith({ SITE_URL: 'https://x.example', BASE_PATH: '/law' })
  expect(href('/a-z/')).toBe('/law/a-z/')
  expect(href('/')).toBe('/law/')
  expect(href('#rule-1')).toBe('#rule-1')
  expect(href('https://example.org/')).toBe('https://example.org/')
  expect(absolute('/a-z/#b')).toBe('https://x.example/law/a-z/#b')
})
