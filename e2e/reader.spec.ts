/** A reporter reads a story with the law beside it, and not a word of it goes anywhere. */
import { expect, type Page, tabTo, test } from './fixtures'

const story =
  'Officials call the raid an act of war. Article 2(4) of the UN Charter and <b>self-defence</b> were named (.*); so was 49 U.S.C. § 40103.'

const reader = (page: Page) => page.locator('casus-reader')
const field = (page: Page) => page.getByLabel('Your text', { exact: true })
async function done(page: Page): Promise<void> {
  await expect(reader(page)).toHaveAttribute('data-read-state', 'done')
}

test.describe('the reader', () => {
  test('marks what stands in a text, as text, and says what it is', async ({ page, open }) => {
    await open('/read/')
    await field(page).fill(story)
    await expect(page.locator('[data-spot="authority:un-charter"]')).toHaveText(
      'Article 2(4) of the UN Charter',
    )
    await done(page)
    await expect(page.locator('[data-spot="caution:act-of-war"]')).toHaveText('act of war')
    await expect(page.locator('[data-spot="concept:self-defence"]')).toHaveText('self-defence')
    await expect(page.locator('[data-spot="citation:usc_49_40103"]')).toHaveText('49 U.S.C. § 40103')
    expect(await page.locator('[data-reader-text]').textContent()).toBe(story)
    await expect(reader(page).getByRole('status').first()).toHaveText('4 places marked; 1 word needs care.')
  })

  test('from a mark to what is said of it, on to the page, and back to the text as it was', async ({
    page,
    open,
    back,
  }) => {
    await open('/read/')
    await field(page).fill(story)
    await page.locator('[data-spot="authority:un-charter"]').click()
    const entry = page.locator(':target')
    await expect(entry).toBeInViewport()
    await entry.getByRole('link', { name: 'Charter of the United Nations' }).click()
    await expect(page).toHaveURL(/\/authorities\/un-charter\/#at-2-4$/)
    await back()
    await expect(field(page)).toHaveValue(story)
    await expect(page.locator('[data-spot="authority:un-charter"]')).toBeVisible()
  })

  test('not a word of it is sent or kept', async ({ page, open, context }) => {
    const asked: string[] = []
    await open('/read/')
    await page.waitForLoadState('networkidle')
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    )
    await field(page).fill(story)
    await expect(page.locator('[data-spot]').first()).toBeVisible()
    await field(page).fill(`${story} Hot pursuit.`)
    await expect(page.locator('[data-spot="caution:hot-pursuit"]')).toBeVisible()
    expect(
      asked.every((request) => /^GET \S+\/assets\/reader-(?:worker|book)-[\w-]+\.js(?:on)? $/.test(request)),
    ).toBe(true)
    expect(asked.length).toBeLessThanOrEqual(2)
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toContain('act of war')
    expect(await context.cookies()).toEqual([])
  })

  test('marking goes on without a network once it has begun', async ({ page, open, context }) => {
    await open('/read/')
    await field(page).fill('self-defence')
    await expect(page.locator('[data-spot]')).toHaveCount(1)
    await context.setOffline(true)
    await field(page).fill('self-defence and an act of war')
    await expect(page.locator('[data-spot]')).toHaveCount(2)
  })

  test('by keyboard alone: the example, a mark, its entry', async ({ page, open }) => {
    await open('/read/')
    await tabTo(page, page.getByRole('button', { name: 'Try an example' }))
    await page.keyboard.press('Enter')
    await expect(field(page)).toBeFocused()
    const mark = page.locator('[data-spot]').first()
    await expect(mark).toBeVisible()
    await tabTo(page, mark)
    await page.keyboard.press('Enter')
    await expect(page.locator(':target')).toBeInViewport()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe(
      await page.locator(':target').getAttribute('id'),
    )
  })

  test('the list can be taken away, with addresses', async ({ page, open, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('/read/')
    await field(page).fill(story)
    await expect(page.locator('[data-spot]').first()).toBeVisible()
    await page.getByRole('button', { name: 'Copy the list' }).click()
    await expect(page.getByText('Copied.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Words that need care\n– act of war\n')
    expect(copied).toMatch(
      /– Self-defence \(contested\)\n {2}.+\?\n {2}.+\n {2}A safe sentence: “.+\n {2}http\S+\/use-of-force\/self-defence\/\n/,
    )
  })

  test('a text in which nothing is known is not called free of law', async ({ page, open }) => {
    await open('/read/')
    await field(page).fill('The cat sat on the mat.')
    await expect(reader(page).getByRole('status').first()).toContainText('does not mean that no law is in it')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(field(page)).toHaveValue('')
    await expect(page.getByRole('heading', { name: 'Your text, marked' })).toBeHidden()
  })

  test('ten thousand words leave the page free to answer', async ({ page, open }) => {
    await open('/read/')
    await field(page).fill('warm')
    await done(page)
    await page.evaluate(() => {
      Object.assign(window, { longest: 0 })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          Object.assign(window, {
            longest: Math.max((window as { longest?: number }).longest ?? 0, duration),
          })
      }).observe({ type: 'longtask' })
    })
    await field(page).fill(`${story} `.repeat(450))
    await expect(page.locator('[data-spot]')).toHaveCount(4 * 450)
    expect(await page.evaluate(() => (window as { longest?: number }).longest)).toBeLessThan(400)
  })
})

test.describe('when it fails', () => {
  test.use({ mustBeQuiet: false })

  for (const missing of ['worker', 'book']) {
    test(`without its ${missing}: a word, the text untouched, and a second try`, async ({ page, open }) => {
      await page.route(`**/assets/reader-${missing}-*`, (route) => route.fulfill({ status: 404, body: '' }))
      await open('/read/')
      await field(page).fill(story)
      await expect(reader(page)).toHaveAttribute('data-read-state', 'failed')
      await expect(reader(page).getByRole('status').first()).toContainText('could not be started')
      await expect(field(page)).toHaveValue(story)
      await page.unroute(`**/assets/reader-${missing}-*`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('[data-spot="caution:act-of-war"]')).toBeVisible()
    })
  }

  test('a text that is too long is refused whole, and not half marked', async ({ page, open }) => {
    await open('/read/')
    await field(page).evaluate((element) => {
      const textarea = element as HTMLTextAreaElement
      textarea.value = 'act of war '.repeat(200_000)
      textarea.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await expect(reader(page).getByRole('status').first()).toContainText('Paste a part of it')
    await expect(page.locator('[data-spot]')).toHaveCount(0)
  })
})
