/** The fixture library as a build leaves it, for components, which read what a build has written. */
import { join } from 'node:path'
import { vi } from 'vitest'
import { writeCorpus } from '../corpus/store'
import { type Changes, readLibrary, temporaryFolder } from './fixture-library'

/** From here on, `library()` is the fixture library with these changes. */
export function buildLibrary(changes: Changes = {}): void {
  const root = temporaryFolder()
  writeCorpus(join(root, '.generated', 'corpus'), readLibrary(changes).corpus, 'test')
  vi.spyOn(process, 'cwd').mockReturnValue(root)
}
