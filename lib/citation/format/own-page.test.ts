import { expect, test } from 'vitest'
import { formatBibtex } from './bibtex'
import { formatPageBluebook, formatPageOscola, type OwnPage, pageToCsl } from './own-page'
import { formatRis } from './ris'

const concept: OwnPage = {
  id: 'armed-attack',
  type: 'entry-encyclopedia',
  title: 'Armed attack',
  url: 'https://casus.example/use-of-force/armed-attack/',
  asAt: { label: 'law as at', date: '2026-11-26' },
}
const claim: OwnPage = {
  id: 'c1',
  type: 'webpage',
  title: '“an imminent threat”',
  url: 'https://casus.example/news/x/c1/',
  asAt: null,
}

test('a page names the day for which it speaks', () => {
  expect(formatPageOscola(concept).replaceAll('\u00a0', ' ')).toBe(
    '‘Armed attack’ (Casus, as at 26 November 2026) <https://casus.example/use-of-force/armed-attack/>',
  )
  expect(formatPageBluebook(concept)).toBe(
    'Armed attack, Casus (as of Nov. 26, 2026), https://casus.example/use-of-force/armed-attack/',
  )
})

test('a claim that nobody has dated bears no date, and the comma follows the style', () => {
  expect(formatPageOscola(claim)).toBe('‘“an imminent threat”’ (Casus) <https://casus.example/news/x/c1/>')
  expect(formatPageBluebook(claim)).toBe('“an imminent threat,” Casus, https://casus.example/news/x/c1/')
  expect(formatPageBluebook({ ...claim, title: '“They struck.”' })).toBe(
    '“They struck.” Casus, https://casus.example/news/x/c1/',
  )
})

test('as a record a concept is an article of reference, published by Casus on that day', () => {
  expect(pageToCsl(concept)).toEqual({
    id: 'casus-armed-attack',
    type: 'entry-encyclopedia',
    title: 'Armed attack',
    'container-title': 'Casus',
    publisher: 'Casus',
    issued: { 'date-parts': [[2026, 11, 26]] },
    language: 'en-GB',
    URL: concept.url,
    note: 'Law as at 26 November 2026',
  })
  expect(formatRis(pageToCsl(concept))).toMatch(/^TY {2}- ENCYC\r\n/)
  expect(formatBibtex(pageToCsl(concept))).toMatch(/^@inreference\{casus-armed-attack,/)
})

test('and a claim is a page of the web', () => {
  expect(formatRis(pageToCsl(claim))).toMatch(/^TY {2}- ELEC\r\n/)
  expect(formatBibtex(pageToCsl(claim))).toMatch(/^@online\{casus-c1,/)
})
