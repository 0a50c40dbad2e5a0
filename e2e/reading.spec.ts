/** Reading: notes and their marks, colours, print, zoom, motion, what is announced but not written. */
import { expect, type Page, pressMark, primer, test, whereOf } from './fixtures'

test.describe('notes in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('stand beside their lines, in order, none over another', async ({ page, open }) => {
    await open(primer.address)
    const places = await page.locator('[data-notes] > li').evaluateAll((all) =>
      all.map((note) => {
        const { top, bottom, left } = note.getBoundingClientRect()
        return { top, bottom, left }
      }),
    )
    expect(places.length).toBeGreaterThan(10)
    const text = await page.locator('[data-body]').first().boundingBox()
    for (const { left } of places) expect(left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
    for (const [index, place] of places.entries()) {
      const before = places[index - 1]
      if (before) expect(place.top).toBeGreaterThanOrEqual(before.bottom - 1)
    }
  })

  test('each stands at the height of its mark or below the note before it', async ({ page, open }) => {
    await open(primer.address)
    const mark = await page.locator('#mark-1').boundingBox()
    const note = await page.locator('#note-1').boundingBox()
    expect(Math.abs((mark?.y ?? 0) - (note?.y ?? 999))).toBeLessThan(30)
  })

  test('a mark leads to its note and the note back to its mark', async ({ page, open, site }) => {
    await open(primer.address)
    await pressMark(page, page.locator('#mark-2'), 'mouse')
    await expect(page.locator('#note-2')).toBeInViewport()
    await page.locator('#note-2').getByRole('link', { name: 'Back to mark 2' }).click()
    await expect.poll(() => whereOf(page, site.basePath)).toBe(`${primer.address}#mark-2`)
    await expect(page.locator('#mark-2')).toBeInViewport()
  })
})

test.describe('notes on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('are folded, open from their mark one at a time, and leave no trace in the history', async ({
    page,
    open,
    site,
  }) => {
    await open(primer.address)
    await expect(page.locator('#note-1')).toBeHidden()
    await pressMark(page, page.locator('#mark-1'))
    await expect(page.locator('#note-1')).toBeInViewport()
    await expect(page.locator('#note-1')).toBeFocused()
    await pressMark(page, page.locator('#mark-2'))
    await expect(page.locator('#note-2')).toBeInViewport()
    await expect(page.locator('#note-1')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(page.locator('#note-2')).toBeHidden()
    await expect(page.locator('#mark-2')).toBeFocused()
    expect(whereOf(page, site.basePath)).toBe(primer.address)
  })

  test('a touch anywhere else closes them; their own link to the mark does too', async ({ page, open }) => {
    await open(primer.address)
    await pressMark(page, page.locator('#mark-1'))
    await expect(page.locator('#note-1')).toBeVisible()
    await page.touchscreen.tap(200, 200)
    await expect(page.locator('#note-1')).toBeHidden()
    await pressMark(page, page.locator('#mark-1'))
    await page.locator('#note-1').getByRole('link', { name: 'Back to mark 1' }).tap()
    await expect(page.locator('#note-1')).toBeHidden()
    await expect(page.locator('#mark-1')).toBeFocused()
  })
})

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
