import { describe, expect, it } from 'vitest'
import { soundOf } from './sound'

describe('words that sound alike', () => {
  it.each([
    ['nessecity', 'necessity'],
    ['habius', 'habeas'],
    ['reprizzal', 'reprisal'],
    ['filippines', 'philippines'],
    ['akwiess', 'acquiesce'],
    ['asscention', 'ascension'],
    ['sovrinty', 'sovereignty'],
    ['assasinashun', 'assassination'],
  ])('%s, %s', (heard, written) => {
    expect(soundOf(heard)).toBe(soundOf(written))
  })
})

it.each([
  ['necessity', 'nst'],
  ['acquiesce', 'aks'],
  ['extradite', 'ekstrdt'],
  ['attack', 'atk'],
  ['', ''],
])('%s is %s', (word, sound) => {
  expect(soundOf(word)).toBe(sound)
})

it('keeps the first letter apart: “attack” does not sound like “tack”', () => {
  expect(soundOf('attack')).not.toBe(soundOf('tack'))
})
