/** Notes and their marks: in the margin of a wide window, folded on a phone. */
import { expect, pressMark, primer, test, whereOf } from './fixtures'

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

  test('a note gives way when the focus goes on, which it would hide', async ({ page, open }) => {
    await open(primer.address)
    await pressMark(page, page.locator('#mark-1'))
    await expect(page.locator('#note-1')).toBeVisible()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).focus()
    await expect(page.locator('#note-1')).toBeHidden()
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' })).toBeFocused()
  })
})
