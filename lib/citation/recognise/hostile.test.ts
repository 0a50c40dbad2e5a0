import { expect, it } from 'vitest'
import { recognise } from './index'

const pieces = [
  '50 U.S.C. § 3093(a), ',
  '542 U.S. at 518. ',
  'Hamdi, supra note 4. ',
  'Id. at 5. ',
  'art. art. art. ',
  '§§§ 1, 2, 3, 4, ',
  'UN Charter of the ',
  'Convention on the ',
  'A/RES/',
  'S/RES/1373 and ',
  'resolution 1, and 2, and 3',
  '((((((((',
  '1-1-1-1-',
  'paras 1, 2, 3, ',
  '1986 I.C.J. ',
  'I.C.J.I.C.J.',
  '\u00a0\u00a0\u00ad\u200b',
  'H.R.H.R.',
  '🙂',
  'é',
  'e\u0301\u0323',
  'x\u0344\u0344',
  'UN Cha\u0301rter\u0301 ',
]

it.each(pieces.map((piece) => [piece]))(
  'is done soon with %j, a hundred thousand characters of it',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const started = performance.now()
    const found = recognise(text)
    expect(performance.now() - started).toBeLessThan(3_000)
    let last = 0
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(text.length)
  },
)

it('keeps its offsets through everything that cleaning drops', () => {
  const text =
    'See\u00a050\u00a0U.S.C.\u00a0§\u00a03093\u00ad(a) and\r\n  “Article\u200b 2(4)”\tof the UN\nCharter.'
  expect(recognise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '50\u00a0U.S.C.\u00a0§\u00a03093\u00ad(a)',
    'Article\u200b 2(4)”\tof the UN\nCharter',
  ])
})

it('keeps accents that stand apart on their letters', () => {
  const text = 'Según el artículo\u00a051 de la Carta de la ONU, y el Pact of Bogotá: párr. 4'.normalize(
    'NFD',
  )
  expect(recognise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'artículo\u00a051 de la Carta de la ONU'.normalize('NFD'),
    'Pact of Bogotá'.normalize('NFD'),
  ])
})

it('knows a name with its ligatures, as text copied from a PDF has them', () => {
  const text = 'article 31 of the American Treaty on Paci\ufb01c Settlement'
  expect(recognise(text).map(({ start, end }) => text.slice(start, end))).toEqual([text])
})
