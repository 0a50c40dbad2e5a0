/**
 * For `dev.ts`: the programs and what they fetch, made anew of the code and the content as they are now, when nothing
 * else wants to run. The index is encoded by code that is loaded here and now, so that it agrees with the program that
 * reads it.
 */
import { constants, setPriority } from 'node:os'
import { canBeShown, checkContent } from './content'
import { writePrograms } from './write-programs'

setPriority(constants.priority.PRIORITY_LOW)
const { errors, read } = checkContent()
// With faults that break pages, what is there stays; `dev.ts` has listed them.
if (canBeShown(errors)) await writePrograms(read.corpus, { minify: false })
