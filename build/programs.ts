/** Bundles what runs in the browser, each file under a name with its hash. */
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import type { OfflineBuild } from '../lib/offline/manifest'
import { searchBundling } from '../lib/search/bundling'
import { generatedFolder, root } from './environment'
import { packagesIn, refusePackages } from './licences'

/** What esbuild bundles into files of their own names; the linker and the service worker have addresses that stay. */
export const programEntries = {
  preferences: { file: 'components/theme/preferences.ts', format: 'iife' },
  elements: { file: 'components/elements.ts', format: 'esm' },
  searchWorker: { file: 'lib/search/worker-entry.ts', format: 'esm' },
  readerWorker: { file: 'lib/spotter/worker-entry.ts', format: 'esm' },
} as const

export type Bundled = Record<keyof typeof programEntries, string>

/** Where programs and what they fetch lie until the site is put together: `<folder>/assets/…`, `<folder>/search/…`. */
export const programsFolder = join(generatedFolder, 'programs')

/** @returns the address of each program, without the sub-path, and the folders of the packages that are in them */
export async function bundlePrograms({ minify = true } = {}): Promise<{
  bundled: Bundled
  packages: string[]
}> {
  mkdirSync(join(programsFolder, 'assets'), { recursive: true })
  const bundled: Partial<Bundled> = {}
  const packages: string[] = []
  for (const name of Object.keys(programEntries) as (keyof Bundled)[]) {
    const metafile = await bundle(name, minify)
    const output = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint)?.[0]
    if (!output) throw new Error(`esbuild wrote nothing for ${programEntries[name].file}`)
    bundled[name] = `/assets/${basename(output)}`
    packages.push(...packagesIn(metafile))
  }
  return { bundled: bundled as Bundled, packages }
}

async function bundle(name: keyof Bundled, minify: boolean): Promise<Metafile> {
  const { file, format } = programEntries[name]
  const { metafile } = await build({
    entryPoints: { [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]: join(root, file) },
    outdir: join(programsFolder, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: format === 'esm',
    bundle: true,
    minify,
    format,
    ...searchBundling(root),
    target: 'es2022',
    // They stand in `/licences.txt`.
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return metafile
}

/**
 * The service worker, once the rest of the site is there. Its address never changes: a browser asks for it again to
 * learn of a new build.
 *
 * @returns its text
 */
export async function bundleServiceWorker(offlineBuild: OfflineBuild): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'lib/offline/worker-entry.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    define: { offlineBuild: JSON.stringify(offlineBuild) },
  })
  refusePackages(metafile, 'sw.js')
  return outputFiles[0]?.text ?? ''
}
