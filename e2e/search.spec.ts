/** The search page: what it shows, what stands in the address, what happens when the index does not come. */
import type { Route } from '@playwright/test'
import { expect, type Page, primer, searchDone, tabTo, test, treaty, whereOf } from './fixtures'

const field = (page: Page) => page.locator('main [data-search-field]')
const results = (page: Page) => page.locator('main [data-search-results]')
const status = (page: Page) => page.locator('main [data-search-status]')

test('what is typed is answered: the direct answer first, each hit a link, the count told', async ({
  page,
  open,
}) => {
  await open('/search/')
  await field(page).fill('prohibition on the use of force')
  const hits = await searchDone(page)
  await expect(hits.first()).toHaveAttribute('href', new RegExp(`${primer.address}$`))
  await expect(hits.first()).toContainText(primer.title)
  for (const hit of await hits.all()) expect(await hit.getAttribute('href')).toMatch(/^\/.*\/(#.*)?$/)
  await expect(status(page)).toHaveText(/\d+ pages?/)
  await expect(status(page)).toHaveAttribute('role', 'status')
})

test('a question of the site is answered by the page that asks it', async ({ page, open }) => {
  await open('/search/')
  await field(page).fill('Can one country legally use military force in another?')
  const hits = await searchDone(page)
  await expect(hits.first()).toHaveAttribute('href', new RegExp(`${primer.address}$`))
})

test('a citation leads to its words', async ({ page, open }) => {
  await open('/search/')
  await field(page).fill('UN Charter art 2(4)')
  await searchDone(page)
  await expect(page.locator(`main a[href$="${treaty.address}${treaty.passage}"]`).first()).toBeVisible()
})

test('?q= is accepted and becomes #q=, so that no later request carries it', async ({ page, open, site }) => {
  await open('/search/?q=hot%20pursuit')
  await searchDone(page)
  await expect(field(page)).toHaveValue('hot pursuit')
  expect(whereOf(page, site.basePath)).toBe('/search/#q=hot%20pursuit')
})

test('what is typed stands after the #, and no request carries it', async ({ page, open, site }) => {
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.postData() ?? ''} ${request.headers().referer ?? ''}`),
  )
  await open('/search/')
  await field(page).pressSequentially('imminence')
  await searchDone(page)
  await expect.poll(() => whereOf(page, site.basePath)).toBe('/search/#q=imminence')
  expect(asked.filter((one) => one.includes('imminence') && !one.includes('/positions/'))).toEqual([])
})

test('going back from a hit restores query and results', async ({ page, open, site, back }) => {
  await open('/search/')
  await field(page).fill('war powers resolution')
  const hits = await searchDone(page)
  await expect(hits.first()).toBeVisible()
  const before = await hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('href')))
  await hits.first().click()
  await expect.poll(() => whereOf(page, site.basePath)).not.toContain('/search/')
  await back()
  await expect(field(page)).toHaveValue('war powers resolution')
  await expect
    .poll(async () =>
      (await searchDone(page)).evaluateAll((all) => all.map((hit) => hit.getAttribute('href'))),
    )
    .toEqual(before)
})

test('a changed hash is a new search', async ({ page, open }) => {
  await open('/search/#q=consent')
  await searchDone(page)
  await page.evaluate(() => {
    location.hash = '#q=covert%20action'
  })
  await expect(field(page)).toHaveValue('covert action')
  await expect(page.locator('main a[data-hit]').first()).toContainText(/covert action/i)
})

test('the link that skips to the text is no query: field, hits and status stay', async ({
  page,
  open,
  site,
}) => {
  await open('/search/#q=armed')
  const hits = page.locator('main a[data-hit]')
  await expect(hits.first()).toBeVisible()
  const [count, told] = [await hits.count(), await status(page).innerText()]
  await tabTo(page, page.getByRole('link', { name: 'Skip to the text' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => whereOf(page, site.basePath)).toBe('/search/#main')
  await expect(field(page)).toHaveValue('armed')
  await expect(hits).toHaveCount(count)
  await expect(status(page)).toHaveText(told)
})

test('arrows choose, Enter follows, Escape empties', async ({ page, open, site }) => {
  await open('/search/')
  await field(page).fill('sovereignty')
  const hits = await searchDone(page)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await field(page).press('ArrowDown')
  await expect(hits.nth(0)).toHaveAttribute('aria-selected', 'true')
  await field(page).press('ArrowDown')
  await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(hits.nth(0)).toHaveAttribute('aria-selected', 'false')
  await field(page).press('ArrowUp')
  await expect(hits.nth(0)).toHaveAttribute('aria-selected', 'true')
  await field(page).press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(hits).toHaveCount(0)
  await field(page).fill('sovereignty')
  const again = await searchDone(page)
  const first = await again.first().getAttribute('href')
  await field(page).press('Enter')
  await expect.poll(() => site.basePath + whereOf(page, site.basePath)).toBe(first)
})

test('a filter narrows the hits to its kind', async ({ page, open }) => {
  await open('/search/')
  await field(page).fill('self-defence')
  await searchDone(page)
  await page.getByRole('main').getByLabel('Kind').selectOption('authority')
  await searchDone(page)
  await expect
    .poll(() =>
      page
        .locator('main a[data-hit]')
        .evaluateAll((all) => [...new Set(all.map((hit) => hit.getAttribute('data-kind')))]),
    )
    .toEqual(['authority'])
})

test('nothing found is said, and leads to the A–Z', async ({ page, open }) => {
  await open('/search/')
  await field(page).fill('qxzzyqv')
  await searchDone(page)
  await expect(status(page)).toContainText('Nothing found')
  await expect(results(page).locator('a[href$="/a-z/"]')).toBeVisible()
})

const hostile = [
  '<img src=x onerror="globalThis.spoilt=1">',
  '"><script>globalThis.spoilt=1</script>',
  'javascript:globalThis.spoilt=1//',
  '(((((((((((([a-z]+)+)+)+$',
  '\\u0000\\x00%00%ff%E0%A4%A',
  '__proto__ constructor toString hasOwnProperty',
  '🏴‍☠️ \u202e\u2066 \ud800 ﷽',
  'kind:__proto__ status:toString area:',
  '""""\'\'\'``',
  'sovereignty '.repeat(2000),
]

for (const query of hostile) {
  test(`a hostile query stays text: ${query.slice(0, 45).replace(/[^\x20-\x7e]/g, '·')}`, async ({
    page,
    open,
  }) => {
    await open('/search/')
    await field(page).fill(query)
    await searchDone(page)
    await open(`/search/?q=${encodeURIComponent(query.toWellFormed().slice(0, 4000))}`)
    await searchDone(page)
    const spoils = await page.evaluate(() => ({
      spoilt: 'spoilt' in globalThis,
      strange: document.querySelectorAll('main :is(script, img, iframe), main [onerror]').length,
    }))
    expect(spoils).toEqual({ spoilt: false, strange: 0 })
    await field(page).fill(primer.title)
    await expect(page.locator('main a[data-hit]').first()).toContainText(primer.title)
  })
}

test('a malformed hash is no fault', async ({ page, open }) => {
  await open('/search/#q=%E0%A4%A&%&q')
  await expect(results(page)).toHaveAttribute('data-state', 'done')
  await field(page).fill(primer.title)
  await expect(page.locator('main a[data-hit]').first()).toContainText(primer.title)
})

test.describe('when the index does not come', () => {
  // The browser itself reports a request that fails on the console.
  test.use({ mustBeQuiet: false })

  const whole = async (route: Route) => (await route.fetch()).body()
  const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
    'is missing': (route) => route.fulfill({ status: 404, body: 'not found' }),
    'cannot be fetched': (route) => route.abort('connectionfailed'),
    'meets a server that fails': (route) => route.fulfill({ status: 503, body: 'later' }),
    'is cut off': async (route) => {
      const body = await whole(route)
      await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) })
    },
    'is empty': (route) => route.fulfill({ status: 200, body: '' }),
    'is a page of the host instead': (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><title>Sign in</title>' }),
    'is damaged': async (route) => {
      const body = Buffer.from(await whole(route))
      for (let at = 3; at < body.length; at += 7) body[at] = (body[at] ?? 0) ^ 0x5a
      await route.fulfill({ status: 200, body })
    },
  }

  for (const [what, fail] of Object.entries(failures)) {
    test(`since it ${what}, words say so, the A–Z is offered, and trying again works`, async ({
      page,
      open,
    }) => {
      await page.route('**/search/index-*/**', fail)
      await open('/search/#q=sovereignty')
      await expect(results(page)).toHaveAttribute('data-state', 'failed')
      await expect(status(page)).toContainText(/search/i)
      await expect(status(page)).toContainText('A–Z')
      await expect(results(page).locator('a[href$="/a-z/"]')).toBeVisible()
      await page.unroute('**/search/index-*/**')
      await results(page).getByRole('button', { name: 'Try again' }).click()
      const hits = await searchDone(page)
      await expect(hits.first()).toBeVisible()
    })
  }

  test('an index of another build is refused with words, and no wrong hit is shown', async ({
    page,
    open,
  }) => {
    await page.route('**/search/', async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace(
        /(name="casus-search" content="\S+ \S+ )[0-9a-f]+"/,
        '$1deadbeef"',
      )
      await route.fulfill({ response, body: html })
    })
    await open('/search/#q=sovereignty')
    await expect(results(page)).toHaveAttribute('data-state', 'failed')
    await expect(status(page)).toContainText('another version')
    await expect(page.locator('main a[data-hit]')).toHaveCount(0)
    await expect(results(page).locator('a[href$="/a-z/"]')).toBeVisible()
  })

  test('a worker that does not come is told too', async ({ page, open }) => {
    await page.route('**/assets/search-worker-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await open('/search/#q=sovereignty')
    await expect(results(page)).toHaveAttribute('data-state', 'failed')
    await expect(status(page)).toContainText('A–Z')
    await page.unroute('**/assets/search-worker-*.js')
    await results(page).getByRole('button', { name: 'Try again' }).click()
    await expect((await searchDone(page)).first()).toBeVisible()
  })

  test('the element that does not come leaves the page as it is without scripts', async ({ page, open }) => {
    await page.route('**/assets/element*.js', (route) => route.abort())
    await open('/search/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
    await page.getByRole('contentinfo').getByRole('link', { name: 'A–Z' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A–Z')
  })
})

test('where the browser allows no further change of the address, the search goes on', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError')
    }
  })
  await open('/search/')
  await field(page).fill('self-defence')
  const hits = await searchDone(page)
  await expect(hits.first()).toContainText(/self-defence/i)
})

test('half a character in the field is text like any other', async ({ page, open, site }) => {
  await open('/search/')
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'self-defence \ud83d'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await searchDone(page)
  expect(whereOf(page, site.basePath)).toBe('/search/#q=self-defence%20%EF%BF%BD')
})
