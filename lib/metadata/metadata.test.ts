import { afterEach, describe, expect, test, vi } from 'vitest'
import { readLibrary } from '../testing/fixture-library'

const root = { SITE_URL: 'https://casus.example', BASE_PATH: '' }
const subPath = { SITE_URL: 'https://example.org', BASE_PATH: '/law' }
type Environment = typeof root

/** The emitters, for a site at this address. */
async function metadataAt(environment: Environment) {
  vi.resetModules()
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const [sitemap, redirects, hostFiles, page] = await Promise.all([
    import('./sitemap'),
    import('./redirects'),
    import('./host-files'),
    import('./page-metadata'),
  ])
  return { ...sitemap, ...redirects, ...hostFiles, ...page }
}

afterEach(() => vi.unstubAllEnvs())

describe('the sitemap', () => {
  test('is one urlset, with the day of the last check where there is one', async () => {
    const { sitemap } = await metadataAt(root)
    const lines = sitemap(readLibrary().corpus).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ])
    expect(lines.slice(-2)).toEqual(['</urlset>', ''])
    for (const row of [
      '<url><loc>https://casus.example/</loc></url>',
      '<url><loc>https://casus.example/use-of-force/armed-attack/</loc><lastmod>2026-03-01</lastmod></url>',
      '<url><loc>https://casus.example/positions/imminence/</loc><lastmod>2026-03-01</lastmod></url>',
      '<url><loc>https://casus.example/authorities/un-charter/</loc></url>',
    ]) {
      expect(lines).toContain(row)
    }
  })

  test.each([root, subPath])(
    'holds addresses that end with a slash alone: $BASE_PATH',
    async (environment) => {
      const { sitemap } = await metadataAt(environment)
      const { corpus } = readLibrary()
      const addresses = [...sitemap(corpus).matchAll(/<loc>(.*?)<\/loc>/g)].map(
        ([, address]) => address ?? '',
      )
      const start = `${environment.SITE_URL}${environment.BASE_PATH}/`
      expect(addresses.filter((address) => !address.startsWith(start) || !address.endsWith('/'))).toEqual([])
      expect(new Set(addresses).size).toBe(addresses.length)
      // Events have no pages, and a search page is nothing to find.
      expect(addresses.join(' ')).not.toMatch(/#|\/search\/|404/)
      const { concepts, authorities, reports, claims, questions, paths } = corpus
      for (const { address } of [
        ...concepts,
        ...authorities,
        ...reports,
        ...claims,
        ...questions,
        ...paths,
      ]) {
        expect(addresses).toContain(`${environment.SITE_URL}${environment.BASE_PATH}${address}`)
      }
    },
  )
})

describe('a page that moved', () => {
  test('is known from what it was formerly', async () => {
    const { redirectsOf } = await metadataAt(root)
    expect(redirectsOf(readLibrary().corpus)).toEqual([
      { from: '/use-of-force/defence/', to: '/use-of-force/self-defence/' },
    ])
  })

  test('leaves a document that leads on without scripts, under the sub-path too', async () => {
    const { redirectPage } = await metadataAt(subPath)
    const html = redirectPage({ from: '/a/', to: '/use-of-force/self-defence/' })
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/law/use-of-force/self-defence/">')
    expect(html).toContain('<link rel="canonical" href="https://example.org/law/use-of-force/self-defence/">')
    expect(html).toContain('<a href="/law/use-of-force/self-defence/">')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('<script')
  })
})

describe('files for hosts', () => {
  const redirects = [{ from: '/old/', to: '/new/' }]

  test.each([
    ['root', root],
    ['sub-path', subPath],
  ])('at a %s', async (name, environment) => {
    const { hostFiles } = await metadataAt(environment)
    for (const [file, text] of Object.entries(hostFiles(redirects))) {
      await expect(text).toMatchFileSnapshot(`fixtures/${name}/${file}`)
    }
  })

  test('every header is safe where it is written: in nginx’s quotation marks, on one line', async () => {
    const { headersFor } = await metadataAt(root)
    for (const path of [
      '/',
      '/assets/x.js',
      '/data/claims.json',
      '/linker.js',
      '/linker-0123456789.js',
      '/sw.js',
    ]) {
      for (const [name, value] of headersFor(path)) {
        expect(name).toMatch(/^[A-Za-z-]+$/)
        // A double quotation mark would end the value, a dollar sign begin a variable.
        expect(value).not.toMatch(/["$\\\n\r]/)
      }
    }
  })

  test('in nginx each location that adds a header says all the others again', async () => {
    const { hostFiles, headersFor } = await metadataAt(root)
    const locations = hostFiles([])
      ['nginx.conf']?.split('\n')
      .filter((line) => line.includes('add_header') && line.startsWith('location'))
    expect(locations).toHaveLength(6)
    for (const location of locations ?? []) {
      for (const [name, value] of headersFor('/'))
        expect(location).toContain(`add_header ${name} "${value}" always;`)
    }
  })

  test('the policy forbids what is foreign or inline', async () => {
    const { headersFor } = await metadataAt(root)
    const policy = new Map(headersFor('/')).get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  test('data may be read from elsewhere, assets may be kept, the linker both, and nothing else may be either', async () => {
    const { headersFor } = await metadataAt(root)
    const names = (path: string) => headersFor(path).map(([name]) => name)
    expect(names('/data/claims.json')).toContain('Access-Control-Allow-Origin')
    expect(names('/assets/styles-0123456789.css')).toContain('Cache-Control')
    expect(new Map(headersFor('/sw.js')).get('Cache-Control')).toBe('no-cache')
    for (const path of ['/linker.js', '/linker.json', '/linker-0123456789.js'])
      expect(names(path)).toEqual(expect.arrayContaining(['Access-Control-Allow-Origin', 'Cache-Control']))
    for (const path of [
      '/',
      '/search/',
      '/use-of-force/',
      '/database/',
      '/use-of-force/assets/',
      '/about/linker/',
    ]) {
      expect(names(path)).not.toContain('Access-Control-Allow-Origin')
      expect(names(path)).not.toContain('Cache-Control')
    }
  })
})

test('the head of a page names itself in full', async () => {
  const { pageMetadata } = await metadataAt(subPath)
  const metadata = pageMetadata('Armed attack', 'What it is.', '/use-of-force/armed-attack/')
  expect(metadata.title).toBe('Armed attack — Casus')
  expect(metadata.alternates?.canonical).toBe('https://example.org/law/use-of-force/armed-attack/')
  expect(pageMetadata('Casus', 'x', '/').title).toBe('Casus')
})
