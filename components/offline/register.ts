/**
 * Brings the service worker in. Its address stands on the page, where the build has put one: development has none.
 * Where the browser will not take it, everything but reading offline works, and not a word is lost about it.
 */
const address = document.querySelector<HTMLMetaElement>('meta[name="casus-offline"]')?.content

/** Longer than a page takes to come to rest: what the worker fetches takes nothing from it. */
const pause = 3_000

if (address && navigator.serviceWorker) {
  const register = () => navigator.serviceWorker.register(address, { updateViaCache: 'none' })
  addEventListener('load', () => setTimeout(() => void register().catch(() => undefined), pause))
}

export {}
