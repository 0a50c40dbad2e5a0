/** What the reader is told when files of the index are missing, cut, damaged, exchanged or of another build. */
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build'
import { Engine } from './engine'
import { SearchError } from './errors'
import { manyPages, openIndex, pages, smallIndex } from './testing/library'
import { below, seeded } from './testing/random'

const sharded = buildIndex([...pages, ...manyPages(400, seeded(2249))])
const queries = [
  'armed attack',
  'war powers act',
  'hostilites',
  '"boots on the ground"',
  'un charter art 51',
  'bacodu',
]

async function answers(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const engine = await openIndex(files)
  const found: string[] = []
  for (const query of queries) found.push(JSON.stringify(await engine.search(query)))
  return found
}

describe.each([
  ['in one file', smallIndex],
  ['in shards', sharded],
] as const)('an index %s', (_, { files }) => {
  it('with any byte changed, cut, added or exchanged: a typed error or the right answer', async () => {
    const right = await answers(files)
    const names = [...files.keys()]
    const random = seeded(1837)
    const changes = [
      (bytes: Uint8Array) => bytes.with(below(random, bytes.length), below(random, 256)),
      (bytes: Uint8Array) => bytes.slice(0, below(random, bytes.length)),
      (bytes: Uint8Array) => Uint8Array.from([...bytes, below(random, 256)]),
      () => Uint8Array.from({ length: below(random, 300) }, () => below(random, 256)),
      () => files.get(names[below(random, names.length)] ?? '') ?? new Uint8Array(),
    ]
    // The files that queries read, and some others.
    const targets = [
      'head.bin',
      'authorities.json',
      ...names.filter((name) => name.endsWith('.bin')),
      'p/0.json',
      'p/1.json',
      'p/3.json',
    ]
    for (let round = 0; round < 150; round++) {
      const name = targets[below(random, targets.length)] ?? ''
      const original = files.get(name)
      if (!original) continue
      const isProse = name.endsWith('.json')
      // A letter changed inside a text cannot be told from a letter written so.
      const changed = isProse
        ? original.slice(0, below(random, original.length))
        : changes[round % changes.length]?.(original)
      try {
        expect(await answers(new Map([...files, [name, changed ?? original]]))).toEqual(right)
      } catch (error) {
        if (!(error instanceof SearchError)) throw error
      }
    }
  }, 60_000)
})

const withFile = (name: string, bytes: Uint8Array) => openIndex(new Map([...sharded.files, [name, bytes]]))
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

it.each([
  [
    'no head',
    async () => Engine.open(async () => Promise.reject(new SearchError('missing', 'head.bin'))),
    'missing',
  ],
  [
    'no network',
    async () => Engine.open(async () => Promise.reject(new TypeError('failed to fetch'))),
    'network',
  ],
  [
    'a head of another build',
    () =>
      Engine.open(async () => smallIndex.files.get('head.bin') ?? new Uint8Array(), { build: '00000000' }),
    'other-build',
  ],
  [
    'a shard of another build',
    async () =>
      (
        await withFile(
          '1.bin',
          buildIndex([...pages, ...manyPages(401, seeded(5))]).files.get('1.bin') ?? new Uint8Array(),
        )
      ).warm(),
    'other-build',
  ],
  [
    'a shard in the place of another',
    async () => (await withFile('1.bin', sharded.files.get('2.bin') ?? new Uint8Array())).warm(),
    'corrupt',
  ],
  [
    'a page of another build',
    async () =>
      (
        await withFile(
          'p/0.json',
          text({ build: 'x', id: '', url: '', kind: '', title: '', names: [], units: [] }),
        )
      ).search('self-defence'),
    'other-build',
  ],
  [
    'a page that is no page',
    async () => (await withFile('p/0.json', text([1, 2]))).search('self-defence'),
    'corrupt',
  ],
  [
    'a page with strange units',
    async () =>
      (
        await withFile(
          'p/0.json',
          text({ build: sharded.build, id: '', url: '', kind: '', title: '', names: [], units: [[1]] }),
        )
      ).search('self-defence'),
    'corrupt',
  ],
] as const)('%s', async (_, run, code) => {
  await expect(run()).rejects.toMatchObject({ name: 'SearchError', code })
})

it('tries again what failed', async () => {
  let failing = true
  const engine = await Engine.open(async (name) => {
    if (failing && name !== 'head.bin') throw new TypeError('failed to fetch')
    return sharded.files.get(name) ?? new Uint8Array()
  })
  await expect(engine.search('hostilities')).rejects.toMatchObject({ code: 'network' })
  failing = false
  expect((await engine.search('hostilities')).hits[0]?.pageId).toBe('concept:war-powers')
})
