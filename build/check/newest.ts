/** How old a built site may be before it has to be built again. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When a file, or anything below a folder, was last changed, in milliseconds: a folder changes when something is put
 * into it, taken away or given another name, which leaves the files that stay as old as they were.
 */
export function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path, { recursive: true, withFileTypes: true }).reduce(
    (latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs),
    stat.mtimeMs,
  )
}
