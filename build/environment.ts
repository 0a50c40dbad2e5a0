/** Where things are, and what the environment says. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the project, without a slash at its end. Tests of faulty content set `CASUS_ROOT` to a folder that
 * holds a `content/` of its own.
 */
export const root = resolve(process.env.CASUS_ROOT ?? fileURLToPath(new URL('..', import.meta.url)))

export const generatedFolder = `${root}/.generated`
export const corpusFolder = `${generatedFolder}/corpus`
/** Where the site goes; tests build a second one beside it. */
export const outFolder = resolve(root, process.env.CASUS_OUT ?? 'out')

/** The day on which review dates are judged, as the author’s calendar has it; set `CASUS_TODAY` to judge them on another. */
export function today(): string {
  if (process.env.CASUS_TODAY) return process.env.CASUS_TODAY
  const now = new Date()
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
