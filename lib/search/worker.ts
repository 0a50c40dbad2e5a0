/** The program of the search worker: a module worker that answers the messages of `protocol.ts`. */
import { Engine } from './engine'
import { SearchError } from './errors'
import { folderFetcher } from './fetcher'
import type { Fetcher } from './library'
import type { FromWorker, ToWorker } from './protocol'

/** The part of a worker’s global scope that is used, so that a test can stand in for it. */
export interface WorkerScope {
  postMessage(message: FromWorker): void
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void
}

/** Answers messages. Only the latest search is carried on: each new one ends the one before. */
export function serve(
  scope: WorkerScope,
  fetcherFor: (base: string, again?: boolean) => Fetcher = folderFetcher,
): void {
  let opening: Promise<Engine> | undefined
  let current: AbortController | undefined

  const failed = (error: unknown, sequence?: number) => {
    const fault = error instanceof SearchError ? error : new SearchError('worker', String(error))
    const message: FromWorker = { type: 'failed', code: fault.code, detail: fault.detail }
    scope.postMessage(sequence === undefined ? message : { ...message, sequence })
  }

  const open = (message: Extract<ToWorker, { type: 'open' }>) => {
    opening = Engine.open(
      withHead(fetcherFor(message.base, message.again), message.head),
      message.build ? { build: message.build } : {},
    )
    opening.then(
      (engine) =>
        scope.postMessage({ type: 'opened', build: engine.build, filterValues: engine.filterValues }),
      (error) => failed(error),
    )
  }

  const search = async ({ sequence, query, limit, filters }: Extract<ToWorker, { type: 'search' }>) => {
    current?.abort()
    const controller = new AbortController()
    current = controller
    try {
      const engine = await opening
      if (!engine) throw new SearchError('worker', 'search before open')
      const answer = await engine.search(query, {
        signal: controller.signal,
        ...(limit !== undefined && { limit }),
        ...(filters && { filters }),
      })
      if (!controller.signal.aborted) scope.postMessage({ type: 'answer', sequence, answer })
    } catch (error) {
      if (!controller.signal.aborted) failed(error, sequence)
    }
  }

  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'open') open(data)
    else if (data.type === 'search') void search(data)
    // What cannot be fetched ahead is asked for again, and its fault told, when a query needs it.
    else if (data.type === 'warm') opening?.then((engine) => engine.warm()).catch(() => {})
  })
}

/** Hands out a head that has come already; everything else is fetched. */
function withHead(fetcher: Fetcher, head?: ArrayBuffer): Fetcher {
  let ready = head
  return async (name, signal) => {
    if (name !== 'head.bin' || !ready) return fetcher(name, signal)
    const bytes = new Uint8Array(ready)
    ready = undefined
    return bytes
  }
}
