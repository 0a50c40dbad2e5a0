/** The service worker: keeps what is read, and answers when the network does not. */
import { answerAsset, answerPage } from './answer'
import { cacheName, tryToKeep } from './cache'
import { notKeptAddress, type OfflineBuild } from './manifest'
import { isAsset, isKeepable, pageKey, treatmentOf } from './strategy'
import { sweep } from './sweep'

const navigation = { method: 'GET', mode: 'navigate', destination: 'document' } as const

/**
 * There is no `skipWaiting`: a new worker waits until no page is open under the old one, and only then is removed what
 * the pages of older builds alone needed.
 */
export function serveOffline(scope: ServiceWorkerGlobalScope, { core }: OfflineBuild): void {
  const base = scope.registration.scope
  const addressOf = (address: string) => `${base}${address.slice(1)}`
  const cache = () => scope.caches.open(cacheName(base))
  const fetch = (request: Request) => scope.fetch(request)

  scope.addEventListener('install', (event) => {
    const isFirst = scope.registration.active === null
    event.waitUntil(Promise.all([...core.map(keepCore), isFirst && keepOpenPages()]))
  })

  scope.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([scope.registration.navigationPreload?.enable(), scope.clients.claim()]))
    // Not waited for: the page that is being opened would wait with it.
    void cache()
      .then((opened) => sweep(opened, base))
      .catch(() => undefined)
  })

  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const untilDone = (work: Promise<unknown>) => event.waitUntil(work)
    const treatment = treatmentOf(request, base)
    if (treatment === 'asset') event.respondWith(answerAsset(request, { cache, fetch, untilDone }))
    if (treatment === 'page') {
      const preloaded = event.preloadResponse as Promise<Response | undefined>
      const notKept = addressOf(notKeptAddress)
      event.respondWith(answerPage(request, { cache, fetch, untilDone, preloaded, notKept }))
    }
  })

  async function keepCore(address: string): Promise<void> {
    const opened = await cache()
    const url = addressOf(address)
    if (isAsset(address) && (await opened.match(url))) return
    const response = await scope.fetch(url, { cache: isAsset(address) ? 'default' : 'no-cache' })
    if (!isKeepable(response, isAsset(address) ? 'asset' : 'page')) throw new Error(`${url} did not come`)
    await opened.put(url, response)
  }

  /** The page that brought the worker here was read before it could be kept. */
  async function keepOpenPages(): Promise<void> {
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const pages = new Set(
      windows
        .filter(({ url }) => treatmentOf({ ...navigation, url }, base) === 'page')
        .map(({ url }) => pageKey(url)),
    )
    for (const page of pages) {
      const response = await scope.fetch(page, { cache: 'no-cache' }).catch(() => null)
      if (response && isKeepable(response, 'page')) await tryToKeep(cache, page, response)
    }
  }
}
