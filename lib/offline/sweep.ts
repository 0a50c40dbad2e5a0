/**
 * What no kept page needs any more. Each page names its style sheet, its programs and its index by their hash; those
 * name others. A file that is reached from no page is of a build of which no page is left.
 */
import { matching } from './cache'
import { isAsset } from './strategy'

/** The names of files, and of folders of the index, that stand in a text. */
export function namesIn(text: string): Set<string> {
  return new Set(text.match(/[\w.~-]+\.(?:js|css|json|woff2)\b|index-[0-9a-f]+(?=\/)/g))
}

/** Those that a page fetches by itself; the workers and the index that it names besides are fetched when they are used. */
export function namesFetchedBy(html: string): Set<string> {
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
  return namesIn(addresses.join(' '))
}

/** By what name others call a file: that of its folder, in the index. */
export function nameOf(address: string): string {
  return /\/(index-[0-9a-f]+)\//.exec(address)?.[1] ?? address.slice(address.lastIndexOf('/') + 1)
}

/**
 * @param from names that stand on pages
 * @param assets what is there, by address, each with the names that stand in it
 * @returns the addresses of those that are reached
 */
export function reached(
  from: Iterable<string>,
  assets: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const byName = new Map<string, string[]>()
  for (const address of assets.keys()) {
    byName.set(nameOf(address), [...(byName.get(nameOf(address)) ?? []), address])
  }
  const found = new Set<string>()
  const queue = [...from]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const address of byName.get(name) ?? []) {
      if (found.has(address)) continue
      found.add(address)
      queue.push(...(assets.get(address) ?? []))
    }
  }
  return found
}

/**
 * Removes from the cache what is reached from none of its pages.
 *
 * @param namesOn what counts as named on a page
 */
export async function sweep(cache: Cache, base: string, namesOn = namesIn): Promise<void> {
  const names = new Set<string>()
  const assets = new Map<string, Set<string>>()
  for (const { url } of await cache.keys()) {
    const isPage = !isAsset(url.slice(base.length - 1))
    // Only programs and style sheets name other files; the index and the faces are many and large.
    const isRead = isPage || /\.(?:js|css)$/.test(url)
    const text = isRead ? await (await cache.match(url, matching))?.text() : ''
    if (!isPage) assets.set(url, namesIn(text ?? ''))
    else for (const name of namesOn(text ?? '')) names.add(name)
  }
  const needed = reached(names, assets)
  for (const url of assets.keys()) if (!needed.has(url)) await cache.delete(url, matching)
}
