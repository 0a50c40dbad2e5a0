/** The addresses of what the browser fetches beside a page; the build writes them before Next renders the pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Programs {
  /** The custom elements of every page. */
  elements: string
  /** Applies the reader’s preferences before the page is painted. */
  preferences: string
  search: {
    worker: string
    /** The folder of the index. */
    index: string
    /** Names the index: one of another build is refused. */
    build: string
  }
  reader: {
    worker: string
    /** What it finds and what it says of it. */
    book: string
  }
  linker: {
    /** `/linker-<hash>.js`: the address that never holds anything else. */
    pinned: string
    integrity: string
  }
}

export function programs(): Programs {
  return JSON.parse(readFileSync(join(process.cwd(), '.generated', 'programs.json'), 'utf8')) as Programs
}
