/**
 * One source as CSL-JSON has it: the record from which RIS, BibTeX and Zotero’s tags are written too.
 * Types and fields: https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV.
 */
import type { CslName } from './csl-names'

/** The types of CSL 1.0.2 that our sources and pages have. */
export type CslType =
  | 'article-journal'
  | 'bill'
  | 'book'
  | 'chapter'
  | 'document'
  | 'entry-encyclopedia'
  | 'legal_case'
  | 'legislation'
  | 'regulation'
  | 'report'
  | 'treaty'
  | 'webpage'

/** Year, month, day, as exactly as the date is known. */
export interface CslDate {
  'date-parts': [number[]]
}

/** Fields that are one line of text. */
type CslText =
  | 'title-short'
  | 'container-title'
  | 'collection-title'
  | 'chapter-number'
  | 'volume'
  | 'page'
  | 'section'
  | 'number'
  | 'edition'
  | 'genre'
  | 'authority'
  | 'jurisdiction'
  | 'publisher'
  | 'source'
  | 'language'
  | 'URL'
  | 'DOI'
  | 'note'

export type CslItem = {
  id: string
  type: CslType
  title: string
  author?: CslName[] | undefined
  editor?: CslName[] | undefined
  recipient?: CslName[] | undefined
  issued?: CslDate | undefined
} & { [Field in CslText]?: string | undefined }

/** @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** The date as it came in; null where there is none. */
export function isoDate({ issued }: CslItem): string | null {
  return issued ? issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') : null
}
