import { describe, expect, it } from 'vitest'
import { encode, nameKey } from './encode'
import { below, seeded } from './testing/random'

const terms = (text: string) => encode(text).map(({ term }) => term)

describe('one term for all spellings', () => {
  it.each([
    ['Soberanía', 'soberania'],
    ['self-defence', 'self-defense'],
    ['organised', 'organized'],
    ['colour', 'color'],
    ['judgement', 'judgment'],
    ['authorisation', 'authorization'],
    ['travelling', 'traveling'],
    ['programme', 'program'],
    ['strikes', 'strike'],
    ['Mexico’s', 'mexico'],
    ['U.S. forces', 'US forces'],
    ['12,333', '12333'],
    ['Gabčíkovo', 'gabcikovo'],
    ['con\ufb02ict', 'conflict'],
    ['propor\u00adtion\u200bality', 'proportionality'],
    ['𝐀rmed', 'armed'],
  ])('%s = %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other))
  })
})

describe('different things stay different', () => {
  it.each([
    ['3093', '3094'],
    ['article 1', 'article 11'],
    ['resolution 1373', 'resolution 1368'],
    ['127e', '127'],
  ])('%s ≠ %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other))
  })
})

it('leaves out stop words and single letters, keeps digits, and says where the words stand', () => {
  const text = 'The use of force (a) in article 2'
  expect(encode(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'use',
    'force',
    'article',
    '2',
  ])
})

it('takes a name for the same in any spelling and number', () => {
  expect(nameKey('The prohibition on the use of force')).toBe(nameKey('prohibitions of the use of force'))
})

it('survives any string, and its offsets lie in it', () => {
  const random = seeded(51)
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: below(random, 80) }, () =>
      String.fromCodePoint(below(random, 0xd7ff)),
    ).join('')
    let last = 0
    for (const { term, start, end } of encode(text)) {
      expect(term.length).toBeGreaterThan(0)
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      last = end
    }
  }
})

it('needs time in proportion to the text, whatever it holds', () => {
  for (const piece of ['a', 'a’', 'a\u00ad', 'U.', '1,234', '\u0301', '🙂', 'ا', '1,', 'É']) {
    const started = performance.now()
    encode(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(2_000)
  }
})
