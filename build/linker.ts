/** Bundles the linker for pages of other sites, and writes what it looks for beside it, at the root of the site. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Corpus } from '../lib/corpus/entries'
import { linkerDictionaryOf } from '../lib/spotter/linker-dictionary'
import { root } from './environment'
import { refusePackages } from './licences'
import { programsFolder } from './programs'

export interface WrittenLinker {
  /** The address that always holds these bytes, without the sub-path. */
  pinned: string
  /** For an `integrity` attribute. */
  integrity: string
}

/**
 * Writes `linker.js` and the same under its hash, and `linker.json`. The hash is of the code alone: an edit of content
 * leaves the address that pages elsewhere have pinned as it was.
 */
export async function writeLinker(corpus: Corpus, { minify = true } = {}): Promise<WrittenLinker> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'components/linker/program.ts')],
    write: false,
    bundle: true,
    minify,
    format: 'iife',
    // Browsers that lack something of it must still be able to read the rest of the page’s scripts.
    target: 'es2018',
    legalComments: 'none',
    metafile: true,
    // What a browser cannot run it does not run, and the page hears nothing of it.
    banner: { js: '/* Casus linker, MIT licence */try{' },
    footer: { js: '}catch(e){}' },
  })
  refusePackages(metafile, 'linker.js')
  const code = outputFiles[0]?.contents
  if (!code) throw new Error('esbuild wrote no linker')
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  const pinned = `/linker-${hash}.js`
  mkdirSync(programsFolder, { recursive: true })
  for (const name of ['/linker.js', pinned]) writeFileSync(join(programsFolder, name), code)
  writeFileSync(join(programsFolder, 'linker.json'), JSON.stringify(linkerDictionaryOf(corpus)))
  return { pinned, integrity: `sha384-${createHash('sha384').update(code).digest('base64')}` }
}
