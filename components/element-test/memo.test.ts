import { expect, test } from 'vitest'
import { type AnsweredElement, type AnsweredTest, writeMemo } from './memo'

const element = (name: string, rest: Partial<AnsweredElement> = {}): AnsweredElement => ({
  element: name,
  restsOn: 'UN Charter, art 51',
  disputed: null,
  answer: null,
  because: '',
  ...rest,
})

const walk = (elements: AnsweredElement[], rest: Partial<AnsweredTest> = {}): AnsweredTest => ({
  title: 'Self-defence',
  asks: 'Is the force lawful self-defence?',
  joined: 'all',
  lawAsAt: '1 March 2026',
  address: 'https://casus.example/use-of-force/self-defence/',
  facts: '',
  elements,
  ...rest,
})

test('a memo sorts elements by their answer, keeps their numbers, and names what each rests on', async () => {
  const memo = writeMemo(
    walk(
      [
        element('An armed attack', {
          answer: 'yes',
          because: ' forty dead ',
          disputed: 'The Court asks for gravity; the United States does not.',
          restsOn: 'Nicaragua, para 195; UN Charter, art 51',
        }),
        element('Necessity', { answer: 'no', because: 'an offer stood open' }),
        element('Proportionality', { answer: 'disputed' }),
        element('A report', { answer: 'unknown', disputed: 'Whether a late one counts.' }),
        element('No Council measures'),
        element('Against the attacker', { answer: 'yes' }),
      ],
      { facts: '  A group fired.\nB did nothing. ' },
    ),
  )
  await expect(memo).toMatchFileSnapshot('./fixtures/memo.txt')
})

test('what was not answered is not left out', () => {
  const memo = writeMemo(walk([element('An armed attack'), element('Necessity')]))
  expect(memo).toContain('Not yet considered\n1. An armed attack (UN Charter, art 51)\n2. Necessity')
  expect(memo).not.toContain('Facts')
  expect(memo).not.toContain('Met on these facts')
})

test('a test of ways says that one is enough', () => {
  expect(writeMemo(walk([element('Instructions')], { joined: 'any' }))).toContain('One of these is enough.')
})

test('what is typed stays as it is typed', () => {
  const memo = writeMemo(walk([element('X', { answer: 'yes', because: '<b>$& \\1</b>' })], { facts: '{{}}' }))
  expect(memo).toContain('Because: <b>$& \\1</b>')
  expect(memo).toContain('Facts\n{{}}')
})
