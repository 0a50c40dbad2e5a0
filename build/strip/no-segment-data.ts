/** In the place of Next’s module of this name: no data of the parts of a page, and nothing to say of prefetching them. */

export async function collectSegmentData(): Promise<Map<string, Buffer>> {
  return new Map()
}

export async function collectPrefetchHints(): Promise<null> {
  return null
}
