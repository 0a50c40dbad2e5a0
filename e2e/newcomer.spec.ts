/**
 * The newcomer’s path: the front page, a primer, the words of the treaty, back, the claim in the news that turns on
 * it, back to the paragraph, and all three again by searching.
 */
import {
  claim,
  expect,
  type Page,
  pressMark,
  primer,
  searchDone,
  tabTo,
  test,
  treaty,
  whereOf,
} from './fixtures'

/** What each search must lead to. */
const searches = [
  { query: 'prohibition on the use of force', address: primer.address },
  { query: 'UN Charter', address: treaty.address },
  { query: '"completely ruled out"', address: claim.address },
]

async function isAtTheWords(page: Page, basePath: string) {
  await expect.poll(() => whereOf(page, basePath)).toBe(treaty.address + treaty.passage)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(treaty.title)
  await expect(page.locator(treaty.passage)).toContainText(treaty.words)
  await expect(page.locator(treaty.passage)).toBeInViewport()
}

async function isAtTheClaim(page: Page, basePath: string) {
  await expect.poll(() => whereOf(page, basePath)).toBe(claim.address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(claim.quote)
}

/** The claim’s page leads back to a paragraph of the primer, not only to its top. */
async function isAtTheParagraph(page: Page, basePath: string) {
  await expect.poll(() => whereOf(page, basePath)).toMatch(new RegExp(`^${primer.address}#[\\w-]+$`))
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
}

const onPrimer = (page: Page) => ({
  note: page.locator(`[data-body] + [data-notes] a[href$="${treaty.address}${treaty.passage}"]`).first(),
  claim: page.locator(`[data-notes] a[href$="${claim.address}"]`).first(),
})
const backToParagraph = (page: Page) => page.locator(`main a[href*="${primer.address}#"]`).first()

test('with the mouse', async ({ page, open, site, back }) => {
  await open('/')
  await page.getByRole('main').getByRole('link', { name: primer.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
  await onPrimer(page).note.click()
  await isAtTheWords(page, site.basePath)
  await back()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
  await onPrimer(page).claim.click()
  await isAtTheClaim(page, site.basePath)
  await backToParagraph(page).click()
  await isAtTheParagraph(page, site.basePath)
  for (const { query, address } of searches) {
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.getByRole('dialog').getByRole('combobox').fill(query)
    await page.getByRole('dialog').locator(`a[data-hit][href$="${address}"]`).first().click()
    await expect.poll(() => whereOf(page, site.basePath)).toBe(address)
  }
})

test('with the keyboard alone', async ({ page, open, site, back }) => {
  await open('/')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: primer.title, exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
  await tabTo(page, onPrimer(page).note)
  await page.keyboard.press('Enter')
  await isAtTheWords(page, site.basePath)
  await back()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
  await tabTo(page, onPrimer(page).claim)
  await page.keyboard.press('Enter')
  await isAtTheClaim(page, site.basePath)
  await tabTo(page, backToParagraph(page))
  await page.keyboard.press('Enter')
  await isAtTheParagraph(page, site.basePath)
  for (const { query, address } of searches) {
    // The palette comes with the elements, which run before the page counts as loaded.
    await page.waitForLoadState('load')
    await page.keyboard.press('Control+k')
    const field = page.getByRole('dialog').getByRole('combobox')
    await expect(field).toBeFocused()
    await page.keyboard.type(query)
    const hits = await searchDone(page, page.getByRole('dialog'))
    const wanted = page.getByRole('dialog').locator(`a[data-hit][href$="${address}"]`).first()
    await expect(wanted).toBeVisible()
    for (let step = 0; step < (await hits.count()); step++) {
      await page.keyboard.press('ArrowDown')
      if ((await wanted.getAttribute('aria-selected')) === 'true') break
    }
    await expect(field).toHaveAttribute('aria-activedescendant', (await wanted.getAttribute('id')) ?? '')
    await page.keyboard.press('Enter')
    await expect.poll(() => whereOf(page, site.basePath)).toBe(address)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('by touch, with notes folded to their marks', async ({ page, open, site, back }) => {
    await open('/')
    await page.getByRole('main').getByRole('link', { name: primer.title, exact: true }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
    await expect(page.locator('#note-1')).toBeHidden()
    await pressMark(page, page.locator('#mark-1'))
    await expect(page.locator('#note-1')).toBeInViewport()
    await page
      .locator('#note-1')
      .getByRole('link', { name: /UN Charter/ })
      .tap()
    await isAtTheWords(page, site.basePath)
    await back()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
    await onPrimer(page).claim.tap()
    await isAtTheClaim(page, site.basePath)
    await backToParagraph(page).tap()
    await isAtTheParagraph(page, site.basePath)
    for (const { query, address } of searches) {
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap()
      await page.getByRole('dialog').getByRole('combobox').fill(query)
      await page.getByRole('dialog').locator(`a[data-hit][href$="${address}"]`).first().tap()
      await expect.poll(() => whereOf(page, site.basePath)).toBe(address)
    }
  })
})

for (const width of [390, 1280]) {
  test.describe(`without JavaScript, at ${width} px`, () => {
    test.use({
      javaScriptEnabled: false,
      viewport: { width, height: 844 },
      // Links are followed faster than a page turns: the browser would report each turn that it gives up.
      contextOptions: { reducedMotion: 'reduce' },
    })

    test('by the same links, and by the A–Z and the news in place of the search', async ({
      page,
      open,
      site,
    }) => {
      await open('/')
      await page.getByRole('main').getByRole('link', { name: primer.title, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(primer.title)
      if (width < 600) {
        await expect(page.locator('#note-1')).toBeHidden()
        await pressMark(page, page.locator('#mark-1'), 'mouse')
        await expect(page.locator('#note-1')).toBeVisible()
      }
      await onPrimer(page).note.click()
      await isAtTheWords(page, site.basePath)
      await open(primer.address)
      await onPrimer(page).claim.click()
      await isAtTheClaim(page, site.basePath)
      await backToParagraph(page).click()
      await isAtTheParagraph(page, site.basePath)

      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
      // By its place: locators of words and roles pass over what stands in <noscript>.
      const withoutScripts = page.locator('main noscript p')
      await expect(withoutScripts).toContainText('Searching needs JavaScript')
      await withoutScripts.locator('a[href$="/a-z/"]').click()
      await page.getByRole('main').getByRole('link', { name: primer.title, exact: true }).click()
      await expect.poll(() => whereOf(page, site.basePath)).toBe(primer.address)
      await page.getByRole('contentinfo').getByRole('link', { name: 'A–Z' }).click()
      await page.getByRole('main').getByRole('link', { name: treaty.title, exact: true }).click()
      await expect.poll(() => whereOf(page, site.basePath)).toBe(treaty.address)
      await page.getByRole('banner').getByRole('link', { name: 'News' }).click()
      await page.getByRole('main').locator('a[href*="/news/cia-lethal-policies/"]').first().click()
      await page.getByRole('main').locator(`a[href$="${claim.address}"]`).first().click()
      await isAtTheClaim(page, site.basePath)
    })
  })
}
