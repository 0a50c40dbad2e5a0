// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Reading } from '@/lib/spotter/reading'
import { foundList, foundText } from './found-list'

const reading: Reading = {
  spots: [{ kind: 'concept', id: 'armed-attack', start: 0, end: 6, entry: 0 }],
  entries: [
    {
      kind: 'concept',
      title: 'Armed attack',
      asks: 'Is a raid one?',
      says: 'Usually not.',
      safeSentence: '“They call it <b>one</b>.”',
      status: 'settled',
      address: '/use-of-force/armed-attack/',
    },
  ],
}

test('an answer stands under its question, and before what can be printed', () => {
  const [section] = foundList(reading, '/')
  const lines = [...(section?.querySelectorAll('li p') ?? [])].map(({ textContent }) => textContent)
  expect(lines).toEqual([
    'Is a raid one?',
    'Usually not.',
    'A safe sentence: “They call it <b>one</b>.”',
    'In your text: 1',
  ])
})

test('so it does in the text to take away', () => {
  expect(foundText(reading, 'https://casus.example/')).toBe(`Doctrines
– Armed attack (settled)
  Is a raid one?
  Usually not.
  A safe sentence: “They call it <b>one</b>.”
  https://casus.example/use-of-force/armed-attack/`)
})
