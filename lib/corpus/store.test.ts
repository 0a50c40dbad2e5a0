import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLibrary, replace, selfDefence, temporaryFolder } from '../testing/fixture-library'
import { entriesOf } from './address-book'
import { Library } from './library'
import { readIndex, readStoredPage, writeCorpus } from './store'

/** Every file below a folder, with the time of its last change. */
function filesOf(folder: string): Map<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [file.slice(folder.length + 1), statSync(file).mtimeMs]
    }),
  )
}

test('what is written comes back: lists from the index, each text from a file of its own', () => {
  const folder = temporaryFolder()
  const { corpus } = readLibrary()
  writeCorpus(folder, corpus, 'digest-1')
  const index = readIndex(folder)
  expect(index.digest).toBe('digest-1')
  expect(index.planned).toEqual(corpus.planned)
  for (const kind of [
    'concepts',
    'authorities',
    'reports',
    'claims',
    'questions',
    'events',
    'paths',
  ] as const) {
    const listed = corpus[kind].map((entry) => ({ ...entry, page: undefined }))
    expect(index[kind], kind).toEqual(JSON.parse(JSON.stringify(listed)))
  }
  for (const entry of entriesOf(corpus)) {
    const { page } = readStoredPage(folder, entry.key)
    expect(page).toEqual('page' in entry ? JSON.parse(JSON.stringify(entry.page)) : null)
  }
})

test('a text comes with what points at it', () => {
  const folder = temporaryFolder()
  writeCorpus(folder, readLibrary().corpus, '')
  const { backlinks } = readStoredPage(folder, 'concept:armed-attack')
  expect(backlinks.map(({ kind, from, block }) => `${kind} ${from} ${block}`)).toContain(
    'links concept:self-defence rule-1',
  )
  // Nothing points at a path.
  expect(readStoredPage(folder, 'event:1986-06-27-nicaragua').backlinks).toEqual([])
})

test('what has not changed is left alone, what is gone is removed', () => {
  const folder = temporaryFolder()
  writeCorpus(folder, readLibrary().corpus, 'one')
  const written = filesOf(folder)
  const long = new Date('2001-01-01')
  for (const file of written.keys()) utimesSync(join(folder, file), long, long)
  writeFileSync(join(folder, 'pages', 'concept', 'gone.json'), '{}')

  writeCorpus(
    folder,
    readLibrary({ [selfDefence]: replace('title: Self-defence', 'title: Self-defense') }).corpus,
    'two',
  )
  const files = filesOf(folder)
  expect([...files.keys()].sort()).toEqual([...written.keys()].sort())
  const changed = [...files].filter(([, time]) => time !== long.getTime()).map(([file]) => file)
  // A title of the same length stands in the index alone and shifts nothing.
  expect(changed).toEqual(['index.json'])

  writeCorpus(folder, readLibrary({ [selfDefence]: null }).corpus, 'three')
  expect(existsSync(join(folder, 'pages', 'concept', 'self-defence.json'))).toBe(false)
  expect(existsSync(join(folder, 'pages', 'concept', 'armed-attack.json'))).toBe(true)
})

test('a missing index says what to run', () => {
  expect(() => readIndex(temporaryFolder())).toThrow(
    /index\.json is missing: run “npm run build” or “npm run dev”/,
  )
})

test('the library finds what content names, and says what it does not find', () => {
  const folder = temporaryFolder()
  writeCorpus(folder, readLibrary().corpus, '')
  const library = new Library(readIndex(folder), folder)
  expect(library.authority('un-charter').matter.shortTitle).toBe('UN Charter')
  expect(library.claim('c1').address).toBe('/news/border-summary/c1/')
  expect(library.report('border-summary').id).toBe('border-summary')
  expect(library.question('imminence').id).toBe('imminence')
  expect(library.concept('gone')).toBeUndefined()
  expect(() => library.authority('gone')).toThrow('there is no authority “gone”')
  expect(library.find('event:1986-06-27-nicaragua')?.kind).toBe('event')
  expect(library.conceptsOf('use-of-force').map(({ id }) => id)).toEqual(['armed-attack', 'self-defence'])
  expect(library.conceptsOf('oversight')).toEqual([])
  expect(library.claimsOf('border-summary').map(({ id }) => id)).toEqual(['c2', 'c1'])
  expect(library.book.resolve('/use-of-force/prohibition/').is).toBe('planned')
})
