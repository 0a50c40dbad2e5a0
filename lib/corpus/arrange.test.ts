import { describe, expect, test } from 'vitest'
import { claim, copyOf, readLibrary, replace } from '../testing/fixture-library'
import { collator, textOf } from './arrange'

describe('the alphabet of every list', () => {
  const order: string[][] = [
    ['armed attack', 'Armed conflict', 'armed force'],
    // Figures count by their value.
    ['Resolution 9', 'Resolution 68', 'Resolution 1373'],
    // Accents, case, quotation marks and hyphens do not count.
    ['estado', 'Étape', 'ETAT'],
    ['Title 10', '“Unwilling or unable”', 'Usus'],
    ['selfdefence', 'self-defences'],
    // Figures stand before letters.
    ['2001 AUMF', 'Aggression'],
  ]
  test.each(order)('%s, %s', (...wanted) => {
    expect([...wanted].reverse().sort(collator.compare)).toEqual(wanted)
  })
})

test('claims stand in the order in which their report has them, not in that of their ids', () => {
  expect(readLibrary().corpus.claims.map(({ id }) => id)).toEqual(['c2', 'c1', 'm1'])
})

test('of two claims that begin at the same word the ids decide, by their figures', () => {
  const again = (id: string) => copyOf(claim, replace('id: c1', `id: ${id}`))
  const { corpus } = readLibrary({
    'content/news/border-summary/claims/c10.mdx': again('c10'),
    'content/news/border-summary/claims/c9.mdx': again('c9'),
  })
  expect(corpus.claims.map(({ id }) => id)).toEqual(['c2', 'c1', 'c9', 'c10', 'm1'])
})

test('reports stand newest first, undated ones last', () => {
  const { corpus } = readLibrary({
    'content/news/old/report.mdx': copyOf('content/news/border-summary/report.mdx', (text) =>
      text.replace('id: border-summary', 'id: old').replace(/published:.*\n/, ''),
    ),
  })
  expect(corpus.reports.map(({ id }) => id)).toEqual(['ministry-statement', 'border-summary', 'old'])
})

test('events stand oldest first', () => {
  expect(readLibrary().corpus.events.map(({ matter }) => matter.date)).toEqual(['1986-06-27', '2026-01-05'])
})

test('a report’s text is its source, or else its excerpts', () => {
  const { corpus, reportTexts } = readLibrary()
  const texts = corpus.reports.map((report) => textOf(report, reportTexts).split('.')[0])
  expect(texts).toEqual([
    'We acted on an imminent threat',
    'Ministers said that the incursion was an armed attack',
  ])
})
