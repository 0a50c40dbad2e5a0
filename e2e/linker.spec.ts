/** An editor elsewhere includes the linker, under a policy that lets in nothing but it. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Request } from '@playwright/test'
import { test as base, expect, type Page, tabTo } from './fixtures'

const text = `<h1>An armed attack</h1>
<p id="first">The armed attack (Article 51 of the <em>UN Charter</em>) was an <a href="/x">armed attack</a>.</p>
<p id="second">A second armed attack, <code>armed attack</code>, and Article 2(4) of the UN Charter.</p>`

interface Story {
  body?: string
  /** The file of the linker, below the address of the site. */
  file?: string
  /** Further attributes of its element. */
  attributes?: string
}

interface Visited {
  /** What was asked of the site. */
  asked: Request[]
  /** What the page said, and what was not caught in it. */
  faults: string[]
}

const test = base.extend<{
  /** Where the site is, with its sub-path and a slash. */
  where: string
  /** Serves a page of another origin that includes the linker, and opens it. */
  visit: (story?: Story) => Promise<Visited>
}>({
  where: async ({ site: { port, basePath } }, use) => use(`http://127.0.0.1:${port}${basePath}/`),
  visit: async ({ page, where }, use) => {
    const { origin } = new URL(where)
    let html = ''
    // Another port is another origin, but cookies know no ports: one of the page would be sent if any were.
    const server = createServer((_, response) => {
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; img-src data:; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
          'set-cookie': 'session=secret',
        })
        .end(html)
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const visited: Visited = { asked: [], faults: [] }
    page.on('pageerror', ({ message }) => visited.faults.push(message))
    page.on('console', (message) => visited.faults.push(message.text()))
    page.on('request', (request) => {
      if (request.url().startsWith(`${origin}/`)) visited.asked.push(request)
    })
    await use(async ({ body = `<article>${text}</article>`, file = 'linker.js', attributes = '' } = {}) => {
      html = `<!doctype html><html lang="en"><head><title>A story</title><link rel="icon" href="data:,">
        <script src="${where}${file}" crossorigin="anonymous" referrerpolicy="no-referrer" defer ${attributes}></script>
        </head><body>${body}</body></html>`
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/story`)
      return visited
    })
    server.close()
    server.closeAllConnections()
  },
})

const links = (page: Page) => page.locator('a.casus-link')

test.describe('the linker', () => {
  test.skip(({ site }) => !site.withHeaders, 'without its headers no page elsewhere may read it')

  // The linker asks another origin, which is what the watch of the other tests is there to see.
  test.use({ mustBeQuiet: false })

  test('links the first mention of a doctrine and every citation, under a strict policy', async ({
    page,
    visit,
  }) => {
    const { faults } = await visit()
    await expect(links(page)).toHaveCount(3)
    await expect(page.locator('#first a.casus-link').first()).toHaveText('armed attack')
    await expect(page.locator('#first a.casus-link').nth(1)).toHaveText('Article 51 of the UN Charter')
    await expect(page.locator('#second a.casus-link')).toHaveText('Article 2(4) of the UN Charter')
    expect(faults).toEqual([])
  })

  test('leads a reader with a keyboard to the place', async ({ page, visit, where }) => {
    await visit()
    const link = page.getByRole('link', { name: 'Article 2(4) of the UN Charter' })
    await expect(link).toHaveAttribute('title', 'Casus: UN Charter, 2(4)')
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${where}authorities/un-charter/#at-2-4`)
    await expect(page.locator('#at-2-4')).toBeInViewport()
  })

  test('asks for two files and sends nothing: no words, no cookie, not where it is', async ({
    page,
    visit,
    where,
  }) => {
    const { asked } = await visit()
    await expect(links(page)).toHaveCount(3)
    expect(await page.context().cookies()).toHaveLength(1)
    expect(asked.map((request) => request.url())).toEqual([`${where}linker.js`, `${where}linker.json`])
    for (const request of asked) {
      const headers = await request.allHeaders()
      expect(request.postData()).toBeNull()
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('cookie')
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('asks for nothing more where there is nothing to read', async ({ page, visit }) => {
    const { asked } = await visit({ body: '<main><img alt="armed attack" src="data:,"></main>' })
    await page.waitForLoadState('networkidle')
    expect(asked).toHaveLength(1)
  })

  test('under its hash is the same program, and an integrity attribute lets it run or not', async ({
    page,
    site,
    visit,
  }) => {
    const pinned = readdirSync(site.folder).filter((file) => /^linker-[0-9a-f]+\.js$/.test(file))
    const newest = readFileSync(`${site.folder}/linker.js`, 'utf8')
    const [file] = pinned.filter((name) => readFileSync(`${site.folder}/${name}`, 'utf8') === newest)
    const about = readFileSync(`${site.folder}/about/linker/index.html`, 'utf8')
    const integrity = /integrity="(sha384-[^"]+)"/.exec(about)?.[1]
    await visit({ file, attributes: `integrity="${integrity}"` })
    await expect(links(page)).toHaveCount(3)
    await visit({ file, attributes: `integrity="sha384-${'A'.repeat(64)}"` })
    await page.waitForLoadState('networkidle')
    await expect(links(page)).toHaveCount(0)
    await expect(page.locator('#first')).toContainText('The armed attack')
  })

  test('links only what the page has marked, and not what it has switched off', async ({ page, visit }) => {
    await visit({
      body: `<article><p>armed attack</p><div data-casus><p id="on">armed attack</p><p data-casus="off">self-defence</p></div></article>`,
    })
    await expect(links(page)).toHaveCount(1)
    await expect(page.locator('#on a')).toHaveText('armed attack')
  })

  test('links every mention where the page asks for it', async ({ page, visit }) => {
    await visit({ attributes: 'data-casus-links="all"' })
    await expect(links(page)).toHaveCount(4)
  })

  test('links what comes later when it is called, and only then', async ({ page, visit }) => {
    await visit()
    await expect(links(page)).toHaveCount(3)
    await page.evaluate(() => {
      const later = document.createElement('p')
      later.id = 'later'
      later.textContent = 'self-defence'
      document.querySelector('article')?.append(later)
    })
    await page.waitForTimeout(800)
    await expect(links(page)).toHaveCount(3)
    expect(
      await page.evaluate(() => window.casusLinker?.link(document.getElementById('later') ?? undefined)),
    ).toBe(1)
    await expect(page.locator('#later a.casus-link')).toHaveText('self-defence')
    expect(await page.evaluate(() => window.casusLinker?.link())).toBe(0)
  })

  test('links what comes later by itself where the page asks for it, and comes to rest', async ({
    page,
    visit,
  }) => {
    await visit({ attributes: 'data-casus-watch' })
    await expect(links(page)).toHaveCount(3)
    await page.evaluate(() => {
      const later = document.createElement('p')
      later.id = 'later'
      later.textContent = 'self-defence, and another armed attack'
      document.querySelector('article')?.append(later)
      document.body.insertAdjacentText('beforeend', 'hot pursuit')
    })
    await expect(page.locator('#later a.casus-link')).toHaveText('self-defence')
    await expect(links(page)).toHaveCount(4)
    const changed = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let changes = 0
          new MutationObserver((list) => {
            changes += list.length
          }).observe(document.body, { childList: true, subtree: true })
          setTimeout(() => resolve(changes), 1000)
        }),
    )
    expect(changed).toBe(0)
  })

  test('included twice it runs once', async ({ page, visit, where }) => {
    const again = `<script src="${where}linker.js" crossorigin="anonymous" defer></script>`
    const { faults } = await visit({ body: `<article>${text}</article>${again}` })
    await expect(links(page)).toHaveCount(3)
    await page.waitForTimeout(500)
    await expect(links(page)).toHaveCount(3)
    expect(faults).toEqual([])
  })

  test('without its dictionary the page is as it was, and no script of it hears of that', async ({
    page,
    visit,
  }) => {
    await page.route('**/linker.json', (route) => route.fulfill({ status: 503, body: 'no' }))
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await visit()
    await page.waitForLoadState('networkidle')
    await expect(links(page)).toHaveCount(0)
    expect(await page.evaluate(() => window.casusLinker?.link())).toBe(0)
    expect(errors).toEqual([])
  })

  test('a long page stays free to answer', async ({ page, visit }) => {
    await visit({ body: '<article></article>' })
    const longest = await page.evaluate(async () => {
      let most = 0
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) most = Math.max(most, duration)
      }).observe({ type: 'longtask' })
      const article = document.querySelector('article')
      for (let at = 0; at < 700; at++) {
        const paragraph = document.createElement('p')
        paragraph.textContent =
          'Article 2(4) of the UN Charter and self-defence were named, and so was 50 U.S.C. § 3093. '
        article?.append(paragraph)
      }
      await window.casusLinker?.link()
      await new Promise((resolve) => setTimeout(resolve, 200))
      return most
    })
    expect(await links(page).count()).toBeGreaterThan(1400)
    expect(longest).toBeLessThan(400)
  })
})

test.describe('the page about it', () => {
  test('shows both lines with the address of this site, and the linker runs on its example', async ({
    page,
    open,
    site,
  }) => {
    await open('/about/linker/')
    const example = page.locator('main [data-casus]')
    await expect(example.locator('a.casus-link').first()).toHaveText('armed attack')
    await expect(
      example.locator('a.casus-link', { hasText: 'Article 51 of the UN Charter' }),
    ).toHaveAttribute(
      'href',
      new RegExp(`^http://127\\.0\\.0\\.1:\\d+${site.basePath}/authorities/un-charter/#at-51$`),
    )
    await expect(example.locator('code a')).toHaveCount(0)
    await expect(page.locator('a.casus-link')).toHaveCount(await example.locator('a.casus-link').count())
    const lines = page.locator('main pre')
    await expect(lines.first()).toContainText(`${site.basePath}/linker.js" crossorigin="anonymous"`)
    await expect(lines.nth(1)).toContainText(/\/linker-[0-9a-f]{10}\.js" integrity="sha384-/)
  })
})
