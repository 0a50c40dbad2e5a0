/**
 * RIS, which every reference manager imports: one field a line, a tag of two characters, two spaces, a hyphen.
 * Tags of legal types as EndNote writes and Zotero reads them.
 */
import { type CslItem, type CslType, isoDate } from './csl-item'
import { type CslName, familyName } from './csl-names'

type Field = Exclude<keyof CslItem, 'id' | 'type' | 'author' | 'editor' | 'recipient' | 'issued'>

interface RisType {
  type: string
  /** Tags of the fields that this type writes in its own way. */
  tags: readonly (readonly [tag: string, field: Field])[]
}

const series = [
  ['T2', 'container-title'],
  ['VL', 'volume'],
  ['SP', 'page'],
] as const
const law: RisType['tags'] = [...series, ['SE', 'section'], ['M1', 'number'], ['PB', 'authority']]
const numbered: RisType['tags'] = [
  ['M3', 'genre'],
  ['SN', 'number'],
  ['T2', 'collection-title'],
  ['VL', 'volume'],
  ['SP', 'page'],
  ['PB', 'publisher'],
]
const site: RisType['tags'] = [
  ['T2', 'container-title'],
  ['PB', 'publisher'],
]

const types: Readonly<Record<CslType, RisType>> = {
  legal_case: {
    type: 'CASE',
    tags: [
      ['A2', 'container-title'],
      ['VL', 'volume'],
      ['SP', 'page'],
      ['PB', 'authority'],
      ['SV', 'number'],
      ['M3', 'genre'],
    ],
  },
  legislation: { type: 'STAT', tags: law },
  // RIS has no type for treaties and orders. Of its types of law this one has their fields.
  regulation: { type: 'STAT', tags: law },
  treaty: { type: 'STAT', tags: law },
  bill: {
    type: 'BILL',
    tags: [
      ['M1', 'number'],
      ['ET', 'chapter-number'],
      ['T3', 'authority'],
    ],
  },
  report: { type: 'RPRT', tags: numbered },
  document: { type: 'GOVDOC', tags: numbered },
  'article-journal': { type: 'JOUR', tags: series },
  chapter: { type: 'CHAP', tags: [...series, ['PB', 'publisher']] },
  book: {
    type: 'BOOK',
    tags: [
      ['ET', 'edition'],
      ['PB', 'publisher'],
    ],
  },
  'entry-encyclopedia': { type: 'ENCYC', tags: site },
  webpage: { type: 'ELEC', tags: site },
}

/** Fields that every type writes alike, after its own. */
const common: RisType['tags'] = [
  ['ST', 'title-short'],
  ['DO', 'DOI'],
  ['UR', 'URL'],
  ['LA', 'language'],
  ['DP', 'source'],
  ['N1', 'note'],
]

/** One record, with its last line; lines end as the format wants them, with CR and LF. */
export function formatRis(item: CslItem): string {
  const { type, tags } = types[item.type]
  const date = isoDate(item)
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ...(item.editor ?? []).map((name) => ['ED', nameOf(name)] as const),
    ...(date ? [['PY', date.slice(0, 4)] as const, ['DA', dateOf(date)] as const] : []),
    ...[...tags, ...common].map(([tag, field]) => [tag, item[field]] as const),
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [...written, 'ER  - ', ''].join('\r\n')
}

/** Several records, with an empty line between them. */
export function formatRisFile(items: readonly CslItem[]): string {
  return items.map(formatRis).join('\r\n')
}

/** “Herik, Larissa van den” would sort right, but readers of RIS know no particles: the family name keeps them. */
function nameOf(name: CslName): string {
  if (name.literal) return unparted(name.literal)
  return [familyName(name), name.given, name.suffix].filter(Boolean).join(', ')
}

/** A comma parts family and given names, and an asterisk is forbidden: a body’s name may hold neither. */
function unparted(name: string): string {
  const [first = '', ...rest] = name.replaceAll('*', '').split(/,\s*/)
  return rest.length > 0 ? `${first} (${rest.join('; ')})` : first
}

/** `YYYY/MM/DD/`, with what is not known left out between its slashes. */
function dateOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}`
}

/** A value that broke the line could begin a field of its own. */
function oneLine(value: string): string {
  return value.replace(/[\s\u2028\u2029]+/g, ' ').trim()
}
