import type { Found } from './types'

/**
 * What a form yields that prose has as well: “UNSC 2025” is a resolution, and the Council in a year. It counts at a
 * pinpoint, and where the text is nothing else: then someone looks for it.
 *
 * @param found the sources of one match, in order
 */
export function loose(found: readonly Found[], text: string): readonly Found[] {
  const length = (found.at(-1)?.end ?? 0) - (found[0]?.start ?? 0)
  if (length === text.trim().length) return found
  // A number after a comma says no more than the form itself.
  return found.map((source) => ({ ...source, weak: true, barePinpoint: false }))
}
