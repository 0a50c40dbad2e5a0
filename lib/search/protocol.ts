/** What the page and the worker say to each other. Every message is plain data. */
import type { SearchAnswer } from './answer'
import type { SearchFault } from './errors'
import type { FilterName, Filters } from './query'

export type ToWorker =
  | {
      type: 'open'
      /** The folder of the index, absolute, with a slash at its end. */
      base: string
      build?: string
      /** Whether an earlier worker has failed: what it fetched may be what was wrong. */
      again?: boolean
      /** The head, if the page has fetched it while the worker started. */
      head?: ArrayBuffer
    }
  | { type: 'search'; sequence: number; query: string; limit?: number; filters?: Filters }
  | { type: 'warm' }

export type FromWorker =
  | { type: 'opened'; build: string; filterValues: Record<FilterName, string[]> }
  | { type: 'answer'; sequence: number; answer: SearchAnswer }
  /** Without a sequence: the index could not be opened at all. */
  | { type: 'failed'; sequence?: number; code: SearchFault; detail: string }
