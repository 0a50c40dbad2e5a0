/** Builds the search index into a folder that its content names, so that a page and its index always belong together. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { authorityEntry, isCitable } from '../lib/citation/recognise/authority-entry'
import type { Corpus } from '../lib/corpus/entries'
import { buildIndex } from '../lib/search/build'
import { programsFolder } from './programs'
import { searchRecordsOf } from './search-records'

/**
 * Writes the index beside the programs that fetch it.
 *
 * @returns the address of the folder of the index, without the sub-path, and the name of its build
 */
export function writeSearchIndex(corpus: Corpus): { index: string; build: string } {
  const { build, files } = buildIndex(searchRecordsOf(corpus), {
    authorities: corpus.authorities.map(({ matter }) => authorityEntry(matter)).filter(isCitable),
  })
  const index = `/search/index-${build}/`
  for (const [name, bytes] of files) {
    const file = join(programsFolder, index, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return { index, build }
}
