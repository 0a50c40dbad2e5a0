import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './environment'

/** Which folders may import which; see docs/architecture.md, “Arrows”. */
const allowed: Record<string, readonly string[]> = {
  lib: ['lib'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib', '.generated'],
  build: ['build', 'lib', 'app', 'components'],
}

const imports = Object.keys(allowed).flatMap((folder) => filesBelow(folder).flatMap(importsOf))

describe('imports', () => {
  it('run from app to components to lib, never back', () => {
    const wrong = imports.filter(({ from, to }) => !allowed[folderOf(from)]?.includes(folderOf(to)))
    expect(wrong).toEqual([])
  })

  it('bring neither React nor Next into lib', () => {
    const wrong = packages('lib').filter(
      ({ name }) => /^(?:react|next)(?:\/|$)/.test(name) && !isTypeOnly(name),
    )
    expect(wrong).toEqual([])
  })

  it('bring nothing of Node into what runs in a browser', () => {
    const browser = reachableFrom([
      'components/elements.ts',
      'components/search/element.ts',
      'components/linker/program.ts',
      'components/offline/element.ts',
      'lib/search/worker-entry.ts',
      'lib/offline/worker-entry.ts',
    ])
    const wrong = [...browser].flatMap((file) =>
      packagesOf(file).filter(({ name }) => name.startsWith('node:')),
    )
    expect(wrong).toEqual([])
    expect(browser.size).toBeGreaterThan(20)
  })
})

/** Next’s own types describe what a page hands to it; they leave nothing behind. */
function isTypeOnly(name: string): boolean {
  return name === 'next'
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d|\.test)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function specifiersOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map(
    ([, a, b]) => a ?? b ?? '',
  )
}

function importsOf(file: string): { from: string; to: string }[] {
  return specifiersOf(file).flatMap((specifier) => {
    if (specifier.startsWith('@/')) return [{ from: file, to: specifier.slice(2) }]
    if (specifier.startsWith('.')) return [{ from: file, to: join(dirname(file), specifier) }]
    return []
  })
}

function packagesOf(file: string): { from: string; name: string }[] {
  return specifiersOf(file)
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('@/'))
    .map((name) => ({ from: file, name }))
}

function packages(folder: string) {
  return filesBelow(folder).flatMap(packagesOf)
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? ''
}

/** Files that a bundle of these entries would hold, as far as they are ours. */
function reachableFrom(entries: string[]): Set<string> {
  const known = new Set(Object.keys(allowed).flatMap(filesBelow))
  const reached = new Set<string>()
  const queue = [...entries]
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const { to } of importsOf(file)) {
      const found = [`${to}.ts`, `${to}/index.ts`, `${to}.tsx`].find((candidate) => known.has(candidate))
      if (found) queue.push(found)
    }
  }
  return reached
}
