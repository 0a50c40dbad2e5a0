import { expect, test } from 'vitest'
import { AddressBook, entriesOf } from '../lib/corpus/address-book'
import { readLibrary, withElementTest } from '../lib/testing/fixture-library'
import { searchRecordsOf } from './search-records'

const { corpus } = readLibrary()
const records = searchRecordsOf(corpus)
const find = (id: string) => records.find((record) => record.id === id)

test('every page has a record, and every section of it one that belongs to the page', () => {
  const ids = new Set(records.map(({ id }) => id))
  expect(ids.size).toBe(records.length)
  for (const entry of entriesOf(corpus)) expect(find(entry.key)?.url).toBe(entry.address)
  for (const { id, pageId } of records) expect([id, ids.has(pageId)]).toEqual([id, true])
  const ofAttack = records.filter(({ pageId }) => pageId === 'concept:armed-attack')
  expect(ofAttack.map(({ id, heading }) => [id, heading])).toEqual([
    ['concept:armed-attack', undefined],
    // The short answer is the text of the page’s own record.
    ['concept:armed-attack#why', 'Why it comes up'],
    ['concept:armed-attack#rule', 'The rule'],
    ['concept:armed-attack#hard-edges', 'Hard edges'],
    ['concept:armed-attack#cartel-question', 'How it applies to the cartel question'],
    ['concept:armed-attack#reporters', 'For reporters'],
    ['concept:armed-attack#students', 'For students'],
  ])
})

test('rooms of the site are found; what stands in for a page without a network is not', () => {
  const rooms = records.filter(({ kind }) => kind === 'page').map(({ url }) => url)
  expect(rooms).toEqual(expect.arrayContaining(['/read/', '/paths/', '/about/offline/']))
  expect(rooms).not.toContain('/about/offline/not-kept/')
})

test('every record leads somewhere', () => {
  const book = new AddressBook(corpus)
  const nowhere = records.filter(({ url }) => !['entry', 'standing'].includes(book.resolve(url).is))
  expect(nowhere.map(({ url }) => url)).toEqual([])
})

test('a concept is found by its names and its search terms, and answers its question', () => {
  expect(find('concept:self-defence')).toMatchObject({
    title: 'Self-defence',
    aliases: ['right of self-defence'],
    searchTerms: ['article 51'],
    area: 'use-of-force',
    status: 'contested',
    question: 'When may a state use force in its own defence?',
    answer: expect.stringMatching(/^A state may use force/),
  })
  const body = find('concept:self-defence')?.body ?? ''
  expect(body.split('A state may use force in self-defence if')).toHaveLength(2)
})

test('a case that stands for a concept leads to it by name; what is cited in passing counts less', () => {
  const cites = readLibrary({
    'content/authorities/nicaragua.mdx': (text) =>
      text.replace(
        '[armed attack](/use-of-force/armed-attack/)',
        '[self-defence](/use-of-force/self-defence/)',
      ),
  })
  const record = (library: typeof corpus) =>
    searchRecordsOf(library).find(({ id }) => id === 'concept:self-defence')
  expect(record(cites.corpus)?.searchTerms).toEqual(['article 51', 'Nicaragua'])
  expect(record(cites.corpus)?.cites).toContain('icj_nicaragua')
  expect(record(corpus)?.searchTerms).toEqual(['article 51'])
  expect(record(corpus)?.cites).not.toContain('icj_nicaragua')
  expect(record(corpus)?.mentions).toContain('icj_nicaragua')
})

test('the answer of a judgment is what it was asked and what it held', () => {
  const { corpus: judged } = readLibrary({
    'content/authorities/nicaragua.mdx': (text) =>
      `${text}\n## Question {/* question */}\n\nWas it an armed attack? {/* question-1 */}\n`,
  })
  const answer = searchRecordsOf(judged).find(({ id }) => id === 'authority:nicaragua')?.answer
  expect(answer).toBe('Was it an armed attack? Arming rebels is not an armed attack.')
})

test('a section holds its own words, not those of its heading or of another section', () => {
  expect(find('concept:armed-attack#rule')?.body).toBe('Scale and effects decide.')
})

test('a place of an authority is found by its words, under the name of the authority', () => {
  expect(find('authority:un-charter#at-51')).toMatchObject({
    url: '/authorities/un-charter/#at-51',
    pageId: 'authority:un-charter',
    heading: 'UN Charter, art\u00a051',
    body: expect.stringMatching(/^Nothing in the present Charter/),
  })
  expect(find('authority:un-charter#at-2-4')?.body).toBe('It bans the threat and the use of force.')
  expect(find('authority:un-charter')?.aliases).toEqual(['UN Charter', 'the Charter'])
})

test('a claim is found by its words, whatever lists call it', () => {
  for (const { key, matter } of corpus.claims) {
    const { title, body } = find(key) ?? { title: '', body: '' }
    expect(`${title} ${body}`).toContain(matter.quote)
  }
  // The concepts that govern it lead to it.
  expect(find('claim:c2')?.searchTerms).toEqual(['Armed attack'])
})

test('positions are found by their holders, events and paths by what they say', () => {
  expect(find('question:imminence')?.body).toContain('Atlantis: It need not wait.')
  expect(find('event:2026-01-05-incursion')).toMatchObject({
    url: '/timeline/#2026-01-05-incursion',
    body: expect.stringContaining('crossed the border'),
  })
  expect(find('path:first-steps')?.body).toContain('what opens the right')
})

test('the source of a report is in no record: it is never published', () => {
  expect(JSON.stringify(records)).not.toContain('A reply, an official said')
  expect(JSON.stringify(records)).not.toContain('We acted on an imminent threat.')
})

test('an element test is found by its words and leads to its first element', () => {
  const found = searchRecordsOf(readLibrary(withElementTest()).corpus).find(({ id }) =>
    id.endsWith('#element-test'),
  )
  expect(found).toMatchObject({
    pageId: 'concept:self-defence',
    url: '/use-of-force/self-defence/#element-attack',
    heading: 'Element test',
  })
  expect(found?.body).toContain(
    'An armed attack. Was there one? A strike. Force. Was it force? A shot. How small.',
  )
})
