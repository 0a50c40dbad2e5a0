/** Bundles the programs, builds what they fetch, says whose work is in them, and writes for the pages where it all is. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Programs } from '../app/programs'
import type { Corpus } from '../lib/corpus/entries'
import { bookOf } from '../lib/spotter/book'
import { generatedFolder } from './environment'
import { licences } from './licences'
import { writeLinker } from './linker'
import { bundlePrograms, programsFolder } from './programs'
import { writeSearchIndex } from './search-index'

export async function writePrograms(corpus: Corpus, options: { minify?: boolean } = {}): Promise<void> {
  const { bundled, packages } = await bundlePrograms(options)
  const { elements, preferences, searchWorker, readerWorker } = bundled
  const programs: Programs = {
    elements,
    preferences,
    search: { worker: searchWorker, ...writeSearchIndex(corpus) },
    reader: { worker: readerWorker, book: writeBook(corpus) },
    linker: await writeLinker(corpus, options),
  }
  writeFileSync(join(programsFolder, 'licences.txt'), licences(packages))
  writeFileSync(join(generatedFolder, 'programs.json'), JSON.stringify(programs))
}

/** For development: the programs of the pages anew, beside the index, the book and the linker that are there. */
export async function rewriteBundles(options: { minify?: boolean } = {}): Promise<void> {
  const file = join(generatedFolder, 'programs.json')
  const { search, reader, linker } = JSON.parse(readFileSync(file, 'utf8')) as Programs
  const { elements, preferences, searchWorker, readerWorker } = (await bundlePrograms(options)).bundled
  const programs: Programs = {
    elements,
    preferences,
    search: { ...search, worker: searchWorker },
    reader: { ...reader, worker: readerWorker },
    linker,
  }
  writeFileSync(file, JSON.stringify(programs))
}

/** What the reader finds, and says of it, as one file under a name with its hash. */
function writeBook(corpus: Corpus): string {
  const text = JSON.stringify(bookOf(corpus))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const address = `/assets/reader-book-${hash}.json`
  writeFileSync(join(programsFolder, address), text)
  return address
}
