/** The first part of a build: content that is without fault, and all that is made of it alone. */
import { rmSync } from 'node:fs'
import { formatIssue } from '../lib/lint/lint'
import { checkContent, writeContent } from './content'
import { emitSite } from './emit'
import { programsFolder } from './programs'
import { writePrograms } from './write-programs'

const content = checkContent()
for (const issue of content.issues) console.error(formatIssue(issue))
if (content.errors.length > 0) {
  console.error(
    `\n${content.errors.length} faults of content: nothing was built. “npm run lint -- --fix” mends some of them.`,
  )
  process.exit(1)
}
const { corpus } = content.read
writeContent(content)
// Files of earlier builds bear other names; development keeps them for pages that are still open.
rmSync(programsFolder, { recursive: true, force: true })
await writePrograms(corpus)
emitSite(corpus)
console.log(
  `content: ${corpus.concepts.length} concepts, ${corpus.authorities.length} authorities, ${corpus.claims.length} claims`,
)
