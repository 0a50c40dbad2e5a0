/** A page that comes on a phone: its first words while the face is late, its middle after a reload, its far end. */
import { expect, type Page, primer, test } from './fixtures'

test.describe('the first page, where the text face is late', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  const shifts = `
    globalThis.shift = 0
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shift += value }))
      .observe({ type: 'layout-shift', buffered: true })
    globalThis.hasWaited = false
    new MutationObserver(() => { hasWaited ||= document.documentElement.dataset.face === 'awaited' })
      .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-face'] })`

  test.beforeEach(async ({ page }) => {
    await page.addInitScript({ content: shifts })
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue().catch(() => {})
    })
  })

  const shift = (page: Page) => page.evaluate(() => (globalThis as unknown as { shift: number }).shift)

  test('waits a little, is there long before the face, and nothing moves when it comes', async ({
    page,
    open,
  }) => {
    await open(primer.address)
    expect(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    ).toBeLessThan(1000)
    expect(await page.evaluate(() => (globalThis as unknown as { hasWaited: boolean }).hasWaited)).toBe(true)
    await expect(page.locator('html')).not.toHaveAttribute('data-face')
    expect(await shift(page)).toBe(0)
  })

  test('an address into it lands there without a jump', async ({ page, open }) => {
    for (const address of [`${primer.address}#cartel-question-3`, '/authorities/un-charter/#at-51']) {
      await open(address)
      await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport()
      expect(await shift(page)).toBe(0)
    }
  })
})

test('a reader on a phone who loads the page again stays where they were', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(primer.address)
  const far = page.locator('#cartel-question-3')
  await far.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(far).toBeInViewport()
  const top = await far.evaluate((element) => element.getBoundingClientRect().top)
  await page.reload()
  await expect.poll(() => far.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(top, -1)
})

test('a phone lays out what is near its window, and the rest on the way there', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(primer.address)
  const isLaidOut = () =>
    page.locator('#cartel-question-1').evaluate((far) => far.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isLaidOut()).toBe(false)
  await page.locator('#cartel-question-1').scrollIntoViewIfNeeded()
  await expect.poll(isLaidOut).toBe(true)
})
