import { describe, expect, it } from 'vitest'
import { editDistance, letterMask, maskDistance } from './edit-distance'
import { below, seeded } from './testing/random'

describe('optimal string alignment', () => {
  it.each([
    ['soverignty', 'sovereignty', 1],
    ['attakc', 'attack', 1],
    ['gieneva', 'geneva', 1],
    ['extrajudical', 'extrajudicial', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
    ['same', 'same', 0],
  ])('%s → %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
    expect(editDistance(b, a, 3)).toBe(distance)
  })

  it('stops at its bound', () => {
    expect(editDistance('sovereignty', 'proportionality', 2)).toBe(3)
  })
})

it('never lets the letter mask exclude a word that is near enough', () => {
  const random = seeded(7)
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (let round = 0; round < 2_000; round++) {
    const word = Array.from({ length: 3 + below(random, 9) }, () => letters[below(random, 26)]).join('')
    const at = below(random, word.length)
    const edited = word.slice(0, at) + letters[below(random, 26)] + word.slice(at + below(random, 2))
    expect(maskDistance(letterMask(word), letterMask(edited))).toBeLessThanOrEqual(
      2 * editDistance(word, edited, 3),
    )
  }
})
