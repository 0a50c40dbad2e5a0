/**
 * How the service worker treats a request. Pages come from the network first, so that nobody reads last month’s law
 * for want of a second; what bears its hash in its name never changes and comes from the cache first, so that a page of
 * whatever build finds the files of that build.
 */

export type Treatment = 'page' | 'asset' | 'leave'

/** A page that has not come by then is read from the copy, if there is one. */
export const patienceWithPages = 3_000

/** Files whose name, or folder, bears their hash. */
export function isAsset(address: string): boolean {
  return /^\/(?:assets|search\/index-[0-9a-f]+)\/./.test(address)
}

/**
 * @param base the absolute address of the site, with a slash at its end
 */
export function treatmentOf(
  { method, mode, destination, url }: Pick<Request, 'method' | 'mode' | 'destination' | 'url'>,
  base: string,
): Treatment {
  if (method !== 'GET' || !url.startsWith(base)) return 'leave'
  const address = new URL(url).pathname.slice(new URL(base).pathname.length - 1)
  // What keeper.ts asks for, it keeps itself.
  if (mode === 'same-origin' && destination === '') return 'leave'
  if (isAsset(address)) return 'asset'
  // Data, feeds and the sitemap bear an ending; documents live in folders.
  return mode === 'navigate' && !/\.\w+$/.test(address) ? 'page' : 'leave'
}

/** Under what a page is kept: without query and fragment, so that no query is ever stored, and with its last slash. */
export function pageKey(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname.replace(/\/?$/, '/')}`
}

/** Whether an answer may be kept: an error or a log-in page must not take the place of a page. */
export function isKeepable(
  { status, redirected, headers }: Pick<Response, 'status' | 'redirected' | 'headers'>,
  as: 'page' | 'asset',
): boolean {
  const isDocument = (headers.get('content-type') ?? '').startsWith('text/html')
  // A host that answers a missing program with a page says 200 to it.
  return status === 200 && !redirected && isDocument === (as === 'page')
}
