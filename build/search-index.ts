/** Builds the search index into a folder that its content names, so that a page and its index always belong together. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { authorityEntry, isCitable } from '../lib/citation/recognise/authority-entry'
import type { Corpus } from '../lib/corpus/entries'
import { buildIndex } from '../lib/search/build'
import { generatedFolder } from './environment'
import { searchRecordsOf } from './search-records'

/** Where the index lies until the site is put together: `<folder>/search/index-<build>/…`. */
export const searchFolder = join(generatedFolder, 'search')

/** @returns the address of the folder of the index, without the sub-path, and the name of its build */
export function writeSearchIndex(corpus: Corpus): { index: string; build: string } {
  const { build, files } = buildIndex(searchRecordsOf(corpus), {
    authorities: corpus.authorities.map(({ matter }) => authorityEntry(matter)).filter(isCitable),
  })
  const index = `/search/index-${build}/`
  for (const [name, bytes] of files) {
    const file = join(searchFolder, index, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return { index, build }
}
