/**
 * The search as a page sees it: starts the worker, hands queries to it, and sees to it that no older answer overtakes
 * a newer one. Holds no engine itself, so that it weighs next to nothing.
 *
 * ```ts
 * const search = new SearchClient({ worker: '/_casus/search-1a2b3c4d.js', index: '/search-index/1a2b3c4d/', build: '1a2b3c4d' })
 * input.onfocus = () => search.start()
 * input.oninput = async () => {
 *   try { show(await search.search(input.value)) }
 *   catch (error) { if (error.code !== 'superseded') explain(error.message) }
 * }
 * ```
 */
import type { SearchAnswer } from './answer'
import { SearchError } from './errors'
import type { FromWorker, ToWorker } from './protocol'
import type { FilterName, Filters } from './query'

export type { CitedInQuery, DirectAnswer, Hit, SearchAnswer } from './answer'
export { SearchError, type SearchFault, searchFaults } from './errors'
export type { Excerpt, Mark } from './excerpt'
export { type FilterName, type Filters, filterNames } from './query'

export interface ClientOptions {
  /** Address of the bundled `worker-entry.ts`. */
  worker: string
  /** Folder of the index, with a slash at its end, base path included. */
  index: string
  /** The build that the page belongs to; an index of another one is refused with `other-build`. */
  build?: string
  /** Makes the worker; for tests. */
  makeWorker?: (address: string) => Worker
}

/** idle → starting → ready; failed until {@link SearchClient.start} or a search tries again. */
export type ClientState = 'idle' | 'starting' | 'ready' | 'failed'

/** Longer than a reader waits between two letters, or a page takes to come to rest. */
const pauseBeforeWarming = 4_000

interface Waiting {
  sequence: number
  resolve(answer: SearchAnswer): void
  reject(error: SearchError): void
}

export class SearchClient {
  /** Where it stands. After `failed`, `fault` says why. */
  state: ClientState = 'idle'
  fault: SearchError | undefined
  /** The values that filters may have; empty until ready. */
  filterValues: Record<FilterName, string[]> = { area: [], kind: [], status: [] }

  private worker: Worker | undefined
  private starting: Promise<void> | undefined
  private waiting: Waiting | undefined
  private sequence = 0
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: ClientOptions) {}

  /**
   * Starts the worker and opens the index; call it when the reader comes near the search. Calling it again is free,
   * and after a failure it tries anew.
   *
   * @returns when queries can be answered
   * @throws {SearchError} rejects with what failed
   */
  start(): Promise<void> {
    if (this.starting) return this.starting
    const starting = this.open().catch((error: unknown) => {
      const fault = error instanceof SearchError ? error : new SearchError('worker', String(error))
      // Unless the worker’s own end has been dealt with, and perhaps another started.
      if (this.starting === starting) this.fail(fault)
      throw fault
    })
    this.starting = starting
    return starting
  }

  /**
   * Searches; starts what has not been started. A search that is followed by another before its answer has come
   * rejects with `superseded`: at any time at most one is under way, and answers come in the order of the queries.
   *
   * @param query what is in the field, as it is
   * @throws {SearchError} rejects with it; its `message` may be shown
   */
  async search(query: string, options: { limit?: number; filters?: Filters } = {}): Promise<SearchAnswer> {
    const sequence = ++this.sequence
    this.waiting?.reject(new SearchError('superseded'))
    this.waiting = undefined
    clearTimeout(this.pause)
    await this.start()
    if (sequence !== this.sequence) throw new SearchError('superseded')
    return new Promise((resolve, reject) => {
      this.waiting = { sequence, resolve, reject }
      this.post({ type: 'search', sequence, query, ...options })
    })
  }

  /**
   * Has the rest of the index fetched once the reader has paused for some seconds, so that later queries need no
   * network. Does nothing where the reader saves data. Call it after every answer: only the last call counts.
   */
  async warm(): Promise<void> {
    await this.start()
    clearTimeout(this.pause)
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    if (!connection?.saveData) this.pause = setTimeout(() => this.post({ type: 'warm' }), pauseBeforeWarming)
  }

  private async open(): Promise<void> {
    this.state = 'starting'
    const again = this.fault !== undefined
    this.fault = undefined
    const index = new URL(this.options.index, document.baseURI).href
    // The head comes while the worker’s program does; if it does not, the worker asks for it itself and says why.
    const head = fetch(`${index}head.bin`, { cache: again ? 'reload' : 'default' })
      .then((response) => (response.ok ? response.arrayBuffer() : undefined))
      .catch(() => undefined)
    const worker = this.makeWorker()
    this.worker = worker
    const opened = new Promise<void>((resolve, reject) => {
      worker.onerror = (event) => {
        const error = new SearchError('worker', event.message ?? '')
        reject(error)
        this.fail(error)
      }
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.receive(data, resolve, reject)
    })
    // Its fault is heard below; it may come before.
    opened.catch(() => undefined)
    const ready = await head
    const { build } = this.options
    const open: ToWorker = {
      type: 'open',
      base: index,
      again,
      ...(build && { build }),
      ...(ready && { head: ready }),
    }
    // To this one: the head may come when it has failed and another has taken its place.
    worker.postMessage(open, ready ? [ready] : [])
    await opened
  }

  private makeWorker(): Worker {
    const { worker, makeWorker } = this.options
    try {
      return makeWorker ? makeWorker(worker) : new Worker(worker, { type: 'module', name: 'search' })
    } catch (error) {
      throw new SearchError('worker', String(error))
    }
  }

  private receive(message: FromWorker, resolve: () => void, reject: (error: SearchError) => void): void {
    if (message.type === 'opened') {
      this.state = 'ready'
      this.filterValues = message.filterValues
      resolve()
    } else if (message.type === 'failed' && message.sequence === undefined) {
      reject(new SearchError(message.code, message.detail))
    } else if (message.sequence === this.waiting?.sequence) {
      const { waiting } = this
      this.waiting = undefined
      if (message.type === 'answer') waiting?.resolve(message.answer)
      else waiting?.reject(new SearchError(message.code, message.detail))
    }
  }

  private post(message: ToWorker): void {
    this.worker?.postMessage(message)
  }

  private fail(error: SearchError): void {
    this.waiting?.reject(error)
    this.stop()
    this.state = 'failed'
    this.fault = error
  }

  private stop(): void {
    clearTimeout(this.pause)
    this.worker?.terminate()
    this.worker = undefined
    this.waiting = undefined
    this.starting = undefined
  }
}
