import { describe, expect, test } from 'vitest'
import {
  authorityId,
  claimId,
  conceptId,
  eventId,
  isId,
  nodeKey,
  nodeKinds,
  parseNodeKey,
  pathId,
  questionId,
  reportId,
} from './ids'

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

describe('a guard', () => {
  const guards = {
    concept: conceptId,
    authority: authorityId,
    report: reportId,
    claim: claimId,
    question: questionId,
    event: eventId,
    path: pathId,
  }
  test('stands before every kind of page', () =>
    expect(Object.keys(guards).sort()).toEqual([...nodeKinds].sort()))

  test.each(Object.entries(guards))('of a %s lets ids through and names what it stops', (kind, guard) => {
    expect(guard('a-b')).toBe('a-b')
    expect(() => guard('A b')).toThrow(
      new TypeError(`“A b” is not a ${kind} id: use lower-case words joined by hyphens`),
    )
  })
})

test('a key is kind and id, and comes apart again', () => {
  for (const kind of nodeKinds) expect(parseNodeKey(nodeKey(kind, 'a-b'))).toEqual({ kind, id: 'a-b' })
})
