/** Whether the names that content gives its doctrines mean them, and nothing else, in a story. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CorpusReader } from '../corpus/read'
import { bookOf } from './book'
import { Reader } from './reading'

const { corpus } = new CorpusReader(fileURLToPath(new URL('../..', import.meta.url))).read()
const reader = new Reader(bookOf(corpus))
const marksIn = (text: string) =>
  reader.read(text).spots.map(({ kind, id, start, end }) => `${kind}:${id} “${text.slice(start, end)}”`)

test('a story of a school bus, a storm and a council has no law of war in it', () => {
  expect(
    marksIn(`The school board gave permission for the new bus route at the request of parents. The driver faces a
claim of negligence and denies liability; survivors were taken to hospital, and bystanders gave first aid. The
notification came late, 90 days after the deadline, and officials said that there was no alternative. A select
committee will look at surveillance video and take out ads in the county paper. The union warned of escalation, and
of an occupation of the depot as a last resort; an invitation to talks became an ultimatum. The state of emergency for
the storm ended. The General Assembly passed its appropriations on a point of order, the council a memorandum of
understanding, after due diligence by a private group. He sang his rendition of the anthem without interference.`),
  ).toEqual([])
})

test.each([
  ['He may invoke the Insurrection Act.', 'authority:insurrection-act “Insurrection Act”'],
  ['The Law of War Manual says so.', 'authority:dod-law-of-war-manual “Law of War Manual”'],
  ['The duties rest on IEEPA.', 'authority:ieepa “IEEPA”'],
  ['The Guard was federalized.', 'concept:domestic-use-of-the-military “Guard was federalized”'],
  [
    'He federalized the National Guard.',
    'concept:domestic-use-of-the-military “federalized the National Guard”',
  ],
  ['It served under Title 32.', 'concept:domestic-use-of-the-military “Title 32”'],
  ['A national emergency was declared.', 'concept:emergency-powers “national emergency”'],
  [
    'civilians directly participating in hostilities',
    'concept:who-can-be-targeted “directly participating in hostilities”',
  ],
  ['Did Mexico consent?', 'concept:consent-to-foreign-operations “Mexico consent”'],
  ['The host nation’s consent is missing.', 'concept:consent-to-foreign-operations “host nation’s consent”'],
  ['a manifestly unlawful order', 'concept:war-crimes-and-individual-responsibility “manifestly unlawful”'],
  ['They are prisoners of war.', 'concept:detention-and-prisoner-of-war-status “prisoners of war”'],
  ['He was abducted from Mexico.', 'concept:transborder-abduction “abducted from Mexico”'],
  ['Dismissed for lack of standing.', 'concept:justiciability “lack of standing”'],
])('“%s” speaks of it', (text, mark) => {
  expect(marksIn(text)).toEqual([mark])
})
