import { describe, expect, it } from 'vitest'
import { encode } from './encode'
import { excerpt, marksIn, type Sought } from './excerpt'
import { below, seeded } from './testing/random'

function sought(query: string): Sought {
  return { terms: new Map(encode(query).map(({ term }) => [term, 1])), citations: new Set() }
}

const marked = (text: string, query: string) =>
  marksIn(text, sought(query)).map(([start, end]) => text.slice(start, end))

describe('marks', () => {
  it.each([
    ['self-defence is inherent', 'en', []],
    ['Attacks and counterattacks', 'attack', ['Attacks']],
    ['la Soberanía nacional', 'soberania', ['Soberanía']],
    ['organised groups', 'organized', ['organised']],
    ['<b>force</b> & more', 'force', ['force']],
    ['the U.S. acted', 'US', ['U.S.']],
    ['article 2 and article 22', '2', ['2']],
  ])('%s: %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })
})

const filler = 'Words that say little follow one upon another here without any end in sight. '

describe('the passage', () => {
  it('is where the words of the query stand closest', () => {
    const text = `${filler.repeat(5)}An attack alone. ${filler.repeat(5)}The armed attack crossed the border at night. ${filler.repeat(5)}`
    const shown = excerpt(text, sought('armed attack border'))
    expect(shown.text).toContain('The armed attack crossed the border at night.')
    expect(shown.before && shown.after).toBe(true)
    expect(shown.marks.map(([start, end]) => shown.text.slice(start, end))).toEqual([
      'armed',
      'attack',
      'border',
    ])
  })

  it('begins with its sentence where that is near', () => {
    const text = `${filler.repeat(4)}Here a new sentence begins with the attack. ${filler.repeat(4)}`
    expect(excerpt(text, sought('attack')).text.startsWith('Here a new sentence')).toBe(true)
  })

  it('is the whole of a short text, and the beginning of one that has nothing', () => {
    expect(excerpt('Short.', sought('attack'))).toEqual({
      text: 'Short.',
      marks: [],
      before: false,
      after: false,
    })
    expect(excerpt(filler.repeat(9), sought('attack')).before).toBe(false)
    expect(excerpt('', sought('attack')).text).toBe('')
  })
})

it('never breaks a word nor marks outside, whatever the text', () => {
  const random = seeded(77)
  const pieces = [
    'attack',
    'attackx',
    ' ',
    '. ',
    'ñandú',
    '🙂',
    '\n',
    'x'.repeat(80),
    '<i>',
    'U.S. ',
    '—',
    '"',
    'arm',
  ]
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: below(random, 160) }, () => pieces[below(random, pieces.length)]).join(
      '',
    )
    const shown = excerpt(text, sought('attack arm'))
    expect(text).toContain(shown.text)
    expect(shown.text.length).toBeLessThanOrEqual(300)
    let last = 0
    for (const [start, end] of shown.marks) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(['attack', 'arm', 'arms']).toContain(shown.text.slice(start, end))
      last = end
    }
  }
})
