/** A reader goes where there is no network: what was read is still there, and everything is, if it was kept before. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltSite } from '../build/check/built-sites'
import { serveSite } from '../build/static-server'
import { claim, expect, type Page, primer, searchDone, tabTo, test, treaty } from './fixtures'

test.use({ serviceWorkers: 'allow', mustBeQuiet: false })

const panel = (page: Page) => page.locator('casus-offline')
const status = (page: Page) => panel(page).getByRole('status')
const button = (page: Page, name: string) => panel(page).getByRole('button', { name })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const list = (page: Page) => page.locator('casus-kept')

/** As long as a reader stays on a first page until its worker has come. */
async function workerThere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

async function keepEverything(page: Page): Promise<void> {
  await button(page, 'Keep everything offline').click()
  await expect(panel(page)).toHaveAttribute('data-offline-state', 'kept', { timeout: 180_000 })
}

/** What this origin takes in the browser, in bytes. */
const usage = (page: Page) => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)

test.describe('without a network', () => {
  test('the first page that was read can be read again', async ({ page, open, context }) => {
    await open(primer.address)
    await workerThere(page)
    await context.setOffline(true)
    await page.reload()
    await expect(heading(page)).toHaveText(primer.title)
    // With its style and its programs.
    await expect(page.locator('header').first()).toHaveCSS('border-bottom-style', 'solid')
    await expect(page.locator('casus-theme input:checked')).toHaveCount(1)
  })

  test('so can those that were read after it; one that was not is answered with words', async ({
    page,
    open,
    context,
    site,
  }) => {
    await open(primer.address)
    await workerThere(page)
    await open(treaty.address)
    await expect(heading(page)).toHaveText(treaty.title)
    await context.setOffline(true)
    await open(`${treaty.address}${treaty.passage}`)
    await expect(page.locator(treaty.passage)).toBeInViewport()
    await open(claim.address)
    await expect(heading(page)).toHaveText('Not kept for offline reading')
    await expect(page).toHaveURL(`${site.basePath}${claim.address}`)
    await expect(page.getByRole('main').getByRole('link', { name: 'A–Z' })).toBeVisible()
    await list(page).getByRole('link', { name: primer.title }).click()
    await expect(heading(page)).toHaveText(primer.title)
  })

  test('a search that was used before works on, and no query is stored', async ({ page, open, context }) => {
    await open(primer.address)
    await workerThere(page)
    await open('/search/?q=armed%20attack')
    await expect((await searchDone(page)).first()).toBeVisible()
    const stored = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return all.flat().map(({ url }) => url)
    })
    expect(stored.filter((url) => url.includes('?') || url.includes('armed%20attack'))).toEqual([])
    expect(stored.some((url) => url.endsWith('/search/'))).toBe(true)
    await context.setOffline(true)
    await open('/search/#q=armed%20attack')
    await expect((await searchDone(page)).first()).toBeVisible()
  })
})

/** A copy of the site that can be changed and taken away, with few pages, so that all of it is soon kept. */
async function serveFew(site: BuiltSite) {
  const folder = mkdtempSync(join(tmpdir(), 'casus-few-'))
  const pages = ['/', '/a-z/', '/about/offline/', '/about/offline/not-kept/', claim.address, '/search/']
  for (const path of [...pages.map((page) => `${page}index.html`), '/assets', '/404.html', '/sw.js'])
    cpSync(join(site.folder, path), join(folder, path), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(site.folder, 'offline.json'), 'utf8'))
  const files = manifest.files.filter((file: string) => file.startsWith('/assets/'))
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ ...manifest, pages, files }))
  const options = { folder, basePath: site.basePath, withHeaders: site.withHeaders }
  let served = await serveSite(options)
  const { url, port } = served
  return {
    url,
    folder,
    open: (page: Page, address: string) => page.goto(url + address),
    stop: () => served.close(),
    /** The server knows its files by heart. */
    restart: async () => {
      await served.close()
      served = await serveSite({ ...options, port })
    },
    /** Puts words in the place of others, in every text of the site. */
    publish: (words: string, others: string) => {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const file = join(folder, path)
        if (/\.(?:html|js|json)$/.test(path))
          writeFileSync(file, readFileSync(file, 'utf8').replaceAll(words, others))
      }
    },
    end: async () => {
      await served.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** @returns what makes this page’s network slow, so that somebody can press a button meanwhile, and takes it away */
async function networkOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const set = (offline: boolean) =>
    session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 400,
      downloadThroughput: -1,
      uploadThroughput: -1,
    })
  return { slow: () => set(false), gone: () => set(true) }
}

test('a page is the newest while there is a network, and its copy when the server has gone', async ({
  page,
  site,
}) => {
  const few = await serveFew(site)
  await few.open(page, '/a-z/')
  await workerThere(page)
  few.publish('>A–Z</h1>', '>A–Z, amended</h1>')
  await few.restart()
  await page.reload()
  await expect(heading(page)).toHaveText('A–Z, amended')
  await few.stop()
  await page.reload()
  await expect(heading(page)).toHaveText('A–Z, amended')
  await few.end()
})

test('everything, kept: unread pages, the search and the reader work without a network; removed, it frees the room', async ({
  page,
  open,
  context,
  site,
}) => {
  test.skip(site.name !== 'sub-path', 'it takes a minute, and needs no more at the root')
  test.setTimeout(240_000)
  await open('/about/offline/')
  await expect(panel(page)).toContainText(/All \d+ pages, .* about \d+\sMB to fetch, \d+\sMB in this browser/)
  await keepEverything(page)
  await expect(status(page)).toHaveText(/^All \d+ pages are kept, as they were on \d+ \w+ \d{4}\.$/)
  const full = await usage(page)
  await context.setOffline(true)
  await open(claim.address)
  await expect(heading(page)).toContainText('unilateral U.S. military action')
  await open('/search/')
  await page.locator('main [data-search-field]').fill('hot pursuit')
  await expect((await searchDone(page)).first()).toBeVisible()
  await open('/read/')
  await page.getByLabel('Your text', { exact: true }).fill('An act of war.')
  await expect(page.locator('[data-spot="caution:act-of-war"]')).toBeVisible()
  await open('/about/offline/')
  await expect(status(page)).toContainText('There is no network now.')
  await expect(list(page)).toHaveText('All pages. Begin with the A–Z.')
  await list(page).getByRole('link').click()
  await expect(heading(page)).toHaveText('A–Z')

  await context.setOffline(false)
  await open('/about/offline/')
  await button(page, 'Remove what is kept').click()
  await expect(status(page)).toContainText('Removed.')
  await expect(list(page)).toHaveText('Nothing yet.')
  await expect(button(page, 'Remove what is kept')).toBeHidden()
  await expect.poll(() => usage(page)).toBeLessThan(full / 20)
  await context.setOffline(true)
  await open(claim.address)
  await expect(heading(page)).toHaveText('Not kept for offline reading')
})

test.describe('keeping', () => {
  let few: Awaited<ReturnType<typeof serveFew>>
  test.beforeEach(async ({ page, site }) => {
    few = await serveFew(site)
    await few.open(page, '/about/offline/')
  })
  test.afterEach(() => few.end())

  test('by keyboard: it can be stopped and gone on with, and the focus stays with the buttons', async ({
    page,
  }) => {
    await (await networkOf(page)).slow()
    await tabTo(page, button(page, 'Keep everything offline'))
    await page.keyboard.press('Enter')
    await expect(button(page, 'Stop')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(status(page)).toHaveText(/^Stopped\. \d+\s% is here\. It stays; “Go on” fetches the rest\.$/)
    await expect(button(page, 'Go on')).toBeFocused()
    // Another day.
    await page.reload()
    await expect(status(page)).toHaveText(/^\d+\s% is here\. “Go on” fetches the rest\.$/)
    await button(page, 'Go on').click()
    await expect(panel(page)).toHaveAttribute('data-offline-state', 'kept')
  })

  test('tells of a network that goes away; what has come stays, and the rest comes later', async ({
    page,
  }) => {
    const network = await networkOf(page)
    await network.slow()
    await button(page, 'Keep everything offline').click()
    await expect(page.locator('[data-offline-share]')).toHaveText(/^[1-9]\d?\s%$/)
    await network.gone()
    await expect(status(page)).toHaveText(
      /^The network went away\. \d+\s% is here\. It stays; “Go on” fetches the rest\.$/,
    )
    await network.slow()
    await button(page, 'Go on').click()
    await expect(panel(page)).toHaveAttribute('data-offline-state', 'kept')
  })

  test('tells of a storage that is full', async ({ page, context }) => {
    await workerThere(page)
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(few.url).origin,
      quotaSize: (await usage(page)) + 50_000,
    })
    await button(page, 'Keep everything offline').click()
    await expect(status(page)).toContainText('There is no room left in this browser’s storage.')
    await expect(button(page, 'Go on')).toBeVisible()
  })

  test('a later build is offered and fetched; what the earlier one needed goes when no page of it is open', async ({
    page,
    context,
  }) => {
    await keepEverything(page)
    const old = readdirSync(join(few.folder, 'assets')).find((name) => name.startsWith('styles-')) ?? ''
    renameSync(join(few.folder, 'assets', old), join(few.folder, 'assets/styles-later.css'))
    few.publish(old, 'styles-later.css')
    const { version } = JSON.parse(readFileSync(join(few.folder, 'offline.json'), 'utf8'))
    few.publish(version, 'later')
    await few.restart()
    await page.reload()
    await expect(status(page)).toContainText('A newer version of the site is there.')
    await button(page, 'Bring up to date').click()
    await expect(panel(page)).toHaveAttribute('data-offline-state', 'kept')
    const styles = async (of: Page) =>
      of.evaluate(async () => {
        const [name = ''] = await caches.keys()
        const keys = await (await caches.open(name)).keys()
        return keys
          .map(({ url }) => url.slice(url.lastIndexOf('/') + 1))
          .filter((one) => one.startsWith('styles-'))
      })
    expect((await styles(page)).sort()).toEqual([old, 'styles-later.css'].sort())
    // The new worker has come, and waits until no page of the earlier build is open.
    await expect
      .poll(() =>
        page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
      )
      .toBe(true)
    await page.close()
    const later = await context.newPage()
    await expect
      .poll(async () => {
        await few.open(later, '/a-z/')
        return styles(later)
      })
      .toEqual(['styles-later.css'])
    await context.setOffline(true)
    await few.open(later, claim.address)
    await expect(heading(later)).toContainText('unilateral U.S. military action')
    await expect(later.locator('header').first()).toHaveCSS('border-bottom-style', 'solid')
  })
})

test('where the browser keeps nothing, words say so and every page can be read', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(CacheStorage.prototype, 'open', {
      value: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    })
  })
  await open('/about/offline/')
  await expect(status(page)).toContainText('does not let the site keep anything')
  await expect(panel(page).getByRole('button')).toHaveCount(0)
  await open(primer.address)
  await expect(heading(page)).toHaveText(primer.title)
})
