/** How a new site takes the place of the old one. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Puts a folder in the place of another. What stood there steps aside and is deleted last, so that the place holds the
 * old or the new but for the moment between two renames; where the new cannot come, the old comes back.
 *
 * @param made the new folder; it is gone afterwards
 * @param place where it goes, whether or not something is there
 * @throws what the file system says
 */
export function takePlace(made: string, place: string): void {
  const [coming, leaving] = [`${place}.new`, `${place}.old`]
  mkdirSync(dirname(place), { recursive: true })
  // A run that was broken off between its two renames left the old site aside.
  if (existsSync(leaving) && !existsSync(place)) renameSync(leaving, place)
  for (const rest of [coming, leaving]) rmSync(rest, { recursive: true, force: true })
  bringBeside(made, coming)
  if (existsSync(place)) renameSync(place, leaving)
  try {
    renameSync(coming, place)
  } catch (fault) {
    if (existsSync(leaving)) renameSync(leaving, place)
    throw fault
  }
  rmSync(leaving, { recursive: true, force: true })
}

/** A rename cannot cross from one file system to another. */
function bringBeside(made: string, coming: string): void {
  try {
    renameSync(made, coming)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EXDEV') throw fault
    cpSync(made, coming, { recursive: true })
    rmSync(made, { recursive: true, force: true })
  }
}
