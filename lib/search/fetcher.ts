import { SearchError } from './errors'
import type { Fetcher } from './library'

/** A file that has not come by then counts as not to be had; the reader may try again. */
const patience = 20_000

/**
 * Fetches files of the index from a folder. A file that is asked for again was of no use the first time: then past
 * every cache, or a damaged copy would be damaged for good.
 *
 * @param base absolute address of the folder, with a slash at its end
 * @param again whether an earlier fetcher has failed
 */
export function folderFetcher(base: string, again = false): Fetcher {
  const asked = new Set<string>()
  return async (name, signal) => {
    const cache = again || asked.has(name) ? 'reload' : 'default'
    asked.add(name)
    const timeout = AbortSignal.timeout(patience)
    let response: Response
    let body: ArrayBuffer
    try {
      const either = signal ? AbortSignal.any([signal, timeout]) : timeout
      response = await fetch(base + name, { cache, signal: either })
      body = await response.arrayBuffer()
    } catch (error) {
      if (signal?.aborted) throw error
      throw new SearchError('network', `${name}: ${String(error)}`)
    }
    if (response.status === 404 || response.status === 410) throw new SearchError('missing', name)
    if (!response.ok) throw new SearchError('network', `${name}: HTTP ${response.status}`)
    return new Uint8Array(body)
  }
}
