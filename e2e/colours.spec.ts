/** Colours: the system’s, the reader’s, and where nothing can be kept. */
import { expect, type Page, primer, test } from './fixtures'

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test.describe('colours', () => {
  const choose = (page: Page, theme: string) =>
    page.getByRole('contentinfo').getByRole('radio', { name: theme, exact: true }).check()

  test('follow the system until the reader chooses', async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(primer.address)
    const light = await paper(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper(page)).not.toBe(light)
    await expect(page.getByRole('radio', { name: 'system' })).toBeChecked()
  })

  test('the choice survives a reload and holds on other pages, from the first paint', async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(primer.address)
    const light = await paper(page)
    await choose(page, 'dark')
    const dark = await paper(page)
    expect(dark).not.toBe(light)
    await page.reload()
    expect(await paper(page)).toBe(dark)
    await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked()
    // The elements may never come: the choice holds all the same.
    await page.route('**/assets/elements-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await open('/a-z/')
    expect(await paper(page)).toBe(dark)
    await page.unroute('**/assets/elements-*.js')
    await open('/a-z/')
    await choose(page, 'system')
    expect(await paper(page)).toBe(light)
  })

  test('light on a dark system is light', async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open('/')
    const light = await paper(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await choose(page, 'light')
    expect(await paper(page)).toBe(light)
    await page.reload()
    expect(await paper(page)).toBe(light)
  })

  test('where storage is blocked, the choice lasts as long as the page, and nothing breaks', async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.emulateMedia({ colorScheme: 'light' })
    await open(primer.address)
    const light = await paper(page)
    await choose(page, 'dark')
    expect(await paper(page)).not.toBe(light)
    await page.reload()
    expect(await paper(page)).toBe(light)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('consent')
    await expect(page.getByRole('dialog').locator('a[data-hit]').first()).toBeVisible()
  })
})

test.describe('where the system forces its own', () => {
  test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' })

  test('each status keeps its form, and what is found keeps its words', async ({ page, open }) => {
    await open('/search/#q=self-defence')
    const mark = page.locator('main [data-hit] mark').first()
    await expect(mark).toBeVisible()
    const colours = await mark.evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ])
    expect(colours[0]).not.toBe(colours[1])
    await open('/use-of-force/')
    const filled = await page
      .locator('[title="Settled"] > span[aria-hidden]')
      .first()
      .evaluate((glyph) => [getComputedStyle(glyph).backgroundColor, getComputedStyle(glyph).borderColor])
    expect(filled[0]).toBe(filled[1])
  })
})
