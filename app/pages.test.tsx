/** Every route of the application over the fixture library: what holds for each page, whatever it shows. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReactNode } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { Shell } from '@/components/shell/shell'
import { render } from '@/components/testing'
import { buildLibrary } from '@/lib/testing/built-library'
import { copyOf, replace } from '@/lib/testing/fixture-library'
import type { Programs } from './programs'

interface Route {
  default: (props: { params: Promise<Record<string, string>> }) => ReactNode | Promise<ReactNode>
  generateStaticParams?: () => Record<string, string>[]
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const bundled: Programs = {
  elements: '/assets/elements.js',
  preferences: '/assets/preferences.js',
  search: { worker: '/assets/search-worker.js', index: '/search/index-1/', build: '1' },
  reader: { worker: '/assets/reader-worker.js', book: '/assets/reader-book.json' },
  linker: { pinned: '/linker-0123456789.js', integrity: 'sha384-abc' },
}
/** The markup of every page, by its address. */
const pages = new Map<string, string>()

beforeAll(async () => {
  // The front page begins with the founding report.
  const report = copyOf(
    'content/news/border-summary/report.mdx',
    replace('id: border-summary', 'id: cia-lethal-policies'),
  )
  buildLibrary({ 'content/news/cia-lethal-policies/report.mdx': report })
  writeFileSync(join(process.cwd(), '.generated', 'programs.json'), JSON.stringify(bundled))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('page.tsx'),
  )
  for (const file of files) {
    const route: Route = await import(`${folder}${file}`)
    for (const params of route.generateStaticParams?.() ?? [{}]) {
      const pattern = `/${file.replaceAll('\\', '/').replace(/page\.tsx$/, '')}`
      const address = pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')
      pages.set(address, await render(await route.default({ params: Promise.resolve(params) })))
    }
  }
})

const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
const linksOf = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href ?? '')

/** One line for each fault that `find` yields, on whatever page. */
function faults(find: (html: string, address: string) => string[]): string[] {
  return [...pages].flatMap(([address, html]) => find(html, address).map((fault) => `${address} ${fault}`))
}

test('there is a page for every entry of the library', () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      '/',
      '/use-of-force/',
      '/use-of-force/self-defence/',
      '/use-of-force/armed-attack/',
      '/authorities/',
      '/authorities/un-charter/',
      '/news/border-summary/',
      '/news/border-summary/c1/',
      '/positions/imminence/',
      '/timeline/',
      '/a-z/',
      '/search/',
    ]),
  )
})

describe('every page', () => {
  test('has one heading of the first level', () => {
    expect(
      faults((html) => (html.match(/<h1[\s>]/g)?.length === 1 ? [] : ['has another number of <h1>'])),
    ).toEqual([])
  })

  test('gives no id twice', () => {
    const twice = faults((html) => {
      const ids = idsOf(html)
      return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)
    })
    expect(twice).toEqual([])
  })

  test('leads to pages and paragraphs that are there', () => {
    const dead = faults((html, address) =>
      linksOf(html).filter((link) => {
        // Records that a reader takes away stand in their links themselves.
        if (/^(?:https?|mailto|data):/.test(link) || link.startsWith('/search/#q=')) return false
        const [page, fragment] = link.split('#')
        const target = page ? pages.get(page) : pages.get(address)
        // Files beside the pages: data, feeds.
        if (target === undefined) return !/^\/(?:data|feeds)\/|\.\w+$/.test(page ?? '')
        return Boolean(fragment) && !idsOf(target).includes(fragment ?? '')
      }),
    )
    expect(dead).toEqual([])
  })

  test('names its own text, and what it repeats from elsewhere', () => {
    expect(pages.get('/use-of-force/self-defence/')).toMatch(/data-body/)
    expect(pages.get('/use-of-force/self-defence/')).toMatch(/data-quoted/)
  })

  test('holds nothing inline, and nothing of ours that was not rendered', () => {
    expect(
      faults(
        (html) =>
          html.match(
            / style="[^"]*"|<style|<script(?! src|[^>]*ld\+json)|\son\w+="|<x-\w+|undefined|\[object/g,
          ) ?? [],
      ),
    ).toEqual([])
  })
})

test('the shell leads to pages that are there', async () => {
  const html = await render(<Shell>x</Shell>)
  expect(linksOf(html).filter((link) => link.startsWith('/') && !pages.has(link))).toEqual([])
})
