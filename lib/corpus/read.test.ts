import { describe, expect, test } from 'vitest'
import {
  append,
  armedAttack,
  changeLibrary,
  charter,
  chronology,
  planned,
  question,
  readLibrary,
  replace,
  selfDefence,
  temporaryFolder,
  writeLibrary,
} from '../testing/fixture-library'
import type { ReadCorpus } from './entries'
import { CorpusReader } from './read'

const titles = ({ corpus }: ReadCorpus) => corpus.concepts.map(({ matter }) => matter.title)
const concept = ({ corpus }: ReadCorpus, id: string) => corpus.concepts.find((entry) => entry.id === id)

test('every kind of file becomes entries with key, address and file', () => {
  const { corpus, faults } = readLibrary()
  const { planned: _, ...kinds } = corpus
  const rows = Object.values(kinds).flatMap((entries) =>
    entries.map(({ key, address, file, root }) => `${key} ${address} ${[file, ...root].join(' ')}`),
  )
  expect(rows).toEqual([
    'concept:armed-attack /use-of-force/armed-attack/ content/use-of-force/armed-attack.mdx',
    'concept:self-defence /use-of-force/self-defence/ content/use-of-force/self-defence.mdx',
    'authority:un-charter /authorities/un-charter/ content/authorities/un-charter.mdx',
    'authority:nicaragua /authorities/nicaragua/ content/authorities/nicaragua.mdx',
    'report:ministry-statement /news/ministry-statement/ content/news/ministry-statement/report.mdx',
    'report:border-summary /news/border-summary/ content/news/border-summary/report.mdx',
    'claim:c2 /news/border-summary/c2/ content/news/border-summary/claims/c2.mdx',
    'claim:c1 /news/border-summary/c1/ content/news/border-summary/claims/c1.mdx',
    'claim:m1 /news/ministry-statement/m1/ content/news/ministry-statement/claims/m1.mdx',
    'question:imminence /positions/imminence/ content/positions/imminence.yaml',
    // The chronology holds many entries; each knows which it is.
    'event:1986-06-27-nicaragua /timeline/#1986-06-27-nicaragua content/chronology.yaml 1',
    'event:2026-01-05-incursion /timeline/#2026-01-05-incursion content/chronology.yaml 0',
    'path:first-steps /paths/first-steps/ content/paths/first-steps.yaml',
  ])
  expect(corpus.planned).toEqual([{ page: '/use-of-force/prohibition/', title: 'The ban on force' }])
  expect(faults).toEqual([])
})

test('the source of a report is kept for checking, and is no page', () => {
  const { reportTexts, sources } = readLibrary()
  expect([...reportTexts.keys()]).toEqual(['border-summary'])
  expect(reportTexts.get('border-summary')).toContain('Ministers said')
  expect([...sources.keys()].filter((file) => file.endsWith('.txt'))).toEqual([])
})

test('a file that could not be read is known to be there', () => {
  const { corpus, unreadable } = readLibrary({
    [charter]: append('{open'),
    [question]: replace('title: Imminence', 'name: Imminence'),
  })
  expect([...unreadable]).toEqual(['authority:un-charter', 'question:imminence'])
  expect(corpus.authorities.map(({ id }) => id)).toEqual(['nicaragua'])
  expect(corpus.questions).toEqual([])
})

test('a fault in the text alone leaves the entry: its title is still known', () => {
  const { corpus, unreadable, faults } = readLibrary({ [charter]: append('<Aside/>') })
  expect(faults).toHaveLength(1)
  expect([...unreadable]).toEqual([])
  expect(corpus.authorities).toHaveLength(2)
})

test('a folder without content says so', () => {
  const { faults } = new CorpusReader(temporaryFolder()).read()
  expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content empty'])
})

describe('reading again', () => {
  test('parses nothing that has not changed', () => {
    const reader = new CorpusReader(writeLibrary())
    const [first, second] = [reader.read(), reader.read()]
    expect(second.corpus.concepts[0]).toBe(first.corpus.concepts[0])
    expect(second).toEqual(first)
  })

  test('parses what has changed, and that alone', () => {
    const root = writeLibrary()
    const reader = new CorpusReader(root)
    const first = reader.read()
    changeLibrary(root, { [armedAttack]: replace('title: Armed attack', 'title: The armed attack') })
    const second = reader.read()
    expect(titles(second)).toEqual(['Self-defence', 'The armed attack'])
    expect(concept(second, 'self-defence')).toBe(concept(first, 'self-defence'))
    expect(concept(second, 'armed-attack')).not.toBe(concept(first, 'armed-attack'))
  })

  test('sees a change that leaves the length as it was', () => {
    const root = writeLibrary()
    const reader = new CorpusReader(root)
    reader.read()
    changeLibrary(root, { [armedAttack]: replace('title: Armed attack', 'title: Armed attaxx') })
    expect(titles(reader.read())).toEqual(['Armed attaxx', 'Self-defence'])
  })

  test('forgets what is gone, comes to know what is new', () => {
    const root = writeLibrary()
    const reader = new CorpusReader(root)
    reader.read()
    changeLibrary(root, {
      [selfDefence]: null,
      [chronology]: null,
      [planned]: null,
      'content/news/border-summary/source.txt': null,
      'content/oversight/x.mdx': 'x',
    })
    const { corpus, sources, reportTexts, unreadable } = reader.read()
    expect(corpus.concepts.map(({ id }) => id)).toEqual(['armed-attack'])
    expect(corpus.events).toEqual([])
    expect(corpus.planned).toEqual([])
    expect(reportTexts.size).toBe(0)
    expect(sources.has(selfDefence)).toBe(false)
    expect([...unreadable]).toEqual(['concept:x'])
  })

  test('takes a fault back when it is mended', () => {
    const root = writeLibrary({ [charter]: append('{open'), 'content/stray.txt': 'x' })
    const reader = new CorpusReader(root)
    expect(reader.read().faults.map(({ rule }) => rule)).toEqual(['stray-file', 'mdx-syntax'])
    changeLibrary(root, { [charter]: (text) => text.replace('{open', ''), 'content/stray.txt': null })
    const mended = reader.read()
    expect(mended.faults).toEqual([])
    expect([...mended.unreadable]).toEqual([])
    expect(mended.corpus.authorities).toHaveLength(2)
  })
})
