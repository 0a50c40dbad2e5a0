/** What a reader does on a page beside reading it: walk facts through a test, narrow a list, copy with a citation. */
import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'

const tested = { address: '/sovereignty/scope-of-consent/', first: 'The right organ' }

test.describe('an element test', () => {
  test('answers become a memo that names the element, the reason and the authority', async ({
    page,
    open,
  }) => {
    await open(tested.address)
    const walk = page.locator('casus-element-test')
    await walk.scrollIntoViewIfNeeded()
    const memo = walk.locator('[data-memo]')
    await expect(memo).toContainText(`Not yet considered 1. ${tested.first}`)
    await walk.getByLabel('Your facts').fill('A minister signed. <b>No</b> senate.')
    const element = walk.locator('[data-element]').first()
    await element.getByRole('radio', { name: 'Disputed' }).check()
    await element.getByLabel('Because').fill('who may sign?')
    await expect(memo).toContainText(`Disputed 1. ${tested.first}`)
    await expect(memo).toContainText('Because: who may sign?')
    await expect(memo).toContainText('A minister signed. <b>No</b> senate.')
    await expect(memo).toContainText('it does not say whether an act was lawful')
  })

  test('what was written is still there after a look at an authority', async ({ page, open, back }) => {
    await open(tested.address)
    const element = page.locator('casus-element-test [data-element]').first()
    await element.scrollIntoViewIfNeeded()
    await expect(page.locator('[data-memo]')).toContainText('Not yet considered')
    await element.getByLabel('Because').fill('she was foreign minister')
    await element.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await back()
    await page.locator('casus-element-test').scrollIntoViewIfNeeded()
    await expect(page.locator('casus-element-test [data-because]').first()).toHaveValue(
      'she was foreign minister',
    )
    await expect(page.locator('[data-memo]')).toContainText('she was foreign minister')
  })

  test('the memo can be taken away as a file', async ({ page, open }) => {
    await open(tested.address)
    await page.locator('casus-element-test').scrollIntoViewIfNeeded()
    await expect(page.locator('[data-memo]')).toContainText('Not yet considered')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as text' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('scope-of-consent-memo.txt')
    expect(readFileSync(await download.path(), 'utf8')).toContain(`1. ${tested.first}`)
  })

  test('by keyboard alone: the arrows choose an answer', async ({ page, open }) => {
    await open(tested.address)
    const radio = page.locator('casus-element-test input[type=radio]').first()
    await radio.scrollIntoViewIfNeeded()
    await expect(page.locator('[data-memo]')).toContainText('Not yet considered')
    await radio.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-memo]')).toContainText(`Not met on these facts 1. ${tested.first}`)
  })
})

test.describe('a report', () => {
  test('shows what it turns on, and each mark leads to its claim', async ({ page, open, site }) => {
    await open('/news/cia-lethal-policies/')
    const picture = page.getByRole('region', { name: 'What it turns on' })
    const row = picture.getByRole('row').filter({ hasText: 'Covert action' }).first()
    const mark = row.getByRole('cell').getByRole('link').first()
    const target = await mark.getAttribute('href')
    expect(target).toMatch(new RegExp(`^${site.basePath}/news/cia-lethal-policies/c\\d+/$`))
    await mark.click()
    await expect(page.locator('article[data-page=claim]')).toBeVisible()
  })

  test('filters by kind and by the status of the law, and says how many are left', async ({ page, open }) => {
    await open('/news/cia-lethal-policies/')
    const rows = page.locator('#claim-list > [data-row]')
    await expect(rows).toHaveCount(26)
    await page.getByLabel('Kind').selectOption('prediction')
    const left = await page.locator('#claim-list > [data-row]:visible').count()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(26)
    await expect(page.locator('casus-filter [role=status]')).toHaveText(`${left} of 26 claims`)
    await page.getByLabel('Kind').selectOption('any')
    await expect(page.locator('#claim-list > [data-row]:visible')).toHaveCount(26)
  })
})

test('from a claim to the paragraph that governs it, and from the paragraph back', async ({
  page,
  open,
  site,
}) => {
  await open('/news/cia-lethal-policies/c15/')
  await page
    .getByRole('main')
    .getByRole('link', { name: 'The prohibition on the use of force' })
    .first()
    .click()
  await expect
    .poll(() => new URL(page.url()).pathname + new URL(page.url()).hash)
    .toBe(`${site.basePath}/use-of-force/prohibition-on-the-use-of-force/#cartel-question-2`)
  await expect(page.locator('#cartel-question-2')).toBeInViewport()
  await page.locator(`a[href="${site.basePath}/news/cia-lethal-policies/c15/"]`).first().click()
  await expect(page.locator('article[data-page=claim] h1')).toContainText('unilateral U.S. military action')
})

test.describe('copying a claim', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('brings its citation along', async ({ page, open }) => {
    await open('/news/cia-lethal-policies/c15/')
    await page.getByRole('button', { name: 'Copy the claim with its citation' }).click()
    await expect(page.getByText('Copied.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(
      '“the possibility of unilateral U.S. military action has not been completely ruled out”',
    )
    expect(copied).toContain('/news/cia-lethal-policies/c15/')
    expect(copied).toContain('CIA reviews lethal policies')
  })
})

test('a claim tells machines what was claimed, where, and never that it is true or false', async ({
  page,
  open,
}) => {
  await open('/news/cia-lethal-policies/c15/')
  const [review, annotation] = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent ?? '')))
  expect(review).toMatchObject({ '@type': 'ClaimReview', itemReviewed: { '@type': 'Claim' } })
  expect(review.reviewRating.alternateName).toMatch(/^Not rated true or false/)
  expect(annotation).toMatchObject({
    type: 'Annotation',
    target: { selector: { type: 'TextQuoteSelector', exact: review.claimReviewed } },
  })
})

test('the chronology can be narrowed to votes, and the picture leads to an entry', async ({ page, open }) => {
  await open('/timeline/')
  await page.getByLabel('Show').selectOption('vote')
  for (const row of await page.locator('#chronology [data-row]:visible').all())
    expect(await row.getAttribute('data-what')).toBe('vote')
  await page.getByLabel('Show').selectOption('any')
  const mark = page.getByRole('region', { name: 'Events by month: table' }).locator('td a').first()
  const target = (await mark.getAttribute('href')) ?? ''
  await mark.click()
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport()
})

test('a reading path leads to its pages in order', async ({ page, open }) => {
  await open('/paths/')
  await page.getByRole('main').getByRole('link', { name: 'The use of force in one afternoon' }).click()
  await page.locator('main ol[data-body] > li').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The prohibition on the use of force')
})

for (const feed of ['claims', 'chronology', 'changes']) {
  test(`the feed of ${feed} is announced by its page and is there`, async ({ page, open, request }) => {
    await open({ claims: '/news/', chronology: '/timeline/', changes: '/a-z/' }[feed] ?? '')
    const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
    const response = await request.get(`./feeds/${feed}.atom`)
    expect(response.status()).toBe(200)
    expect(new URL(address ?? '').pathname).toBe(new URL(response.url()).pathname)
    expect((await response.text()).match(/<entry>/g)?.length).toBeGreaterThan(5)
  })
}

test('a mark of the chronology leads to its entry even where the filter hides it', async ({ page, open }) => {
  await open('/timeline/')
  const filter = page.locator('casus-filter select').last()
  await filter.selectOption({ index: 1 })
  const hidden = page.locator('[data-row][hidden]').last()
  const id = await hidden.getAttribute('id')
  await page.locator(`figure a[href="#${id}"]`).first().click()
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  await expect(filter).toHaveValue('')
})
