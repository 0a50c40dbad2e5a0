/**
 * The tags in the head of a page by which Zotero knows what sort of source it is. Its translator “Embedded Metadata”
 * makes a statement of every tag whose prefix it knows, and the translator “RDF” an item of the statements:
 *
 * - `z:itemType` decides the type, before anything else;
 * - `DC.title`, `DC.creator`, `DC.date`, `DC.publisher`, `DC.source`, `DC.identifier` fill the fields of every type;
 * - any other `z:…` fills the field of that name.
 *
 * A `citation_…` tag, as Google Scholar reads them, would decide the type instead: there must be none.
 * https://github.com/zotero/translators, “Embedded Metadata.js” and “RDF.js”
 */
import { type CslItem, type CslType, isoDate } from '../citation/format/csl-item'
import type { CslName } from '../citation/format/csl-names'

type Field = 'authority' | 'chapter-number' | 'collection-title' | 'edition' | 'genre' | 'number' | 'page'
type CodeField = 'container-title' | 'section' | 'volume'

interface ZoteroType {
  itemType: string
  /** Fields that Zotero has for this type alone, by their names there. */
  fields: Readonly<Record<string, Field | CodeField>>
}

const law: ZoteroType = {
  itemType: 'statute',
  fields: {
    code: 'container-title',
    codeNumber: 'volume',
    pages: 'page',
    section: 'section',
    publicLawNumber: 'number',
  },
}

const types: Readonly<Record<CslType, ZoteroType>> = {
  legal_case: {
    itemType: 'case',
    fields: {
      court: 'authority',
      reporter: 'container-title',
      reporterVolume: 'volume',
      firstPage: 'page',
      docketNumber: 'number',
    },
  },
  legislation: law,
  // Zotero has no type for these two; see `extraOf`.
  regulation: law,
  treaty: law,
  bill: {
    itemType: 'bill',
    fields: { billNumber: 'number', session: 'chapter-number', legislativeBody: 'authority' },
  },
  report: {
    itemType: 'report',
    fields: {
      reportNumber: 'number',
      reportType: 'genre',
      seriesTitle: 'collection-title',
      pages: 'page',
    },
  },
  document: { itemType: 'document', fields: {} },
  'article-journal': { itemType: 'journalArticle', fields: { volume: 'volume', pages: 'page' } },
  chapter: { itemType: 'bookSection', fields: { pages: 'page' } },
  book: { itemType: 'book', fields: { edition: 'edition' } },
  'entry-encyclopedia': { itemType: 'encyclopediaArticle', fields: {} },
  webpage: { itemType: 'webpage', fields: {} },
}

/** Tags by name; a list where one name stands several times. */
export function zoteroTags(item: CslItem): Record<string, string | string[]> {
  const { itemType, fields } = types[item.type]
  const people = [...(item.author ?? []), ...(item.editor ?? [])]
  const own = Object.entries(fields).map(([name, field]) => [`z:${name}`, item[field]] as const)
  const all: (readonly [name: string, value: string | string[] | null | undefined])[] = [
    ['z:itemType', itemType],
    ['DC.title', item.title],
    ['DC.creator', people.flatMap((name) => personOf(name) ?? [])],
    ['DC.date', isoDate(item)],
    ['DC.publisher', item.publisher ?? people.find(({ literal }) => literal)?.literal],
    ['DC.source', item['container-title']],
    ['DC.identifier', item.DOI && `DOI ${item.DOI}`],
    ['DC.language', item.language],
    ...own,
    ['z:shortTitle', item['title-short']],
    ['z:url', item.URL],
    ['z:extra', extraOf(item)],
  ]
  return Object.fromEntries(
    all.filter((tag): tag is [string, string | string[]] => (tag[1]?.length ?? 0) > 0),
  )
}

/**
 * “Family, Given”. The translator parts every name into these two, and would make “Justice, International Court of”
 * of a body; bodies stand as publisher, court or legislative body instead.
 */
function personOf({ family, given, suffix, ...name }: CslName): string | null {
  if (!family) return null
  const before = name['non-dropping-particle']
  const whole = before ? `${before} ${family}` : family
  return `${whole}, ${[given, suffix].filter(Boolean).join(' ')}`
}

/** What Zotero has no field for. It reads a type that it lacks from a line of its own, and cites by it. */
function extraOf({ type, note }: CslItem): string {
  const missing = type === 'treaty' || type === 'regulation' ? `Type: ${type}` : null
  return [missing, note].filter(Boolean).join('\n')
}
