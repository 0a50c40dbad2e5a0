// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchClient } from './client'
import { SearchError } from './errors'
import type { FromWorker, ToWorker } from './protocol'
import { smallIndex } from './testing/library'
import { serve, type WorkerScope } from './worker'

/** A worker in this same thread, whose fetches end when the test lets them. */
class NearWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  static gates: (() => void)[] = []
  static hold = false
  static files: ReadonlyMap<string, Uint8Array> = smallIndex.files
  terminated = false
  private listener: (event: { data: ToWorker }) => void = () => {}

  constructor() {
    const scope: WorkerScope = {
      postMessage: (data) => {
        if (!this.terminated) queueMicrotask(() => this.onmessage?.({ data: structuredClone(data) }))
      },
      addEventListener: (_, listener) => {
        this.listener = listener
      },
    }
    serve(scope, () => async (name) => {
      if (NearWorker.hold) await new Promise<void>((resolve) => NearWorker.gates.push(resolve))
      const file = NearWorker.files.get(name)
      if (!file) throw new SearchError('missing', name)
      return file
    })
  }

  postMessage(data: ToWorker): void {
    queueMicrotask(() => this.listener({ data }))
  }

  terminate(): void {
    this.terminated = true
  }
}

const options = { worker: '/w.js', index: '/index/', makeWorker: () => new NearWorker() as unknown as Worker }

beforeEach(() => {
  NearWorker.hold = false
  NearWorker.gates = []
  NearWorker.files = smallIndex.files
  vi.stubGlobal('fetch', async () => ({ ok: false }))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the client', () => {
  it('starts by itself and answers', async () => {
    const client = new SearchClient(options)
    expect(client.state).toBe('idle')
    const answer = await client.search('war powers act')
    expect(answer.hits[0]?.pageId).toBe('concept:war-powers')
    expect(client.state).toBe('ready')
    expect(client.filterValues.kind).toContain('concept')
  })

  it('hands the head to the worker if it has come first', async () => {
    const head = smallIndex.files.get('head.bin') ?? new Uint8Array()
    vi.stubGlobal('fetch', async () => ({ ok: true, arrayBuffer: async () => head.slice().buffer }))
    NearWorker.files = new Map([...smallIndex.files].filter(([name]) => name !== 'head.bin'))
    expect((await new SearchClient(options).search('hamdi')).hits.length).toBeGreaterThan(0)
  })

  it('lets no older answer overtake a newer one, in whatever order the files arrive', async () => {
    const client = new SearchClient(options)
    await client.start()
    NearWorker.hold = true
    const settled: string[] = []
    const typed = ['w', 'wa', 'war', 'war p', 'war powers']
    const all = typed.map((query) =>
      client.search(query).then(
        (answer) => settled.push(`answered ${answer.query}`),
        (error: SearchError) => settled.push(error.code),
      ),
    )
    // The gates open last come, first served.
    for (let round = 0; round < 20; round++) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      for (const open of NearWorker.gates.splice(0).reverse()) open()
    }
    await Promise.all(all)
    expect(settled.filter((entry) => entry === 'superseded')).toHaveLength(4)
    expect(settled.at(-1)).toBe('answered war powers')
  })

  it('says what failed, and tries again when asked again', async () => {
    const client = new SearchClient(options)
    NearWorker.files = new Map()
    await expect(client.search('war')).rejects.toMatchObject({ code: 'missing' })
    expect(client.state).toBe('failed')
    expect(client.fault?.message).toBe('The search index could not be found.')
    NearWorker.files = smallIndex.files
    expect((await client.search('war')).hits.length).toBeGreaterThan(0)
    expect(client.state).toBe('ready')
  })

  it('opens each worker once, though one fails before its head has come', async () => {
    const heads: ((answer: object) => void)[] = []
    vi.stubGlobal('fetch', () => new Promise((resolve) => heads.push(resolve)))
    const workers: NearWorker[] = []
    const told: string[][] = []
    const client = new SearchClient({
      ...options,
      makeWorker: () => {
        const worker = new NearWorker()
        const own: string[] = []
        told.push(own)
        const { postMessage } = worker
        worker.postMessage = (data) => {
          own.push(data.type)
          postMessage.call(worker, data)
        }
        workers.push(worker)
        return worker as unknown as Worker
      },
    })
    const first = client.start()
    workers[0]?.onerror?.({ message: 'blocked' })
    const second = client.start()
    for (const come of heads) come({ ok: false })
    await expect(first).rejects.toMatchObject({ code: 'worker' })
    await second
    expect(told).toEqual([['open'], ['open']])
    expect(client.state).toBe('ready')
  })

  it('tells a fault of one query from a fault of all', async () => {
    const client = new SearchClient(options)
    await client.start()
    NearWorker.files = new Map([...smallIndex.files].filter(([name]) => !name.startsWith('p/')))
    await expect(client.search('war')).rejects.toMatchObject({ code: 'missing' })
    expect(client.state).toBe('ready')
  })

  it('fails in words where no worker may be had', async () => {
    const blocked = new SearchClient({
      ...options,
      makeWorker: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    await expect(blocked.search('war')).rejects.toMatchObject({ code: 'worker' })
    expect(blocked.state).toBe('failed')
  })

  it('fails in words where the worker dies', async () => {
    let worker: NearWorker | undefined
    const client = new SearchClient({
      ...options,
      makeWorker: () => {
        worker = new NearWorker()
        return worker as unknown as Worker
      },
    })
    await client.start()
    NearWorker.hold = true
    const lost = client.search('war')
    await new Promise((resolve) => setTimeout(resolve, 1))
    worker?.onerror?.({ message: 'out of memory' })
    await expect(lost).rejects.toMatchObject({ code: 'worker' })
    expect(client.state).toBe('failed')
  })
})
