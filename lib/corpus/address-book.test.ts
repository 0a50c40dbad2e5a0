import { describe, expect, test } from 'vitest'
import { readLibrary } from '../testing/fixture-library'
import { AddressBook } from './address-book'
import { passageAddress, pinpointId, splitAddress } from './addresses'

describe('what lives at an address', () => {
  const book = new AddressBook(readLibrary().corpus)
  const entry = (key: string, page: string, fragment: string | null = null) => ({
    is: 'entry',
    key,
    page,
    fragment,
  })
  const cases: [address: string, found: object][] = [
    ['/use-of-force/armed-attack/', entry('concept:armed-attack', '/use-of-force/armed-attack/')],
    [
      '/use-of-force/armed-attack/#rule-1',
      entry('concept:armed-attack', '/use-of-force/armed-attack/', 'rule-1'),
    ],
    ['/authorities/un-charter/#at-2-4', entry('authority:un-charter', '/authorities/un-charter/', 'at-2-4')],
    ['/news/border-summary/', entry('report:border-summary', '/news/border-summary/')],
    ['/news/border-summary/c1/', entry('claim:c1', '/news/border-summary/c1/')],
    ['/positions/imminence/', entry('question:imminence', '/positions/imminence/')],
    ['/paths/first-steps/', entry('path:first-steps', '/paths/first-steps/')],
    // An event shares its page with the others: its fragment is its address.
    [
      '/timeline/#2026-01-05-incursion',
      entry('event:2026-01-05-incursion', '/timeline/#2026-01-05-incursion'),
    ],
    ['/timeline/#2026-01-06-nothing', { is: 'standing', page: '/timeline/', fragment: '2026-01-06-nothing' }],
    ['/', { is: 'standing', page: '/', fragment: null }],
    ['/a-z/', { is: 'standing', page: '/a-z/', fragment: null }],
    ['/use-of-force/prohibition/', { is: 'planned', title: 'The ban on force' }],
    ['/use-of-force/prohibition/#rule', { is: 'planned', title: 'The ban on force' }],
    ['https://example.org/a', { is: 'elsewhere' }],
    ['mailto:a@example.org', { is: 'elsewhere' }],
    ['/use-of-force/armed-attack', { is: 'nowhere' }],
    ['use-of-force/armed-attack/', { is: 'nowhere' }],
    ['/news/ministry-statement/c1/', { is: 'nowhere' }],
    ['javascript:alert(1)', { is: 'nowhere' }],
    ['//example.org/', { is: 'nowhere' }],
    ['constructor', { is: 'nowhere' }],
    ['', { is: 'nowhere' }],
  ]
  test.each(cases)('%s', (address, found) => expect(book.resolve(address)).toEqual(found))
})

describe('the DOM id of a pinpoint', () => {
  const cases: [at: string, id: string][] = [
    ['2(4)', 'at-2-4'],
    ['51', 'at-51'],
    ['187-190', 'at-187-190'],
    ['3093(a)(5)', 'at-3093-a-5'],
    ['II, § 2, cl 1', 'at-ii-s-2-cl-1'],
    ['II, §§ 1-3', 'at-ii-s-s-1-3'],
    ['fifth paragraph', 'at-fifth-paragraph'],
    ['President’s authority', 'at-president-s-authority'],
    ['réserve', 'at-reserve'],
    ['14.3.3.1', 'at-14-3-3-1'],
    ['§', 'at-s'],
    ['…', 'at-whole'],
  ]
  test.each(cases)('%s', (at, id) => expect(pinpointId(at)).toBe(id))
})

test('an authority is cited as a whole or at a place', () => {
  expect(passageAddress('un-charter', '2(4)')).toBe('/authorities/un-charter/#at-2-4')
  expect(passageAddress('un-charter', null)).toBe('/authorities/un-charter/')
  expect(passageAddress('un-charter', undefined)).toBe('/authorities/un-charter/')
})

test('an address is split at its first number sign', () => {
  expect(splitAddress('/a/#b')).toEqual({ page: '/a/', fragment: 'b' })
  expect(splitAddress('/a/#b#c')).toEqual({ page: '/a/', fragment: 'b#c' })
  expect(splitAddress('/a/')).toEqual({ page: '/a/', fragment: null })
})
