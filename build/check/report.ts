/** What a check hands back, and how it is told. */

export interface Fault {
  /** What is wrong, in the same words wherever it is. */
  what: string
  /** On which page, in which file. */
  where: string
  /** At which element, with which figures. */
  detail?: string
}

export interface Outcome {
  passed: number
  failed: number
  faults: Fault[]
  /** What was measured or left out, for the reader of the log. */
  notes?: string[]
}

/** One fault may be on every page: that many places of it are shown. */
const shownPlaces = 6

export const nothing: Outcome = { passed: 0, failed: 0, faults: [], notes: [] }

export function add(one: Outcome, other: Outcome): Outcome {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    faults: [...one.faults, ...other.faults],
    notes: [...(one.notes ?? []), ...(other.notes ?? [])],
  }
}

/** One thing that holds, or does not for these reasons. */
export function single(faults: Fault[]): Outcome {
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length === 0 ? 0 : 1, faults }
}

/** Prints an outcome: the same fault in many places once, with the first of them. */
export function tell({ passed, failed, faults, notes = [] }: Outcome): void {
  for (const note of notes) console.log(`  ${note}`)
  const byWhat = new Map<string, Fault[]>()
  for (const fault of faults) byWhat.set(fault.what, [...(byWhat.get(fault.what) ?? []), fault])
  for (const [what, places] of byWhat) {
    console.log(`  ✗ ${what}${places.length > 1 ? ` (${places.length} times)` : ''}`)
    for (const { where, detail } of places.slice(0, shownPlaces)) {
      console.log(`      ${where}${detail ? ` – ${detail}` : ''}`)
    }
    if (places.length > shownPlaces) console.log(`      … and in ${places.length - shownPlaces} more places`)
  }
  console.log(`  ${passed} passed, ${failed} failed here`)
}
