import { expect, it } from 'vitest'
import { stem } from './stem'

// Pairs from the paper, step by step, and our own British ones.
it.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['feed', 'feed'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['operator', 'oper'],
  ['sensibiliti', 'sensibl'],
  ['triplicate', 'triplic'],
  ['hopefulness', 'hope'],
  ['allowance', 'allow'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['rate', 'rate'],
  ['controll', 'control'],
  ['roll', 'roll'],
  ['organise', 'organ'],
  ['organisations', 'organ'],
  ['us', 'us'],
  ['3093', '3093'],
  ['', ''],
])('%s → %s', (word, expected) => {
  expect(stem(word)).toBe(expected)
})
