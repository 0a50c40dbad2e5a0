import { expect, test } from 'vitest'
import { armedAttack, claim, nicaragua, readLibrary, replace } from '../testing/fixture-library'
import { bookOf } from './book'
import type { Entry } from './glossary'
import { Reader } from './reading'

const reader = new Reader(bookOf(readLibrary().corpus))

/** What is said of the one thing in the text. */
function saidOf(text: string): Entry {
  const { spots, entries } = reader.read(text)
  expect(entries).toHaveLength(1)
  expect(spots.every(({ entry }) => entry === 0)).toBe(true)
  return entries[0] as Entry
}

test('of a concept: its question with the short answer, its status and its page', () => {
  expect(saidOf('an armed attack')).toEqual({
    kind: 'concept',
    title: 'Armed attack',
    asks: 'What is an armed attack?',
    says: expect.stringMatching(/^An armed attack is one of the most grave forms/),
    status: 'settled',
    address: '/use-of-force/armed-attack/',
  })
})

test('of a concept with a sentence that can be printed: that sentence', () => {
  const { corpus } = readLibrary({
    [armedAttack]: replace(
      'Write “attack” only of facts. {/* reporters-1 */}',
      'Ask who. {/* reporters-1 */}\n\n*A safe sentence:* “They call it an attack.” {/* reporters-2 */}',
    ),
  })
  const { entries } = new Reader(bookOf(corpus)).read('an armed attack')
  expect(entries).toMatchObject([{ safeSentence: '“They call it an attack.”' }])
})

test('of an authority: what it is, and the place on its page, if the page has that place', () => {
  expect(saidOf('Article 2(4) of the UN Charter')).toMatchObject({
    kind: 'authority',
    title: 'Charter of the United Nations, 2(4)',
    says: 'The Charter bans force between states and keeps self-defence.',
    address: '/authorities/un-charter/#at-2-4',
  })
  expect(saidOf('Article 102 of the UN Charter').address).toBe('/authorities/un-charter/')
})

test('of a judgment: its question, and what it held, to the end of a sentence that says enough', () => {
  const saidWith = (holding: string) => {
    const { corpus } = readLibrary({
      [nicaragua]: replace(
        '## Holding {/* holding */}\n\nArming rebels is not an armed attack.',
        `## Question {/* question */}\n\nIs it one? A word more. {/* question-1 */}\n\n## Holding {/* holding */}\n\n${holding}`,
      ),
    })
    return new Reader(bookOf(corpus)).read('Nicaragua, paragraph 191').entries
  }
  const first = 'Arming rebels is a use of force, but it is not the armed attack that opens the right.'
  expect(saidWith(`${first} So it was held.`)).toMatchObject([{ asks: 'Is it one?', says: first }])
  expect(saidWith(`No. ${first} So it was held.`)).toMatchObject([{ says: `No. ${first}` }])
  expect(saidWith('No.')).toMatchObject([{ says: 'No.' }])
})

test('of a claim: where it was made, and a sentence that can be printed', () => {
  const said = saidOf('He said the incursion was an armed attack')
  expect(said).toMatchObject({
    kind: 'claim',
    says: 'Border summary (An invented paper).',
    safeSentence: '“Ministers call the incursion an armed attack.”',
    address: '/news/border-summary/c2/',
  })
})

test('of a claim whose safe sentence is still to be written: where it was made', () => {
  const { corpus } = readLibrary({
    [claim]: replace('“An official said that a reply would be reported.” {/* safe-sentence-1 */}', ''),
  })
  const { entries } = new Reader(bookOf(corpus)).read('It would be reported to the Council.')
  expect(entries).toMatchObject([{ kind: 'claim', says: 'Border summary (An invented paper).' }])
  expect(entries[0]).not.toHaveProperty('safeSentence')
})

test('of a citation without a page here: what it is, and who publishes it', () => {
  expect(saidOf('50 U.S.C. § 3093')).toEqual({
    kind: 'citation',
    title: '50 U.S.C. § 3093',
    address: expect.stringMatching(/^https:\/\//),
    publisher: expect.any(String),
  })
})

test('of a word that needs care: why', () => {
  expect(saidOf('an act of war')).toMatchObject({
    kind: 'caution',
    says: expect.stringContaining('no fixed meaning'),
  })
})

test('what stands in a text twice is said once, and another place of the same source is another entry', () => {
  const { spots, entries } = reader.read(
    'Armed attack. Article 51 of the UN Charter. Armed attack. Article 2(4) of the UN Charter.',
  )
  expect(spots.map(({ entry }) => entry)).toEqual([0, 1, 0, 2])
  expect(entries.map(({ title }) => title)).toEqual([
    'Armed attack',
    'Charter of the United Nations, 51',
    'Charter of the United Nations, 2(4)',
  ])
})

test('an article that stories cite without its source is the doctrine’s, and other bare places are nobody’s', () => {
  const kinds = (text: string) => reader.read(text).spots.map(({ kind, id }) => `${kind}:${id}`)
  expect(kinds('They rely on Article 51, and on Art. 52.')).toEqual([
    'concept:self-defence',
    'citation:art_52',
  ])
  expect(kinds('Article II gives the power.')).toEqual(['citation:art_2'])
})
