/** The one cache of the site: pages under their addresses, and the files that they name. */

/** An origin may hold several sites, and they share its storage. */
export function cacheName(base: string): string {
  return `casus ${new URL(base).pathname}`
}

/** Hosts vary their answers by encoding; what is kept is decoded. */
export const matching: CacheQueryOptions = { ignoreVary: true }

/**
 * @returns null where nothing is kept under the address, or the browser forbids to look
 */
export async function lookUp(open: () => Promise<Cache>, address: string): Promise<Response | null> {
  try {
    return (await (await open()).match(address, matching)) ?? null
  } catch {
    return null
  }
}

/** Keeps an answer, if there is room. Whoever waits for the answer itself must not learn that there was none. */
export async function tryToKeep(
  open: () => Promise<Cache>,
  address: string,
  response: Response,
): Promise<void> {
  try {
    await (await open()).put(address, response)
  } catch {
    // Storage is full or forbidden: the page is read all the same.
  }
}
