/** Where a citation is to be read, and what it is called. */
import type { Recognised } from '../recognise/types'
import { partsOf } from './parts'
import { type ReadingPlace, readingPlaces } from './places'

export { describe } from './describe'
export type { ReadingPlace } from './places'

/**
 * Where a citation is officially published.
 *
 * @returns null where no address is sure: then say what it is ({@link describe}) and leave the search to the reader
 */
export function whereToRead(citation: Recognised): ReadingPlace | null {
  return readingPlaces[citation.kind]?.({ ...citation, parts: partsOf(citation) }) ?? null
}
