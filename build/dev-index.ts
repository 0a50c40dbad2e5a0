/** For `dev.ts`: what is fetched with a search, made anew of the content as it is now, when nothing else wants to run. */
import { constants, setPriority } from 'node:os'
import { canBeShown, checkContent } from './content'
import { writePrograms } from './write-programs'

setPriority(constants.priority.PRIORITY_LOW)
const { errors, read } = checkContent()
// With faults that break pages, what is there stays; `dev.ts` has listed them.
if (canBeShown(errors)) await writePrograms(read.corpus, { minify: false })
