/** The palette: the search over any page. */
import { expect, primer, searchDone, test, treaty, whereOf } from './fixtures'

test('Ctrl K opens it, Escape closes it, and the focus goes back', async ({ page, open }) => {
  await open(primer.address)
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' })
  await link.focus()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('consent')
  await searchDone(page, dialog)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
})

test('what is typed before the search has come is not lost', async ({ page, open }) => {
  await page.route('**/assets/element-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await open(primer.address)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('covert action')
  const hits = await searchDone(page, page.getByRole('dialog'))
  await expect(hits.first()).toContainText(/covert action/i)
})

test('its field keeps the focus inside, and what is behind it cannot be reached', async ({ page, open }) => {
  await open(primer.address)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('consent')
  await searchDone(page, page.getByRole('dialog'))
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(place).toBe(true)
  }
})

test('a click beside it or on Close closes it', async ({ page, open }) => {
  await open(primer.address)
  const dialog = page.getByRole('dialog')
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(dialog).toBeVisible()
  await page.mouse.click(5, 700)
  await expect(dialog).toBeHidden()
})

test('Enter follows the first hit', async ({ page, open, site }) => {
  await open('/about/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(primer.title)
  await searchDone(page, page.getByRole('dialog'))
  await page.keyboard.press('Enter')
  await expect.poll(() => whereOf(page, site.basePath)).toBe(primer.address)
})

test('on the search page Ctrl K goes to the field that is there', async ({ page, open }) => {
  await open('/search/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).focus()
  await page.keyboard.press('Control+k')
  await expect(page.locator('main [data-search-field]')).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('it leaves no trace in the address', async ({ page, open, site }) => {
  await open(primer.address)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('consent')
  await searchDone(page, page.getByRole('dialog'))
  expect(whereOf(page, site.basePath)).toBe(primer.address)
})

test.describe('on a Mac', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  })

  test('⌘ K opens it, Ctrl K does not, and the link says so', async ({ page, open }) => {
    await open(primer.address)
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toContainText('⌘ K')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Meta+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  })
})

test.describe('without a connection to the index', () => {
  test.use({ mustBeQuiet: false })

  test('it says so and leads to the A–Z', async ({ page, open }) => {
    await page.route('**/search/index-*/**', (route) => route.abort())
    await open(primer.address)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('consent')
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('[data-search-results]')).toHaveAttribute('data-state', 'failed')
    await dialog.getByRole('link', { name: /A–Z/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A–Z')
  })
})

test('a hit that is a place on the page below closes it and leads there', async ({ page, open, site }) => {
  await open(treaty.address)
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await page.keyboard.type('art 2(4) UN Charter')
  await searchDone(page, dialog)
  await dialog.locator(`a[href$="${treaty.address}${treaty.passage}"]`).first().click()
  await expect(dialog).toBeHidden()
  expect(whereOf(page, site.basePath)).toBe(treaty.address + treaty.passage)
  await expect(page.locator(treaty.passage)).toBeInViewport()
})
