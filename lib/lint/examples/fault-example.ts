import type { Changes } from '../../testing/fixture-library'

/** Changes to the fixture library, and what is wrong with it then. */
export interface FaultExample {
  /** What is wrong, in a few words; where nothing is wrong, what there is. */
  fault: string
  changes: Changes
  /** Further rules that the same fault trips, where that cannot be otherwise. */
  also?: readonly string[]
}
