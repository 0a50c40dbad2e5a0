/** Citing: an authority and a page of ours, copied in a style, taken away as a record, or read by Zotero from the head. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test, treaty } from './fixtures'

const judgment = {
  address: '/authorities/nicaragua/',
  oscola:
    'Military and Paramilitary Activities in and against Nicaragua (Nicaragua v United States of America) (Merits) [1986] ICJ Rep 14',
}
const concept = { address: '/use-of-force/armed-attack/', title: 'Armed attack' }

/** The record that a link of this name gives, as the file that the reader gets. */
async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

const tag = (page: Page, name: string) => page.locator(`head meta[name="${name}"]`)

test.describe('a judgment', () => {
  test.describe('by keyboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('is copied as OSCOLA has it', async ({ page, open }) => {
      await open(judgment.address)
      await page.getByRole('button', { name: 'Copy OSCOLA' }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: 'How to cite it' })).toContainText('Copied.')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(judgment.oscola)
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: 'Copy Bluebook' })).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: 'RIS', exact: true })).toBeFocused()
    })
  })

  test('is taken away as a case, in each format', async ({ page, open }) => {
    await open(judgment.address)
    const ris = await download(page, 'RIS')
    expect(ris.name).toBe('nicaragua.ris')
    expect(ris.text.split('\r\n')[0]).toBe('TY  - CASE')
    expect(ris.text).toContain('PB  - International Court of Justice\r\n')
    const bibtex = await download(page, 'BibTeX')
    expect(bibtex.name).toBe('nicaragua.bib')
    expect(bibtex.text).toMatch(/^@jurisdiction\{nicaragua,\n/)
    const csl = await download(page, 'CSL-JSON')
    expect(csl.name).toBe('nicaragua.json')
    expect(JSON.parse(csl.text)).toEqual([
      expect.objectContaining({ id: 'nicaragua', type: 'legal_case', page: '14' }),
    ])
  })

  test('is a case to Zotero, and a treaty a statute that is cited as a treaty', async ({ page, open }) => {
    await open(judgment.address)
    await expect(tag(page, 'z:itemType')).toHaveAttribute('content', 'case')
    await expect(tag(page, 'z:court')).toHaveAttribute('content', 'International Court of Justice')
    await open(treaty.address)
    await expect(tag(page, 'z:itemType')).toHaveAttribute('content', 'statute')
    await expect(tag(page, 'DC.title')).toHaveAttribute('content', treaty.title)
    await expect(tag(page, 'z:extra')).toHaveAttribute('content', /^Type: treaty(?:\n|$)/)
    // One of these would decide the type before the tag above is asked.
    await expect(page.locator('meta[name^="citation_"]')).toHaveCount(0)
  })
})

test('a primer is cited with the day of its law', async ({ page, open, site }) => {
  await open(concept.address)
  const section = page.getByRole('region', { name: 'Cite this page' })
  const day = await page.locator('article time').first().textContent()
  await expect(section).toContainText(`‘${concept.title}’ (Casus, as at ${day}) <`)
  await expect(section).toContainText(`${site.basePath}${concept.address}>`)
  const { name, text } = await download(page, 'RIS')
  expect(name).toBe('casus-armed-attack.ris')
  expect(text.split('\r\n')[0]).toBe('TY  - ENCYC')
  expect(text).toContain(`TI  - ${concept.title}\r\n`)
  await expect(tag(page, 'z:itemType')).toHaveAttribute('content', 'encyclopediaArticle')
  await expect(tag(page, 'DC.publisher')).toHaveAttribute('content', 'Casus')
})

for (const address of ['/news/cia-lethal-policies/', '/news/cia-lethal-policies/c15/']) {
  test(`${address} is cited as a page of the web`, async ({ page, open }) => {
    await open(address)
    await expect(page.getByRole('region', { name: 'Cite this page' })).toContainText('Casus, ')
    expect((await download(page, 'BibTeX')).text).toMatch(/^@online\{casus-/)
    await expect(tag(page, 'z:itemType')).toHaveAttribute('content', 'webpage')
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the records are there, and no button that does nothing', async ({ page, open }) => {
    await open(judgment.address)
    await expect(page.getByRole('button', { name: 'Copy OSCOLA' })).toBeHidden()
    expect((await download(page, 'RIS')).text).toContain('TY  - CASE')
  })
})

test('all authorities are one file a format, of the type that it is', async ({ request, site }) => {
  const types = { ris: 'application/x-research-info-systems', bib: 'application/x-bibtex' }
  for (const [extension, type] of Object.entries(types)) {
    const response = await request.get(`./data/citations.${extension}`)
    expect(response.ok()).toBe(true)
    if (site.withHeaders) expect(response.headers()['content-type']).toContain(type)
  }
  const records: { id: string }[] = await (await request.get('./data/citations.json')).json()
  const authorities: { id: string }[] = await (await request.get('./data/authorities.json')).json()
  expect(records.map(({ id }) => id)).toEqual(authorities.map(({ id }) => id))
})
