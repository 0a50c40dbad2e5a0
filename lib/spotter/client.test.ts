import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readLibrary } from '../testing/fixture-library'
import { bookOf } from './book'
import { ReaderClient } from './client'
import { type FromReader, type ReaderScope, serveReader, type ToReader } from './worker'

const book = bookOf(readLibrary().corpus)
/** The texts that a worker was handed, and how often its book was fetched. */
let handed: string[] = []
let fetched = 0
let bookComes = true

/** A worker in this same thread. */
class NearWorker {
  onmessage: ((event: { data: FromReader }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  private listener: (event: { data: ToReader }) => void = () => {}

  constructor() {
    const scope: ReaderScope = {
      postMessage: (data) => queueMicrotask(() => this.onmessage?.({ data: structuredClone(data) })),
      addEventListener: (_, listener) => {
        this.listener = listener
      },
    }
    serveReader(scope, async () => {
      fetched++
      if (!bookComes) throw new Error('404')
      return book
    })
  }

  postMessage(data: ToReader): void {
    handed.push(data.text)
    queueMicrotask(() => this.listener({ data }))
  }

  terminate(): void {}
}

const makeWorker = () => new NearWorker() as unknown as Worker
const clientOf = (make: () => Worker = makeWorker) =>
  new ReaderClient({ worker: '/w.js', book: '/book.json', makeWorker: make })

beforeEach(() => {
  handed = []
  fetched = 0
  bookComes = true
  vi.stubGlobal('document', { baseURI: 'https://casus.example/read/' })
})
afterEach(() => void vi.unstubAllGlobals())

describe('the reader’s client', () => {
  test('reads a text, and fetches its book once', async () => {
    const client = clientOf()
    expect((await client.read('an armed attack'))?.entries).toHaveLength(1)
    expect((await client.read('self-defence'))?.entries).toHaveLength(1)
    expect(fetched).toBe(1)
  })

  test('of texts that come while one is read only the newest is', async () => {
    const client = clientOf()
    const readings = await Promise.all(
      ['a', 'an', 'an armed', 'an armed attack'].map((text) => client.read(text)),
    )
    expect(readings.map((reading) => reading?.entries.length ?? null)).toEqual([null, null, null, 1])
    expect(handed).toEqual(['a', 'an armed attack'])
  })

  test('a book that does not come is told, and the next text asks for it again', async () => {
    const client = clientOf()
    bookComes = false
    await expect(client.read('armed attack')).rejects.toThrow('404')
    bookComes = true
    expect((await client.read('armed attack'))?.entries).toHaveLength(1)
  })

  test('a worker that cannot be made is told, and the next text tries again', async () => {
    let isBlocked = true
    const client = clientOf(() => {
      if (isBlocked) throw new Error('blocked')
      return makeWorker()
    })
    await expect(client.read('armed attack')).rejects.toThrow('blocked')
    isBlocked = false
    expect((await client.read('armed attack'))?.entries).toHaveLength(1)
  })

  test('a worker that dies is told to the text that it had, and the one that waits gets another', async () => {
    const workers: NearWorker[] = []
    const client = clientOf(() => {
      const worker = new NearWorker()
      workers.push(worker)
      return worker as unknown as Worker
    })
    const [first, second] = [client.read('armed attack'), client.read('self-defence')]
    workers[0]?.onerror?.({ message: 'out of memory' })
    await expect(first).rejects.toThrow('out of memory')
    expect((await second)?.entries).toHaveLength(1)
    expect(workers).toHaveLength(2)
  })
})
