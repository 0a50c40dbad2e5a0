import { describe, expect, test } from 'vitest'
import type { HolderKind, Position } from '@/lib/schema'
import { inOrderOfHolders, positionId } from './order'

const position = (kind: HolderKind, holder: string, date: string): Position => ({
  kind,
  holder,
  date,
  stance: 'early',
  says: 'It may.',
  source: 'A letter',
})

test('states and organs first; then by name, and what one holder said by date', () => {
  const positions = [
    position('scholar', 'A. Author', '2020'),
    position('state', 'México', '2022-12-15'),
    position('state', 'México', '2021-02-24'),
    position('court', 'A court', '1986'),
    position('organ', 'The organ', '2000'),
    position('state', 'Belgium', '2016'),
  ]
  expect(inOrderOfHolders(positions).map(({ holder, date }) => `${holder} ${date}`)).toEqual([
    'Belgium 2016',
    'México 2021-02-24',
    'México 2022-12-15',
    'The organ 2000',
    'A court 1986',
    'A. Author 2020',
  ])
  // The list that came is as it was.
  expect(positions[0]?.holder).toBe('A. Author')
})

describe('the id of an entry', () => {
  const cases: [holder: string, date: string, id: string][] = [
    ['Belgium', '2016-06-07', 'belgium-2016-06-07'],
    ['México', '2022', 'mexico-2022'],
    ['United States (Adviser Brian Egan)', '2016-04', 'united-states-adviser-brian-egan-2016-04'],
  ]
  test.each(cases)('%s, %s', (holder, date, id) => {
    const one = position('state', holder, date)
    expect(positionId(one, [one])).toBe(id)
  })

  test('of one who spoke twice on a day has a number from the second on', () => {
    const twins = [position('state', 'Belgium', '2016'), position('state', 'Belgium', '2016')]
    const all = [...twins, position('state', 'Belgium', '2017')]
    expect(all.map((one) => positionId(one, all))).toEqual(['belgium-2016', 'belgium-2016-2', 'belgium-2017'])
  })
})
