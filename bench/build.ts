/**
 * `npm run bench:build`: what a build costs in processor time and memory, whole process tree, of the library as it is and
 * with as many pages again, each a copy of one under another name. Needs Linux: memory is read from /proc.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { areas } from '../lib/ids'
import { printTable } from './table'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.generated/bench-build')
const parts = ['app', 'build', 'components', 'content', 'lib', 'public', 'node_modules']
const files = ['package.json', 'next.config.mjs', 'tsconfig.json']

interface Cost {
  pages: number
  'processor, s': number
  'memory at its peak, MB': number
}

const costs = [await costOf(0), await costOf(1)]
rmSync(folder, { recursive: true, force: true })
printTable(
  'What a build costs',
  costs.map((cost) => ({ ...cost })),
)
const [once, twice] = costs as [Cost, Cost]
const further = twice.pages - once.pages
printTable(`Each of ${further} further pages`, [
  {
    'processor, ms (bound: 35)': (1000 * (twice['processor, s'] - once['processor, s'])) / further,
    'memory, MB (bound: .1)': (twice['memory at its peak, MB'] - once['memory at its peak, MB']) / further,
  },
])

/** @param copies of each concept and authority beside the page itself */
async function costOf(copies: number): Promise<Cost> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // Hard links: what is copied is changed nowhere, but for content, whose files are written anew.
  for (const part of parts) execFileSync('cp', ['-al', join(root, part), folder])
  for (const file of files) execFileSync('cp', [join(root, file), folder])
  for (let copy = 1; copy <= copies; copy++) copyLibrary(copy)
  const build = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time npx tsx build/build.ts >/dev/null'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  build.stderr.on('data', (chunk) => {
    said += chunk
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(build.pid ?? 0))
  }, 250)
  const status = await new Promise((resolve) => build.on('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(`the build failed:\n${said}`)
  const seconds = said.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return {
    pages: readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    ).length,
    'processor, s': seconds.reduce((sum, one) => sum + one, 0),
    'memory at its peak, MB': peak / 1e6,
  }
}

/** Concepts and authorities under other names; only the first keeps its aliases, which are to be unique. */
function copyLibrary(copy: number): void {
  for (const shelf of [...areas, 'authorities']) {
    const from = join(folder, 'content', shelf)
    for (const file of readdirSync(join(root, 'content', shelf))) {
      if (!file.endsWith('.mdx')) continue
      const text = readFileSync(join(from, file), 'utf8')
      const [, head = '', body = ''] = text.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? []
      const renamed = head
        .replace(/^(id|slug): (.*)$/gm, `$1: $2-${copy}`)
        .replace(/^(title|shortTitle): "?(.*?)"?$/gm, `$1: "$2 ${copy}"`)
        .replace(/^aliases:\n(?: .*\n?)*/m, `aliases: ["copy ${copy} of ${file}"]\n`)
      writeFileSync(
        join(from, file.replace('.mdx', `-${copy}.mdx`)),
        `---\n${renamed.trimEnd()}\n---\n${body}`,
      )
    }
  }
}

/** @returns bytes resident in a process and all that it started */
function residentOf(parent: number): number {
  const pageSize = 4096
  const children = new Map<number, number[]>()
  const resident = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const above = Number(fields[1])
      children.set(above, [...(children.get(above) ?? []), Number(entry)])
      resident.set(Number(entry), Number(fields[21]) * pageSize)
    } catch {
      // It has ended since the folder was listed.
    }
  }
  const sum = (process: number): number =>
    (resident.get(process) ?? 0) +
    (children.get(process) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(parent)
}
