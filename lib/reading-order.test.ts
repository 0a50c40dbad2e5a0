import { expect, test } from 'vitest'
import type { ListedConcept } from './corpus/library'
import { areas } from './ids'
import { conceptsInReadingOrder, groupOrder } from './reading-order'

const concept = (id: string, area: string, group: string, level: string) =>
  ({ id, matter: { area, group, level } }) as unknown as ListedConcept

test('an area after the other, a group after the other, and from the pages to start with onwards', () => {
  const shuffled = [
    concept('7', 'oversight', 'Who decides on war', 'start here'),
    concept('6', 'use-of-force', 'A group that is not named', 'start here'),
    concept('4', 'use-of-force', 'The basic rule', 'advanced'),
    concept('3', 'use-of-force', 'The basic rule', 'core'),
    concept('5', 'use-of-force', 'Self-defence', 'start here'),
    concept('1', 'sovereignty', 'What sovereignty protects', 'advanced'),
    concept('2', 'use-of-force', 'The basic rule', 'start here'),
  ]
  expect(conceptsInReadingOrder(shuffled).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
})

test('what is equal keeps the order in which it came: the alphabet', () => {
  const equal = ['a', 'b', 'c'].map((id) => concept(id, 'oversight', 'Who decides on war', 'core'))
  expect(conceptsInReadingOrder(equal)).toEqual(equal)
})

test('every area has groups, and none twice', () => {
  for (const area of areas) {
    expect(groupOrder[area].length).toBeGreaterThan(0)
    expect(new Set(groupOrder[area]).size).toBe(groupOrder[area].length)
  }
})
