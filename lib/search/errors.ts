/** What can go wrong between a query and its answer. The user is told in words; the program branches on `code`. */

export const searchFaults = {
  missing: 'The search index could not be found.',
  network: 'The search index could not be fetched.',
  truncated: 'The search index arrived incomplete.',
  corrupt: 'The search index is damaged.',
  'other-build': 'The search index belongs to another version of this site. Reload the page.',
  worker: 'The browser did not let the search start.',
  superseded: 'A later query took the place of this one.',
} as const

export type SearchFault = keyof typeof searchFaults

/** The only error that the search throws or rejects with. */
export class SearchError extends Error {
  override readonly name = 'SearchError'
  constructor(
    readonly code: SearchFault,
    /** The file or the circumstance, for the console; never shown. */
    readonly detail = '',
  ) {
    super(searchFaults[code])
  }
}
