import { describe, expect, test } from 'vitest'
import { namesInOrder } from './names'
import { armedAttack, charter, readLibrary, replace } from './testing/fixture-library'

const namesWith = (changes = {}) => {
  const { corpus } = readLibrary(changes)
  return namesInOrder(corpus)
}

test('every name leads to the title of its page, in one alphabet', () => {
  const rows = namesWith().map(
    ({ name, title, address, letter }) => `${letter} ${name} → ${title} ${address}`,
  )
  expect(rows).toEqual([
    'A armed aggression → Armed attack /use-of-force/armed-attack/',
    'A Armed attack → Armed attack /use-of-force/armed-attack/',
    'C Charter of the United Nations → UN Charter /authorities/un-charter/',
    'M Military and Paramilitary Activities in and against Nicaragua → Nicaragua /authorities/nicaragua/',
    'N Nicaragua → Nicaragua /authorities/nicaragua/',
    'R right of self-defence → Self-defence /use-of-force/self-defence/',
    'S Self-defence → Self-defence /use-of-force/self-defence/',
    'T the Charter → UN Charter /authorities/un-charter/',
    'U UN Charter → UN Charter /authorities/un-charter/',
  ])
})

test('a name that is the title too stands once, as the title has it', () => {
  const names = namesWith({
    [charter]: replace('aliases: [the Charter]', 'aliases: [un charter, Charter of the United Nations]'),
  })
  const ofCharter = names.filter(({ title }) => title === 'UN Charter')
  expect(ofCharter.map(({ name }) => name)).toEqual(['Charter of the United Nations', 'UN Charter'])
})

describe('the letter under which a name stands', () => {
  const cases: [name: string, letter: string][] = [
    ['“unwilling or unable”', 'U'],
    ['Étape', 'E'],
    ['ñandú', 'N'],
    ['2001 AUMF', '0–9'],
    ['§ 3093', '0–9'],
    ['Ωmega', '0–9'],
  ]
  test.each(cases)('%s: %s', (name, letter) => {
    const names = namesWith({
      [armedAttack]: replace('  - armed aggression', `  - ${JSON.stringify(name)}`),
    })
    expect(names.find((one) => one.name === name)?.letter).toBe(letter)
  })
})
