/**
 * BibTeX in UTF-8, with the types that biblatex has for sources of law (`@jurisdiction`, `@legislation`, `@legal`);
 * styles that do not know them set such an entry as `@misc`, for which `howpublished` and `note` are filled.
 */
import { type CslItem, type CslType, isoDate } from './csl-item'
import { type CslName, familyName } from './csl-names'
import { join, sectionsOf } from './parts'

type Fields = readonly (readonly [name: string, value: string | undefined])[]

interface EntryType {
  type: string
  fields: (item: CslItem) => Fields
}

const reported = (item: CslItem): Fields => [
  ['journal', item['container-title']],
  ['volume', item.volume],
  ['pages', item.page],
  [
    'howpublished',
    join(' ', item.volume, item['container-title'], item.page ?? (item.section && sectionsOf(item.section))),
  ],
]
const lawOf =
  (kind?: string) =>
  (item: CslItem): Fields => [
    ['type', kind],
    ['institution', item.authority],
    ['number', item.number],
    ['section', item.section],
    ...reported(item),
    ['location', item.jurisdiction],
  ]
const numbered = (item: CslItem): Fields => [
  ['type', item.genre],
  ['number', item.number],
  ['institution', item.publisher],
  ['series', item['collection-title']],
  ['volume', item.volume],
  ['pages', item.page],
]
const published = (item: CslItem): Fields => [
  ['edition', item.edition],
  ['publisher', item.publisher],
]

const types: Readonly<Record<CslType, EntryType>> = {
  legal_case: {
    type: 'jurisdiction',
    fields: (item) => [
      ['titleaddon', item.genre],
      ['institution', item.authority],
      ['number', item.number],
      ...reported(item),
    ],
  },
  legislation: { type: 'legislation', fields: lawOf() },
  regulation: { type: 'legislation', fields: lawOf('regulation') },
  bill: {
    type: 'legislation',
    fields: (item) => [
      ['type', 'bill'],
      ['number', item.number],
      ['series', item['chapter-number']],
      ['institution', item.authority],
      ['howpublished', join(', ', item.number, item['chapter-number'])],
    ],
  },
  treaty: { type: 'legal', fields: lawOf('treaty') },
  report: { type: 'report', fields: numbered },
  document: { type: 'misc', fields: (item) => [['howpublished', item.genre]] },
  'article-journal': {
    type: 'article',
    fields: (item) => [
      ['journal', item['container-title']],
      ['volume', item.volume],
      ['pages', item.page],
      ['publisher', item.publisher],
    ],
  },
  chapter: {
    type: 'incollection',
    fields: (item) => [['booktitle', item['container-title']], ['pages', item.page], ...published(item)],
  },
  book: { type: 'book', fields: published },
  'entry-encyclopedia': {
    type: 'inreference',
    fields: (item) => [['booktitle', item['container-title']], ...published(item)],
  },
  webpage: { type: 'online', fields: (item) => [['organization', item['container-title']]] },
}

/** Names are bound by “and”, and titles by braces, which keep a style from writing “vienna convention”. */
export function formatBibtex(item: CslItem): string {
  const { type, fields } = types[item.type]
  const date = isoDate(item)
  const all: Fields = [
    ['author', namesOf(item.author)],
    ['editor', namesOf(item.editor)],
    ['title', `{${escapeBibtex(item.title)}}`],
    ['shorttitle', item['title-short'] && `{${escapeBibtex(item['title-short'])}}`],
    ...fields(item).map(([name, value]) => [name, value && fieldValue(name, value)] as const),
    // BibTeX itself reads the year, biblatex the date.
    ['date', date ?? undefined],
    ['year', date?.slice(0, 4)],
    ['doi', item.DOI],
    ['url', item.URL && verbatim(item.URL)],
    ['note', item.note && escapeBibtex(item.note)],
  ]
  const lines = all.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${type}{${item.id},\n${lines.join('')}}\n`
}

/** Several entries, with an empty line between them. */
export function formatBibtexFile(items: readonly CslItem[]): string {
  return items.map(formatBibtex).join('\n')
}

function fieldValue(name: string, value: string): string {
  const escaped = escapeBibtex(value)
  return name === 'pages' ? escaped.replace(/[-–]/g, '--') : escaped
}

function namesOf(names: readonly CslName[] | undefined): string | undefined {
  return names?.map(nameOf).join(' and ')
}

/** “van den Herik, Larissa”, “Bellinger, III, John B.”; braces make one name of a body’s. */
function nameOf(name: CslName): string {
  if (name.literal) return `{${escapeBibtex(name.literal)}}`
  return [familyName(name), name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escapeBibtex)
    .join(', ')
}

/** What TeX would take for a command, and the spaces and hyphens that its fonts lack. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A brace is counted by BibTeX even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~',
  '\u2011': '-',
}

/** Text as TeX sets it, letter by letter. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029 ]+/g, ' ')
    .replace(/[\\{}$&%#_^~<>|\u00a0\u2011]/g, (character) => escapes[character] ?? character)
}

/** Addresses are set as they are; what would end the field early is written in percent signs. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}
