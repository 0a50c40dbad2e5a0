import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './environment'
import { programEntries } from './programs'

/** Which folders may import which; see docs/architecture.md, “Arrows”. */
const allowed: Record<string, readonly string[]> = {
  lib: ['lib'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib', '.generated'],
  build: ['build', 'lib', 'app', 'components'],
}

interface Import {
  specifier: string
  /** Whether it is of types alone, and leaves nothing behind. */
  isType: boolean
}

const ofTypes = /^(?:import|export) type (?:\{[^}]*\}|\*(?: as \w+)?|\w+) from '([^']+)'/
const ofAnything = /(?:from|import\()\s*'([^']+)'|^import '([^']+)'/
const anImport = new RegExp(`${ofTypes.source}|${ofAnything.source}`, 'gm')

const imports = Object.keys(allowed).flatMap((folder) => filesBelow(folder).flatMap(importsOf))

describe('imports', () => {
  it('run from app to components to lib, never back', () => {
    const wrong = imports.filter(({ from, to }) => !allowed[folderOf(from)]?.includes(folderOf(to)))
    expect(wrong).toEqual([])
  })

  it('are of types alone or of values', () => {
    const areTypes = (source: string) => importsIn(source).map(({ isType }) => isType)
    const types = ["import type { X } from 'x'", "import type X from 'x'", "export type * from 'x'"]
    const values = ["import x from 'x'", "import { type X } from 'x'", "export { x } from 'x'", "import 'x'"]
    expect(types.flatMap(areTypes)).toEqual([true, true, true])
    expect(values.flatMap(areTypes)).toEqual([false, false, false, false])
    // What stands before an import says nothing of it.
    expect(areTypes(`${types[0]}\n${values[0]}\nexport type Y = X\n${values[2]}`)).toEqual([
      true,
      false,
      false,
    ])
  })

  // Next’s own types describe what a page hands to it; they leave nothing behind.
  it('bring neither React nor Next into lib', () => {
    const wrong = packages('lib').filter(
      ({ name, isType }) => /^(?:react|react-dom|next)(?:\/|$)/.test(name) && !(name === 'next' && isType),
    )
    expect(wrong).toEqual([])
  })

  it('take packages that package.json declares, be it for their types', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const declared = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
      name.replace('@types/', ''),
    )
    const wrong = Object.keys(allowed)
      .flatMap(packages)
      .filter(({ name }) => !name.startsWith('node:') && !declared.includes(packageOf(name)))
    expect(wrong).toEqual([])
  })

  it('bring nothing of Node into what runs in a browser', () => {
    const browser = reachableFrom([
      ...Object.values(programEntries).map(({ file }) => file),
      'components/search/element.ts',
      'components/linker/program.ts',
      'components/offline/element.ts',
      'lib/offline/worker-entry.ts',
    ])
    const wrong = [...browser].flatMap((file) =>
      packagesOf(file).filter(({ name }) => name.startsWith('node:')),
    )
    expect(wrong).toEqual([])
    expect(browser.size).toBeGreaterThan(20)
  })
})

/** `react-dom/client` → `react-dom`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d|\.test)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function importsIn(source: string): Import[] {
  return [...source.matchAll(anImport)].map(([, type, from, alone]) => ({
    specifier: type ?? from ?? alone ?? '',
    isType: type !== undefined,
  }))
}

function specifiersOf(file: string): Import[] {
  return importsIn(readFileSync(join(root, file), 'utf8'))
}

function importsOf(file: string): { from: string; to: string }[] {
  return specifiersOf(file).flatMap(({ specifier }) => {
    if (specifier.startsWith('@/')) return [{ from: file, to: specifier.slice(2) }]
    if (specifier.startsWith('.')) return [{ from: file, to: join(dirname(file), specifier) }]
    return []
  })
}

function packagesOf(file: string): { from: string; name: string; isType: boolean }[] {
  return specifiersOf(file)
    .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('@/'))
    .map(({ specifier, isType }) => ({ from: file, name: specifier, isType }))
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
