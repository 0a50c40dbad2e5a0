/** Which record of a reference manager each page is, and the files in which a reader takes it away. */
import { formatBibtex, formatBibtexFile } from '../citation/format/bibtex'
import type { CslItem } from '../citation/format/csl-item'
import { formatCslJson } from '../citation/format/csl-json'
import type { OwnPage } from '../citation/format/own-page'
import { formatRis, formatRisFile } from '../citation/format/ris'
import type { Corpus } from '../corpus/entries'
import type { ClaimMatter, ConceptMatter, ReportMatter } from '../schema'
import { absolute } from '../site'
import { lastChecked } from './claim-review'

export interface CitationFormat {
  name: 'RIS' | 'BibTeX' | 'CSL-JSON'
  extension: 'ris' | 'bib' | 'json'
  mediaType: string
  /** What it is for, for the page that documents it. */
  holds: string
  /** One record as a file. */
  one: (item: CslItem) => string
  /** Many records as a file. */
  many: (items: readonly CslItem[]) => string
}

export const citationFormats: readonly CitationFormat[] = [
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    holds: 'what every reference manager imports.',
    one: formatRis,
    many: formatRisFile,
  },
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    holds: 'with the types of biblatex for sources of law.',
    one: formatBibtex,
    many: formatBibtexFile,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    holds: 'an array, for citation processors.',
    // A file of CSL-JSON is an array, even of one.
    one: (item) => JSON.stringify([item]),
    many: (items) => JSON.stringify(items),
  },
]

interface Addressed<Matter> {
  id: string
  address: string
  matter: Matter
}

export function conceptToCite({ id, address, matter }: Addressed<ConceptMatter>): OwnPage {
  const asAt = { label: 'law as at', date: matter.lawAsAt } as const
  return { id, type: 'entry-encyclopedia', title: matter.title, url: absolute(address), asAt }
}

export function claimToCite({ id, address, matter }: Addressed<ClaimMatter>): OwnPage {
  const date = lastChecked(matter)
  const asAt = date === null ? null : ({ label: 'checked', date } as const)
  return { id, type: 'webpage', title: `“${matter.quote}”`, url: absolute(address), asAt }
}

export function reportToCite({ id, address, matter }: Addressed<ReportMatter>): OwnPage {
  const asAt = { label: 'events to', date: matter.eventsAsAt } as const
  return { id, type: 'webpage', title: `${matter.title}: claim by claim`, url: absolute(address), asAt }
}

/** A record as a file that the reader can take away. */
export interface CitationLink {
  name: CitationFormat['name']
  fileName: string
  /**
   * The file itself as a `data:` address. As a file of its own each record, of some 500 bytes, would take a block of
   * the disk: three a page came to 12 KB a page, more than its text. This way they are there offline, too.
   */
  href: string
}

export function citationLinks(item: CslItem): CitationLink[] {
  return citationFormats.map(({ name, extension, mediaType, one }) => ({
    name,
    fileName: `${item.id}.${extension}`,
    // Slashes are encoded too: whoever looks for links to a page by its address must not find these.
    href: `data:${mediaType};charset=utf-8,${encodeURIComponent(one(item))}`,
  }))
}

/** All authorities in one file a format, in alphabetical order, by the names of the files. */
export function citationFiles({ authorities }: Corpus): Record<string, string> {
  const items = authorities.map(({ matter }) => formatCslJson(matter))
  return Object.fromEntries(
    citationFormats.map(({ extension, many }) => [`citations.${extension}`, many(items)]),
  )
}
