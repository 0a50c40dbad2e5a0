import { describe, expect, test } from 'vitest'
import { isId, nodeKey, nodeKinds, parseNodeKey } from './ids'

describe('an id', () => {
  const right = ['armed-attack', 'un-charter', 'c1', '2026-01-05-incursion', 'a', '7']
  test.each(right)('may be %j', (text) => expect(isId(text)).toBe(true))

  const wrong = [
    '',
    'Armed-attack',
    'armed--attack',
    '-attack',
    'attack-',
    'armed_attack',
    'armed attack',
    'attaqué',
    'a/b',
    'a.b',
    'a\n',
    '<b>',
  ]
  test.each(wrong)('may not be %j', (text) => expect(isId(text)).toBe(false))
})

test('a key is kind and id, and comes apart again', () => {
  for (const kind of nodeKinds) expect(parseNodeKey(nodeKey(kind, 'a-b'))).toEqual({ kind, id: 'a-b' })
})
