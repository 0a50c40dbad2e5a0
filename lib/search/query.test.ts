import { expect, it } from 'vitest'
import { longestQuery, parseQuery } from './query'

it('takes filters and phrases out of a query', () => {
  const query = parseQuery('area:use-of-force  "boots on the ground" KIND:Concept status:"settled"')
  expect(query.filters).toEqual({ area: 'use-of-force', kind: 'concept', status: 'settled' })
  expect(query.phrases).toEqual(['boots on the ground'])
  expect(query.text).toBe('"boots on the ground"')
})

it('lets the last filter of a name win, and an empty one be none', () => {
  expect(parseQuery('kind:claim kind:concept').filters).toEqual({ kind: 'concept' })
  expect(parseQuery('kind: x').filters).toEqual({})
})

it('takes a colon in other words for text', () => {
  expect(parseQuery('re: mankind:free').text).toBe('re: mankind:free')
})

it('knows curly and angular quotation marks', () => {
  expect(parseQuery('“armed attack” «uso de la fuerza»').phrases).toEqual([
    'armed attack',
    'uso de la fuerza',
  ])
})

it('says whether the last word may be unfinished', () => {
  expect(parseQuery('armed att').open).toBe(true)
  expect(parseQuery('armed attack ').open).toBe(false)
  expect(parseQuery('armed attack?').open).toBe(false)
})

it('cuts what no one types', () => {
  expect(parseQuery('word '.repeat(2_000)).text.length).toBeLessThanOrEqual(longestQuery)
})
