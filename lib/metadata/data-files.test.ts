import { describe, expect, test } from 'vitest'
import { chronology, readLibrary, replace, withElementTest } from '../testing/fixture-library'
import { dataFiles } from './data-files'

const { corpus } = readLibrary({
  ...withElementTest(),
  [chronology]: replace(
    '  claims: [c2]\n',
    '  claims: [c2]\n  vote: { chamber: Senate, measure: S. 1, question: passage, yeas: 51, nays: 49, result: passed }\n',
  ),
})

type Row = Record<string, unknown>
const rowsOf = (name: string): Row[] => {
  const file = dataFiles.find((candidate) => candidate.name === name)
  if (!file) throw new Error(`there is no ${name}`)
  // As a reader of the file gets it.
  return JSON.parse(JSON.stringify(file.content(corpus)))
}

/** The files that are one object and no array. */
const wholes = ['graph.json', 'annotations.json']

describe('what others build on', () => {
  // The data of docs/contracts.md: these fields stay.
  const contracts: [name: string, fields: string[]][] = [
    ['concepts.json', ['id', 'slug', 'area', 'title', 'status', 'question', 'answer', 'aliases']],
    ['authorities.json', ['id', 'kind', 'title', 'passages']],
    ['claims.json', ['id', 'report', 'quote', 'concepts']],
    ['events.json', ['id', 'date', 'title']],
    ['positions.json', ['question', 'holder', 'stance']],
  ]
  test.each(contracts)('%s is an array whose entries have %j', (name, fields) => {
    const rows = rowsOf(name)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(fields))
  })

  test('there is a contract for every file that is an array, and the others are known', () => {
    expect(dataFiles.map(({ name }) => name)).toEqual([...contracts.map(([name]) => name), ...wholes])
  })

  test('a concept’s slug knows no area', () => {
    expect(rowsOf('concepts.json').map(({ slug, area }) => [slug, area])).toEqual([
      ['armed-attack', 'use-of-force'],
      ['self-defence', 'use-of-force'],
    ])
  })

  test('a passage has its place and its words', () => {
    const [charter] = rowsOf('authorities.json')
    expect(charter?.passages).toEqual([
      {
        at: '51',
        text: expect.stringMatching(/^Nothing in the present Charter/),
        source: 'the text of the Charter',
      },
    ])
    expect(charter?.pinpoints).toEqual([
      { at: '2(4)', holds: 'It bans the threat and the use of force.', opened: true },
    ])
  })

  test('a claim’s quotation is exact, and a concept on which it turns as a whole has no paragraph', () => {
    expect(rowsOf('claims.json').map(({ quote, concepts }) => ({ quote, concepts }))).toEqual([
      {
        quote: 'the incursion was an armed attack',
        concepts: [
          {
            slug: 'armed-attack',
            relation: 'is governed by',
            paragraph: 'rule-1',
            why: 'Scale and effects decide it.',
          },
        ],
      },
      {
        quote: 'would be reported to the Council',
        concepts: [
          {
            slug: 'self-defence',
            relation: 'is governed by',
            paragraph: null,
            why: 'Article 51 asks for a report.',
          },
        ],
      },
      {
        quote: 'an imminent threat',
        concepts: [
          {
            slug: 'self-defence',
            relation: 'assumes',
            paragraph: 'disputed-1',
            why: 'It assumes force before the blow.',
          },
        ],
      },
    ])
  })

  test('a position has the address of its page, and beside it that of its document', () => {
    expect(rowsOf('positions.json').map(({ holder, url, sourceUrl }) => [holder, url, sourceUrl])).toEqual([
      ['Atlantis', 'http://localhost:3000/positions/imminence/', 'https://example.org/letter'],
      ['International Court of Justice', 'http://localhost:3000/positions/imminence/', undefined],
    ])
  })

  test('the graph has nodes and edges, and every edge joins two of its nodes', () => {
    const graph = rowsOf('graph.json') as unknown as { nodes: { key: string; url: string }[]; edges: Row[] }
    const keys = new Set(graph.nodes.map(({ key }) => key))
    expect(graph.edges.length).toBeGreaterThan(0)
    for (const { from, to } of graph.edges)
      expect([keys.has(String(from)), keys.has(String(to))]).toEqual([true, true])
    for (const { url } of graph.nodes) expect(url).toMatch(/^http:\/\/localhost:3000\//)
  })
})

test('annotations are a page of a collection, one for each claim', () => {
  const page = rowsOf('annotations.json') as unknown as { type: string; partOf: Row; items: Row[] }
  expect([page.type, page.partOf.total]).toEqual(['AnnotationPage', page.items.length])
  expect(page.items.map(({ id }) => id)).toEqual(rowsOf('claims.json').map(({ url }) => `${url}#annotation`))
})

describe('what is documented is what is there', () => {
  test.each(dataFiles.filter(({ name }) => !wholes.includes(name)))('$name', ({ name, fields = '' }) => {
    const documented = topLevelNames(fields)
    const present = new Set(rowsOf(name).flatMap((row) => Object.keys(row)))
    expect([...present].filter((field) => !documented.has(field))).toEqual([])
    const optional = new Set([...fields.matchAll(/(\w+)\?/g)].map(([, field]) => field))
    for (const row of rowsOf(name)) {
      const missing = [...documented].filter((field) => !(field in row) && !optional.has(field))
      expect(missing).toEqual([])
    }
  })

  /** `{ id, list: [{ at }], names[] }` → id, list, names. */
  function topLevelNames(fields: string): Set<string> {
    let inner = fields.slice(1, -1)
    while (/[[{][^[\]{}]*[\]}]/.test(inner)) inner = inner.replace(/[[{][^[\]{}]*[\]}]/g, '')
    return new Set([...inner.matchAll(/\w+/g)].map(([field]) => field))
  }
})

test('nothing unpublished is in the data: no checks, no source of a report', () => {
  const all = dataFiles.map(({ content }) => JSON.stringify(content(corpus))).join('\n')
  expect(all).not.toContain('A reply, an official said')
  expect(all).not.toContain('"checked"')
})
