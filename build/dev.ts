/**
 * `npm run dev`: the site while one works on it, at http://localhost:3000. A changed file of content is read again
 * (it alone), and the page on the screen follows; its faults are listed on the page and here. A changed element is
 * bundled again and shows on reload.
 */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { formatIssue } from '../lib/lint/lint'
import { type CheckedContent, checkContent, writeContent, writeFaults } from './content'
import { root } from './environment'
import { programsFolder } from './programs'
import { searchFolder } from './search-index'
import { writePrograms } from './write-programs'

const port = Number(process.env.PORT ?? 3000)
/** Next serves no files but those of `public/`; what the build makes comes from here, by way of a rewrite. */
const filesPort = port + 1
/** Faults with which pages cannot be rendered: until they are mended the last good pages stay. */
const breaking = new Set(['mdx-syntax', 'yaml-syntax', 'schema', 'element', 'known-ids', 'empty'])

const first = checkContent()
report(first)
if (first.errors.some(({ rule }) => breaking.has(rule))) {
  console.error('Mend these before the first start: there is no earlier version of the pages to show.')
  process.exit(1)
}
writeContent(first)
await writePrograms(first.read.corpus, { minify: false })

const fromPrograms = sirv(programsFolder, { dev: true })
const fromSearch = sirv(searchFolder, { dev: true })
createServer((request, response) => {
  fromPrograms(request, response, () =>
    fromSearch(request, response, () => void response.writeHead(404).end()),
  )
}).listen(filesPort)

spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
  cwd: root,
  env: {
    ...process.env,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    CASUS_FILES: `http://localhost:${filesPort}`,
  },
  stdio: 'inherit',
}).on('exit', (code) => process.exit(code ?? 0))

onChange('content', 40, () => {
  const content = checkContent()
  report(content)
  if (content.errors.some(({ rule }) => breaking.has(rule))) writeFaults(content)
  else writeContent(content)
})
// Heavier, and of no consequence for the page on the screen: when the author pauses.
onChange('content', 3000, () => void writePrograms(checkContent().read.corpus, { minify: false }))
for (const folder of ['components', 'lib']) {
  onChange(folder, 150, () => void writePrograms(checkContent().read.corpus, { minify: false }))
}

function onChange(folder: string, afterMilliseconds: number, act: () => void): void {
  let timer: NodeJS.Timeout | undefined
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(act, afterMilliseconds)
  })
}

function report({ issues }: CheckedContent): void {
  for (const issue of issues) console.error(formatIssue(issue))
}
