/**
 * `npm run dev`: the site while one works on it, at http://localhost:3000. A changed file of content is read again
 * (it alone), and the page on the screen follows; its faults are listed on the page and here. A changed element is
 * bundled again and shows on reload. No fault ends it: what cannot be made anew stays as it was, and here it says why.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { formatIssue } from '../lib/lint/lint'
import { type CheckedContent, canBeShown, checkContent, writeContent, writeFaults } from './content'
import { root } from './environment'
import { port, serveOrSay } from './port'
import { programsFolder } from './programs'
import { serially } from './serially'
import { rewriteBundles, writePrograms } from './write-programs'

const first = checkContent()
report(first)
if (!canBeShown(first.errors)) {
  console.error('Mend these before the first start: there is no earlier version of the pages to show.')
  process.exit(1)
}
writeContent(first)
try {
  await writePrograms(first.read.corpus, { minify: false })
} catch (fault) {
  console.error(
    `${messageOf(fault)}\nMend this before the first start: there are no earlier programs to run.`,
  )
  process.exit(1)
}

/** Next serves no files but those of `public/`; what the build makes comes from here, by way of a rewrite. */
const files = await serveOrSay({ folder: programsFolder, port: port + 1, withHeaders: false })

spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
  cwd: root,
  env: {
    ...process.env,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    CASUS_FILES: files.url,
  },
  stdio: 'inherit',
}).on('exit', (code) => process.exit(code ?? 0))

const pagesAnew = serially(() => {
  const content = checkContent()
  report(content)
  if (canBeShown(content.errors)) writeContent(content)
  else writeFaults(content)
}, sayWhatStays('The pages'))

let isIndexWanted = false

const programsAnew = serially(async () => {
  if (!isIndexWanted) {
    await rewriteBundles({ minify: false })
    return
  }
  isIndexWanted = false
  try {
    // In a process of its own: an edit made meanwhile is on the screen as soon as any other, and the code that makes
    // the index is the edited one, which this process loaded before.
    await runToItsEnd('build/dev-programs.ts')
  } catch (fault) {
    // Whatever file is mended next.
    isIndexWanted = true
    throw fault
  }
}, sayWhatStays('Search and elements'))

const indexAnew = () => {
  isIndexWanted = true
  return programsAnew()
}

onChange('content', 40, pagesAnew)
// Heavier, and of no consequence for the page on the screen: when the author pauses.
onChange('content', 3000, indexAnew)
onChange('components', 150, programsAnew)
for (const folder of ['lib', 'components/linker']) onChange(folder, 150, indexAnew)

function onChange(folder: string, afterMilliseconds: number, act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(act, afterMilliseconds)
  })
}

/** @throws where the program fails; it has said why */
async function runToItsEnd(program: string): Promise<void> {
  const running = spawn(process.execPath, [...process.execArgv, program], { stdio: 'inherit' })
  const [status] = await once(running, 'exit')
  if (status !== 0) throw new Error(`${program} failed`)
}

function sayWhatStays(what: string): (fault: unknown) => void {
  return (fault) =>
    console.error(`${messageOf(fault)}\n${what} stay as they were: mend this and save, and they follow.`)
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}

function report({ issues }: CheckedContent): void {
  for (const issue of issues) console.error(formatIssue(issue))
}
