/** What others made and the site ships is said, with its licence. */
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildSync, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'
import { searchBundling } from '../lib/search/bundling'
import { temporaryFolder } from '../lib/testing/fixture-library'
import { root } from './environment'
import { licences, packagesIn, refusePackages } from './licences'

function bundled(file: string): Metafile {
  return buildSync({
    entryPoints: [join(root, file)],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: root,
    write: false,
    metafile: true,
    ...searchBundling(root),
  }).metafile
}

test('the packages of which something is in a program', () => {
  const folders = packagesIn(bundled('lib/search/worker-entry.ts')).map((folder) => relative(root, folder))
  expect(folders).toEqual(['node_modules/flexsearch'])
})

test('a package inside another is itself, and one that was shaken off is none', () => {
  const inputs = {
    'node_modules/one/node_modules/@two/three/index.js': { bytesInOutput: 4 },
    'node_modules/none/index.js': { bytesInOutput: 0 },
    'lib/own.ts': { bytesInOutput: 4 },
  }
  const metafile = { inputs: {}, outputs: { 'a.js': { bytes: 8, inputs, imports: [], exports: [] } } }
  expect(packagesIn(metafile).map((folder) => folder.slice(process.cwd().length))).toEqual([
    '/node_modules/one/node_modules/@two/three',
  ])
})

test('each with its name, its version, its author and the text of its licence, after that of the face', () => {
  const text = licences([join(root, 'node_modules/flexsearch')])
  expect(text).toMatch(
    /Reserved Font Name ‘Source’[\s\S]*SIL OPEN FONT LICENSE[\s\S]*flexsearch \d\S+, by Thomas Wilkerling: Apache-2.0[\s\S]*Apache License\s+Version 2\.0[\s\S]*END OF TERMS/,
  )
})

test('a host that says no encoding sends it legibly', () => {
  expect([...Buffer.from(licences([])).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('a package without a text of its licence is refused', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package.json'), '{ "name": "of-nobody" }')
  expect(() => licences([folder])).toThrow('of-nobody is shipped and brings no text of its licence')
})

test('what is fetched by itself ships nobody else’s work', () => {
  expect(() => refusePackages(bundled('components/linker/program.ts'), 'linker.js')).not.toThrow()
  expect(() => refusePackages(bundled('lib/search/worker-entry.ts'), 'sw.js')).toThrow(/sw\.js.*flexsearch/)
})
