/** Reading: on paper, enlarged, without motion; the skip link, the list of sections, links to paragraphs. */
import { expect, primer, test, whereOf } from './fixtures'

test.describe('on paper', () => {
  test('no control is printed; title, text, notes and the day of the law are', async ({ page, open }) => {
    await open(primer.address)
    await page.emulateMedia({ media: 'print' })
    const controls = page.locator('button, input, select, textarea, dialog, [data-opens-palette], .permalink')
    for (const control of await controls.all()) await expect(control).toBeHidden()
    for (const navigation of await page.getByRole('navigation').all()) await expect(navigation).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('#rule-1')).toBeVisible()
    await expect(page.locator('#note-1')).toBeVisible()
    await expect(page.getByText('Law as at')).toBeVisible()
    // What is folded on the screen is there in full, or not at all.
    for (const folded of await page.locator('details').all()) {
      if (await folded.locator('summary').isVisible())
        await expect(folded.locator('summary ~ *').first()).toBeVisible()
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wide).toBe(false)
  })

  test('notes are printed from a narrow window too', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(primer.address)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('#note-1')).toBeVisible()
  })

  test('from a dark page it is black on white', async ({ page, open }) => {
    await open(primer.address)
    await page.getByRole('radio', { name: 'dark' }).check()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body)
      const { backgroundColor } = getComputedStyle(document.documentElement)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
  })
})

test.describe('at 200 % zoom', () => {
  // A window of 1280 px at 200 % is one of 640 CSS pixels, twice as dense.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })

  for (const address of [
    '/',
    primer.address,
    '/authorities/un-charter/',
    '/positions/imminence/',
    '/authorities/',
    '/search/',
  ]) {
    test(`nothing is lost on ${address}`, async ({ page, open }) => {
      await open(address)
      const lost = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        const beyond = [
          ...document.querySelectorAll(
            'main :is(h1, h2, h3, p, li, dd, dt, td, th, blockquote, a, button, input)',
          ),
        ]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => !element.closest('.visually-hidden'))
          // What scrolls within itself is not lost.
          .filter((element) => {
            let parent = element.parentElement
            while (parent && !['auto', 'scroll'].includes(getComputedStyle(parent).overflowX))
              parent = parent.parentElement
            return parent === null
          })
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect()
            return width > 0 && (right > clientWidth + 1 || left < -1)
          })
          .map((element) => element.outerHTML.slice(0, 120))
        return { sideways: scrollWidth > clientWidth, beyond }
      })
      expect(lost).toEqual({ sideways: false, beyond: [] })
      for (const name of ['Sovereignty', 'Use of force', 'Oversight', 'Authorities', 'News']) {
        await expect(page.getByRole('banner').getByRole('link', { name, exact: true })).toBeVisible()
      }
    })
  }

  test('twice the text alone loses nothing either', async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(primer.address)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBeLessThanOrEqual(0)
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves', async ({ page, open, site }) => {
    await open('/')
    await page.getByRole('main').getByRole('link', { name: primer.title, exact: true }).click()
    await expect.poll(() => whereOf(page, site.basePath)).toBe(primer.address)
    // The address is the new page’s before its scripts have run: a key would fall into the void.
    await page.waitForLoadState('load')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.constructor.name),
      ...[...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ animationName, scrollBehavior }) => animationName !== 'none' || scrollBehavior === 'smooth',
        )
        .map(({ animationName }) => animationName),
    ])
    expect(moving).toEqual([])
  })
})

test('the skip link is the first stop and leads to the text', async ({ page, open, site }) => {
  await open(primer.address)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(whereOf(page, site.basePath)).toBe(`${primer.address}#main`)
})

test('the list of sections shows which one is read', async ({ page, open }) => {
  await open(primer.address)
  const nav = page.getByRole('navigation', { name: /On this page/ })
  await nav.getByRole('link', { name: 'The rule' }).click()
  await expect(nav.locator('[aria-current="true"]')).toHaveText('The rule')
  await expect(page.locator('#rule')).toBeInViewport()
})

test('the pointer shows a link to the paragraph that it is over, and it is the paragraph’s', async ({
  page,
  open,
}) => {
  await open(primer.address)
  await page.locator('#why-1').hover()
  await expect(page.locator('#why-1 .permalink')).toHaveAttribute('href', '#why-1')
})
