/** What the site holds beside its pages: data, sitemap, redirects, and the files that hosts read. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '../lib/corpus/entries'
import { citationFiles } from '../lib/metadata/citations'
import { dataFiles } from '../lib/metadata/data-files'
import { feedFiles } from '../lib/metadata/feeds'
import { hostFiles } from '../lib/metadata/host-files'
import { redirectPage, redirectsOf } from '../lib/metadata/redirects'
import { sitemap } from '../lib/metadata/sitemap'
import { generatedFolder } from './environment'

/** Where it lies until the site is put together. */
export const emittedFolder = join(generatedFolder, 'emitted')

export function emitSite(corpus: Corpus): void {
  rmSync(emittedFolder, { recursive: true, force: true })
  const put = (path: string, content: string | Uint8Array) => {
    const file = join(emittedFolder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const data = {
    ...Object.fromEntries(dataFiles.map(({ name, content }) => [name, JSON.stringify(content(corpus))])),
    ...citationFiles(corpus),
  }
  for (const [name, text] of Object.entries(data)) put(`data/${name}`, text)
  // The index is for programs that read JSON; the same citations in other formats are for other readers.
  const written = Object.entries(data)
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }))
  put('data/index.json', JSON.stringify({ version: 1, date: newestDate(corpus), files: written }))
  const redirects = redirectsOf(corpus)
  for (const redirect of redirects) put(`${redirect.from.slice(1)}index.html`, redirectPage(redirect))
  put('sitemap.xml', sitemap(corpus))
  for (const [path, text] of Object.entries(feedFiles(corpus))) put(path, text)
  for (const [path, text] of Object.entries(hostFiles(redirects))) put(path, text)
}

/** The day of the newest check: the data are as new as the law that they state, not as the machine that built them. */
function newestDate({ concepts }: Corpus): string {
  return concepts.reduce((newest, { matter }) => (matter.lawAsAt > newest ? matter.lawAsAt : newest), '')
}
