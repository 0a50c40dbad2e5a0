/** The last part of a build: from Next’s export to the site, documents alone, with what `prepare.ts` has made for them. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { basePath } from '../lib/site'
import { emittedFolder } from './emit'
import { generatedFolder, outFolder, root } from './environment'
import { emitOffline } from './offline'
import { programsFolder } from './programs'
import { gatherAssets } from './strip/assets'
import { StripError, stripPage } from './strip/strip-page'
import { takePlace } from './take-place'

const exportFolder = join(generatedFolder, 'next')
const siteFolder = join(generatedFolder, 'site')

try {
  await assembleSite()
} catch (error) {
  if (!(error instanceof StripError)) throw error
  console.error(error.message)
  console.error(
    '\nThe export was not what build/strip knows: nothing was put together. See docs/architecture.md, “The strip”.',
  )
  process.exit(1)
}

/**
 * Puts the site together beside `out/`, whose place it then takes whole.
 *
 * @throws {StripError} listing every page on which something unknown was found
 */
async function assembleSite(): Promise<void> {
  rmSync(siteFolder, { recursive: true, force: true })
  mkdirSync(siteFolder, { recursive: true })
  const read = (page: string) => readFileSync(join(exportFolder, page), 'utf8')
  const pages = pagesOf(exportFolder)
  const assets = gatherAssets(exportFolder, siteFolder, read('index.html'), eachOf(pages, read))
  const options = {
    basePath,
    fonts: {
      roman: assets.fonts.roman && `${basePath}${assets.fonts.roman}`,
      italic: assets.fonts.italic && `${basePath}${assets.fonts.italic}`,
    },
  }
  const faults: string[] = []
  for (const page of pages) {
    try {
      const html = read(page)
      const stylesheets = assets.stylesheetsOf(html).map((address) => `${basePath}${address}`)
      const stripped = stripPage(html, { ...options, stylesheets })
      const target = join(siteFolder, page)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, stripped)
    } catch (error) {
      if (!(error instanceof StripError)) throw error
      faults.push(`${page}: ${error.message}`)
    }
  }
  if (faults.length > 0) throw new StripError(faults.join('\n'))
  for (const folder of [programsFolder, join(root, 'public'), emittedFolder])
    if (existsSync(folder)) cpSync(folder, siteFolder, { recursive: true })
  await emitOffline(siteFolder)
  takePlace(siteFolder, outFolder)
}

/** One at a time: together they are larger than what else the build holds. */
function* eachOf(pages: readonly string[], read: (page: string) => string): Iterable<string> {
  for (const page of pages) yield read(page)
}

/** The documents of the export. `404/` and `_not-found/` are copies of `404.html`. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/^(?:404|_not-found)[\\/]/.test(path))
    .sort()
}
