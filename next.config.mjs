/**
 * The export holds documents: `build/strip/` takes Next’s runtime out of it afterwards.
 * @type {import('next').NextConfig}
 */
const isBuild = process.env.NODE_ENV === 'production'
const basePath = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')

export default {
  ...(isBuild
    ? // The export is put together and checked in here; only what is whole becomes `out/`.
      { output: 'export', distDir: '.generated/next' }
    : { rewrites: filesOfTheBuild }),
  // Seven files a page for Next’s own navigation, which the strip drops: a third of the time of the export. Where an
  // upgrade moves the module, they come back, and nothing else changes.
  ...(isBuild
    ? { turbopack: { resolveAlias: { './collect-segment-data': './build/strip/no-segment-data.ts' } } }
    : {}),
  trailingSlash: true,
  basePath: basePath ? `/${basePath}` : '',
  // A fixed id: two builds of the same content are equal byte for byte.
  generateBuildId: () => 'casus',
  // `npm run check` does it, over the tests and the tools too.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
}

/** In development, programs and search index come from the server of `build/dev.ts`. */
async function filesOfTheBuild() {
  const files = process.env.CASUS_FILES
  return files
    ? [
        '/assets/:path*',
        '/search/:index(index-[0-9a-f]+)/:path*',
        '/:linker(linker[-.].+)',
        '/licences.txt',
      ].map((source) => ({ source, destination: `${files}${source.replace(/\(.*?\)/, '')}` }))
    : []
}
