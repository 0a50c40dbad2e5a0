/**
 * `npm run build`: checks the content, writes the corpus, bundles the browser’s programs, lets Next render the pages,
 * and puts the site together in `out/`. Whatever fails, `out/` is what it was before or the whole new site.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { formatIssue } from '../lib/lint/lint'
import { assembleSite } from './assemble'
import { checkContent, writeContent } from './content'
import { root } from './environment'
import { programsFolder } from './programs'
import { StripError } from './strip/strip-page'
import { writePrograms } from './write-programs'

const started = performance.now()
const content = checkContent()
for (const issue of content.issues) console.error(formatIssue(issue))
if (content.errors.length > 0) {
  console.error(
    `\n${content.errors.length} faults of content: nothing was built. “npm run lint -- --fix” mends some of them.`,
  )
  process.exit(1)
}
writeContent(content)
// Files of earlier builds bear other names; development keeps them for pages that are still open.
rmSync(programsFolder, { recursive: true, force: true })
await writePrograms(content.read.corpus)
renderPages()
try {
  await assembleSite(content.read)
} catch (error) {
  if (!(error instanceof StripError)) throw error
  console.error(error.message)
  console.error(
    '\nThe export was not what build/strip knows: nothing was put together. See docs/architecture.md, “The strip”.',
  )
  process.exit(1)
}
const { concepts, authorities, claims } = content.read.corpus
console.log(
  `out/: ${concepts.length} concepts, ${authorities.length} authorities, ${claims.length} claims in ${((performance.now() - started) / 1000).toFixed(1)} s`,
)

function renderPages(): void {
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', process.env.CASUS_VERBOSE ? 'inherit' : 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error('next build failed; CASUS_VERBOSE=1 shows what it says')
    process.exit(1)
  }
}
