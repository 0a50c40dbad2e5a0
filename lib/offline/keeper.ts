/** Keeps the whole site for reading offline, tells what is kept, and removes it. Runs in a page. */
import { cacheName, matching } from './cache'
import { KeepError } from './keep-error'
import { manifestAddress, notKeptAddress, type OfflineManifest, offlineAddress } from './manifest'
import { isAsset, isKeepable } from './strategy'
import { namesFetchedBy, sweep } from './sweep'

export interface KeeperOptions {
  /** The absolute address of the site, with a slash at its end. */
  base: string
  /** How often a file is asked for before the network counts as gone. */
  attempts?: number
}

/** What the last complete copy was. */
export interface Kept {
  version: string
  pages: number
  /** When, in ISO 8601. */
  at: string
}

export interface KeepRecord {
  /** Null unless everything has been kept. */
  kept: Kept | null
  /** Whether a copy was begun that is not complete. */
  begun: boolean
}

export interface Progress {
  done: number
  total: number
}

interface Asking {
  cache: RequestCache
  /** After how many the network counts as gone. */
  attempts: number
  signal: AbortSignal | undefined
}

export interface KeptPage {
  /** Inside the site, without the sub-path. */
  address: string
  title: string
}

/** Twice what a browser asks of one host by HTTP/1.1: while one is stored the next is on its way. */
const together = 12
/** A file that has not come by then counts as lost. */
const patience = 20_000
/** A pause before a file is asked for again. */
const pause = 500
/** Says of which build a kept page is: a page does not bear its hash in its name. */
const versionHeader = 'casus-version'
/** Nobody asks for it: the record of what is kept lies among what is kept, and goes with it. */
const recordAddress = '/about/offline/kept.json'
/** Pages that stay when everything is removed: without them nothing could be said offline. */
const standing = [offlineAddress, notKeptAddress]

export class Keeper {
  private readonly base: string
  private readonly attempts: number

  constructor({ base, attempts = 3 }: KeeperOptions) {
    this.base = base
    this.attempts = attempts
  }

  /**
   * What there is to keep; asked for once.
   *
   * @throws {KeepError} rejects with `network` or `missing`
   */
  async manifest(signal?: AbortSignal): Promise<OfflineManifest> {
    const response = await this.fetch(manifestAddress, { cache: 'no-cache', attempts: 1, signal })
    try {
      return (await response.json()) as OfflineManifest
    } catch (error) {
      // A network that wants its guests to log in answers everything with its own page.
      throw new KeepError('network', `${manifestAddress}: ${String(error)}`)
    }
  }

  async record(): Promise<KeepRecord> {
    const record = await (await this.open()).match(this.url(recordAddress), matching)
    return record ? ((await record.json()) as KeepRecord) : { kept: null, begun: false }
  }

  /** How much of a build is there already. */
  async progress({ version, pages, files }: OfflineManifest): Promise<Progress> {
    const cache = await this.open()
    const missing = await this.missing(cache, version, [...files, ...pages])
    const total = files.length + pages.length
    return { done: total - missing.length, total }
  }

  /**
   * Fetches what is missing. What has come stays whatever happens, so that it can be gone on with. A build that comes
   * out meanwhile is fetched in its place, and what another window removes meanwhile is fetched again.
   *
   * @param onProgress called for each file
   * @throws {KeepError} rejects with it; its `message` may be shown
   */
  async keep(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Kept> {
    const cache = await this.open()
    const { kept: before } = await this.record()
    await this.put(cache, recordAddress, Response.json({ kept: before, begun: true }))
    let manifest = await this.manifest(signal)
    for (;;) {
      const fault = await this.fetchMissing(cache, manifest, onProgress, signal)
      if (fault && fault.code !== 'missing') throw fault
      const newest = await this.manifest(signal)
      if (newest.version === manifest.version) {
        if (fault) throw fault
        break
      }
      manifest = newest
    }
    await this.removePages(cache, new Set(manifest.pages))
    const { done, total } = await this.progress(manifest)
    // Only what is all here is recorded as such. A page that was read meanwhile, in another window, counts as missing.
    if (done < total) return this.keep(onProgress, signal)
    const kept: Kept = {
      version: manifest.version,
      pages: manifest.pages.length,
      at: new Date().toISOString(),
    }
    await this.put(cache, recordAddress, Response.json({ kept, begun: false }))
    return kept
  }

  /** Removes all pages, those that were read too, and what they alone needed. */
  async remove(): Promise<void> {
    const cache = await this.open()
    await cache.delete(this.url(recordAddress))
    await this.removePages(cache, new Set(standing))
    await sweep(cache, this.base, namesFetchedBy)
  }

  /** The pages that are kept, by title. */
  async pages(): Promise<KeptPage[]> {
    const cache = await this.open()
    const pages: KeptPage[] = []
    for (const address of await this.addresses(cache)) {
      if (isAsset(address) || address === recordAddress || standing.includes(address)) continue
      const html = await (await cache.match(this.url(address), matching))?.text()
      const head = html?.slice(0, html.indexOf('</title>') + '</title>'.length) ?? ''
      const title = new DOMParser().parseFromString(head, 'text/html').title
      pages.push({ address, title: title.replace(/ — Casus$/, '') })
    }
    return pages.sort((one, other) => one.title.localeCompare(other.title, 'en'))
  }

  private async fetchMissing(
    cache: Cache,
    { version, pages, files }: OfflineManifest,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<KeepError | null> {
    // Files before pages: no page is kept that lacks what it needs.
    const queue = await this.missing(cache, version, [...files, ...pages])
    const total = files.length + pages.length
    let done = total - queue.length
    let fault: KeepError | null = null
    onProgress({ done, total })
    const work = async () => {
      for (let address = queue.shift(); address !== undefined && !fault; address = queue.shift()) {
        try {
          await this.fetchInto(cache, address, version, signal)
          onProgress({ done: ++done, total })
        } catch (error) {
          fault ??= KeepError.ofStorage(error)
        }
      }
    }
    await Promise.all(Array.from({ length: together }, work))
    return fault
  }

  private async fetchInto(cache: Cache, address: string, version: string, signal: AbortSignal) {
    const kind = isAsset(address) ? 'asset' : 'page'
    const response = await this.fetch(address, {
      cache: kind === 'page' ? 'no-cache' : 'default',
      attempts: this.attempts,
      signal,
    })
    if (!isKeepable(response, kind)) throw new KeepError('missing', address)
    response.headers.set(versionHeader, version)
    await this.put(cache, address, response)
  }

  /**
   * @returns the answer once it is whole
   * @throws {KeepError} `network`, `missing` or `stopped`
   */
  private async fetch(address: string, { cache, attempts, signal }: Asking): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const timeout = AbortSignal.timeout(patience)
      const either = signal ? AbortSignal.any([signal, timeout]) : timeout
      try {
        const response = await fetch(this.url(address), { cache, mode: 'same-origin', signal: either })
        // What leads elsewhere has moved, or wants the reader to log in.
        if (response.redirected || response.status === 404 || response.status === 410)
          throw new KeepError('missing', address)
        if (response.ok) return await whole(response)
        throw new KeepError('network', `${address}: ${response.status}`)
      } catch (error) {
        if (signal?.aborted) throw new KeepError('stopped', address)
        if (error instanceof KeepError && error.code === 'missing') throw error
        if (attempt >= attempts) throw new KeepError('network', `${address}: ${String(error)}`)
        await new Promise((resolve) => setTimeout(resolve, pause * attempt))
      }
    }
  }

  /** Those of these addresses that are not there, or are of another build. */
  private async missing(cache: Cache, version: string, addresses: readonly string[]): Promise<string[]> {
    const there = new Set(await this.addresses(cache))
    const isMissing = async (address: string) => {
      if (!there.has(address)) return true
      if (isAsset(address)) return false
      const kept = await cache.match(this.url(address), matching)
      return kept?.headers.get(versionHeader) !== version
    }
    const missing = await Promise.all(addresses.map(isMissing))
    return addresses.filter((_, index) => missing[index])
  }

  private async removePages(cache: Cache, except: ReadonlySet<string>): Promise<void> {
    for (const address of await this.addresses(cache)) {
      if (isAsset(address) || address === recordAddress || except.has(address)) continue
      await cache.delete(this.url(address), matching)
    }
  }

  private async addresses(cache: Cache): Promise<string[]> {
    return (await cache.keys()).map(({ url }) => url.slice(this.base.length - 1))
  }

  private async put(cache: Cache, address: string, response: Response): Promise<void> {
    try {
      await cache.put(this.url(address), response)
    } catch (error) {
      throw KeepError.ofStorage(error)
    }
  }

  private async open(): Promise<Cache> {
    try {
      return await caches.open(cacheName(this.base))
    } catch (error) {
      throw KeepError.ofStorage(error)
    }
  }

  private url(address: string): string {
    return `${this.base}${address.slice(1)}`
  }
}

/** The answer with its body in hand, unpacked; what breaks off on the way rejects. */
async function whole(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(await response.blob(), { headers })
}
