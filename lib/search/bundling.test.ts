import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { searchBundling } from './bundling'

const root = new URL('../..', import.meta.url).pathname

it('keeps the programs small, and citations in a file of their own', async () => {
  const { outputFiles } = await build({
    ...searchBundling(root),
    entryPoints: [`${root}lib/search/worker-entry.ts`, `${root}lib/search/client.ts`],
    outdir: '/',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const weight = (name: string) =>
    outputFiles
      .filter(({ path }) => path.includes(name))
      .reduce((total, { contents }) => total + brotliCompressSync(contents).length, 0)
  const all = weight('')
  expect(weight('citing-program')).toBeGreaterThan(0)
  expect(weight('citing-program')).toBeLessThan(16_000)
  expect(weight('client')).toBeLessThan(2_000)
  expect(all - weight('citing-program')).toBeLessThan(18_500)
})
