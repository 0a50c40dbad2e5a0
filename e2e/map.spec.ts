/** The map: a drawing that names every concept once, raises what is pointed at, and is also a list and a sheet of paper. */
import { expect, type Page, tabTo, test } from './fixtures'

interface Edge {
  kind: string
  from: string
  to: string
  label: string
}

const centre = 'self-defence'
const places = (page: Page) => page.locator('svg a[data-place]')
const placeOf = (page: Page, id: string) => page.locator(`svg a[data-place="${id}"]`)
const idsOfRaised = (page: Page) =>
  page.locator('a[data-raised]').evaluateAll((all) => all.map((one) => one.getAttribute('data-place')).sort())

test.use({ viewport: { width: 1280, height: 900 } })

test('names every concept once, with its status, and leads to it', async ({ page, open, request }) => {
  await open('/map/')
  const concepts: { id: string; area: string; title: string; status: string }[] = await (
    await request.get('./data/concepts.json')
  ).json()
  const drawn = await places(page).evaluateAll((all) =>
    all.map((one) => `${one.getAttribute('href')} ${one.getAttribute('aria-label')}`),
  )
  const base = new URL(page.url()).pathname.replace(/map\/$/, '')
  expect(drawn.sort()).toEqual(
    concepts.map(({ id, area, title, status }) => `${base}${area}/${id}/ ${title}, ${status}`).sort(),
  )
})

test('no two names touch, and all stay in the drawing', async ({ page, open }) => {
  await open('/map/')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const faults = await page.locator('[data-drawing]').evaluate((drawing) => {
    const boxOf = (one: Element) => one.getBoundingClientRect()
    const whole = boxOf(drawing)
    const texts = [...drawing.querySelectorAll('text')]
    const size = Number.parseFloat(getComputedStyle(texts[1] as Element).fontSize)
    return texts.flatMap((one, index) => {
      const a = boxOf(one)
      const isOut = a.left < whole.left || a.right > whole.right || a.bottom > whole.bottom
      const touched = texts.slice(index + 1).filter((other) => {
        const b = boxOf(other)
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      })
      return [
        ...(isOut ? [`${one.textContent} is cut off`] : []),
        ...(size < 14 ? ['the type is too small'] : []),
        ...touched.map((other) => `${one.textContent} touches ${other.textContent}`),
      ]
    })
  })
  expect(faults).toEqual([])
})

test('a name that is pointed at is raised with its neighbours, and told in words', async ({
  page,
  open,
  request,
}) => {
  await open('/map/')
  const { edges }: { edges: Edge[] } = await (await request.get('./data/graph.json')).json()
  const ends = edges
    .filter(({ kind }) => kind === 'relates')
    .map(({ from, to }) => [from, to].map((key) => key.replace('concept:', '')))
    .filter((pair) => pair.includes(centre))
  await placeOf(page, centre).hover()
  await expect(placeOf(page, centre)).toHaveAttribute('data-raised')
  expect(await idsOfRaised(page)).toEqual([...new Set(ends.flat())].sort())
  await expect(page.locator('path[data-raised]')).toHaveCount(ends.length)
  await expect(page.locator('[data-told]')).toContainText(
    'Self-defence: exception to The prohibition on the use of force',
  )
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(page.locator('[data-raised]')).toHaveCount(0)
})

test('a kind of line can be taken out', async ({ page, open }) => {
  await open('/map/')
  const lines = page.locator('[data-drawing] [data-relation="contrasts with"] path')
  await expect(lines.first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'contrasts with' }).uncheck()
  await expect(lines.first()).toBeHidden()
  await placeOf(page, centre).hover()
  await expect(page.locator('path[data-raised]').first()).toBeVisible()
  await expect(page.locator('[data-relation="contrasts with"] path[data-raised]')).toHaveCount(0)
})

test('by keyboard: from name to name as they are read, never under what stands above', async ({
  page,
  open,
}) => {
  await open('/map/')
  await tabTo(page, places(page).first())
  const ids = await places(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-place')))
  for (const id of ids.slice(0, 12)) {
    await expect(placeOf(page, id ?? '')).toBeFocused()
    await expect(placeOf(page, id ?? '')).toHaveAttribute('data-raised')
    await page.keyboard.press('Tab')
  }
  for (let back = 0; back < 12; back++) {
    await page.keyboard.press('Shift+Tab')
    const [focused, told] = await Promise.all(
      ['svg a:focus', '[data-told]'].map((selector) => page.locator(selector).boundingBox()),
    )
    expect(focused?.y).toBeGreaterThanOrEqual((told?.y ?? 0) + (told?.height ?? 0) - 1)
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('article[data-page=concept]')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the drawing and the list stand, and nothing offers what cannot be done', async ({ page, open }) => {
    await open('/map/')
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.locator('[data-told]')).toBeHidden()
    await expect(page.locator('[data-drawing] [data-reach=area]').first()).toBeVisible()
    await page.getByRole('link', { name: 'as a list' }).click()
    await expect(page.locator(`li#${centre}`)).toContainText(
      'exception to The prohibition on the use of force',
    )
    await placeOf(page, centre).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Self-defence')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the drawing is a list, by area and group, with the relations of each', async ({ page, open }) => {
    await open('/map/')
    await expect(page.locator('[data-drawing]')).toBeHidden()
    const group = page.getByRole('region', { name: 'Self-defence', exact: true })
    await expect(group.getByRole('listitem').filter({ hasText: 'Armed attack' }).first()).toBeVisible()
    const entry = page.locator(`li#${centre}`)
    await entry.getByRole('link', { name: 'Armed attack' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Armed attack')
  })
})

test('on paper it is one sheet, wider than high, whatever window it is printed from', async ({
  page,
  open,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await open('/map/')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    const [, across, down] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect(Number(across)).toBeGreaterThan(Number(down))
  }
})
