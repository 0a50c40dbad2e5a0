/**
 * What Zotero makes of the head of a page. The rules below are those of its translators “Embedded Metadata” and “RDF”
 * (repository zotero/translators, versions of 2015 and 2022), written down anew for the tags that we use:
 *
 * 1. A tag is split at the first `.`, `:` or `_`; what stands before it, in lower case, must be a known prefix
 *    (`z`, `dc`, `og` …), and of what stands behind it the first letter is made small.
 * 2. `citation_journal_title` and its like set the type before anything else is looked at. We rely on there being none.
 * 3. Otherwise `z:itemType` decides, if Zotero has such a type; then `og:type` and others are asked.
 * 4. Title, date, publisher and language are taken from `dc`; the title of the publication from `dc:source`, then from
 *    `og:site_name`; the address from `og:url`.
 * 5. `dc:creator` is parted at its comma into family and given name, or else at its last space.
 * 6. `dc:identifier` that begins with “DOI ” is a DOI.
 * 7. At the end every `z:<field>` is put into the field of that name, over what was there.
 */
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { CslItem } from '../citation/format/csl-item'
import { formatCslJson } from '../citation/format/csl-json'
import { pageToCsl } from '../citation/format/own-page'
import { examples } from '../citation/format/records.examples'
import { type AuthorityMatter, authoritySchema } from '../schema'
import { readLibrary } from '../testing/fixture-library'
import { claimToCite, conceptToCite, reportToCite } from './citations'
import { pageMetadata } from './page-metadata'

/** The types of Zotero that we mean; it has no “treaty” and no “regulation”. */
const itemTypes = [
  'bill',
  'book',
  'bookSection',
  'case',
  'document',
  'encyclopediaArticle',
  'journalArticle',
  'report',
  'statute',
  'webpage',
]
const prefixes = ['z', 'dc', 'dcterms', 'og', 'prism', 'bibo']

interface Imported {
  itemType: string
  creators: { lastName: string; firstName: string }[]
  [field: string]: unknown
}

/** The translators’ rules, on the tags of a document. */
function importAsZotero(head: HTMLHeadElement): Imported {
  const statements = new Map<string, string[]>()
  for (const tag of head.querySelectorAll('meta')) {
    const name = tag.getAttribute('name') ?? tag.getAttribute('property') ?? ''
    if (name.includes('citation_')) throw new Error(`${name} decides the type before z:itemType is asked`)
    const split = name.search(/[.:_]/)
    const prefix = name.slice(0, Math.max(split, 0)).toLowerCase()
    if (!prefixes.includes(prefix)) continue
    const property = `${prefix}:${name.charAt(split + 1).toLowerCase()}${name.slice(split + 2)}`
    statements.set(property, [...(statements.get(property) ?? []), tag.content])
  }
  const first = (...properties: string[]) =>
    properties.flatMap((property) => statements.get(property) ?? [])[0]
  const itemType = first('z:itemType')
  const doi = /^DOI (.*)$/.exec(first('dc:identifier') ?? '')?.[1]
  const own = [...statements].filter(([property]) => property.startsWith('z:'))
  return {
    title: first('dc:title', 'og:title'),
    creators: (statements.get('dc:creator') ?? []).map(creatorOf),
    date: first('dc:date'),
    publisher: first('dc:publisher'),
    publicationTitle: first('dc:source', 'og:site_name'),
    url: first('og:url'),
    abstractNote: first('og:description'),
    language: first('dc:language'),
    ...(doi && { DOI: doi }),
    ...Object.fromEntries(own.map(([property, [value]]) => [property.slice(2), value])),
    itemType: itemType && itemTypes.includes(itemType) ? itemType : 'webpage',
  }
}

function creatorOf(name: string) {
  const [lastName = '', firstName = ''] = name.includes(',')
    ? name.split(/, ?/)
    : [name.slice(name.lastIndexOf(' ') + 1), name.slice(0, Math.max(name.lastIndexOf(' '), 0))]
  return { lastName, firstName }
}

/** The head as Next writes it: `other` by name, Open Graph by property. */
function headOf(cited: CslItem): HTMLHeadElement {
  const { head } = new JSDOM('<!DOCTYPE html><head></head>').window.document
  const { other = {}, openGraph } = pageMetadata('Our title', 'Our text.', '/x/', { cited })
  const tags: [attribute: string, name: string, content: string][] = [
    ...Object.entries(other).flatMap(([name, content]) =>
      [content].flat().map((value): [string, string, string] => ['name', name, String(value)]),
    ),
    ['property', 'og:title', String(openGraph?.title)],
    ['property', 'og:description', String(openGraph?.description)],
    ['property', 'og:url', String(openGraph?.url)],
    ['property', 'og:site_name', String(openGraph?.siteName)],
    ['property', 'og:type', 'article'],
  ]
  for (const [attribute, name, content] of tags) {
    const tag = head.ownerDocument.createElement('meta')
    tag.setAttribute(attribute, name)
    tag.content = content
    head.append(tag)
  }
  return head
}

function importExample(name: string): Imported {
  const example = examples.find((candidate) => candidate.name === name)
  if (!example) throw new Error(`there is no example “${name}”`)
  const { citation, ...fields } = example
  const matter = authoritySchema.parse({
    shortTitle: fields.title,
    kind: fields.kind,
    title: fields.title,
    id: name,
    date: '2000',
    status: 'in force',
    citation: { pinpoint: 'part', ...citation },
    ...(fields.officialUrl && { officialUrl: fields.officialUrl }),
  }) as AuthorityMatter
  return importAsZotero(headOf(formatCslJson(matter)))
}

describe('Zotero takes an authority', () => {
  const cases: [example: string, item: Partial<Imported>][] = [
    [
      'judgment',
      {
        itemType: 'case',
        title: 'Hamdi v. Rumsfeld',
        date: '2004-06-28',
        court: 'Supreme Court of the United States',
        reporter: 'US',
        reporterVolume: '542',
        firstPage: '507',
      },
    ],
    ['judgment-numbered-by-year', { itemType: 'case', docketNumber: 'General List No 90' }],
    [
      'treaty',
      {
        itemType: 'statute',
        code: 'UNTS',
        codeNumber: '1',
        pages: 'XVI',
        extra: 'Type: treaty\nEntered into force 24 October 1945',
        url: 'https://www.un.org/en/about-us/un-charter/full-text',
      },
    ],
    [
      'statute-in-a-code',
      {
        itemType: 'statute',
        code: 'USC',
        codeNumber: '50',
        section: '1541-1548',
        publicLawNumber: '93-148',
        date: '1973-11-07',
      },
    ],
    ['constitution', { itemType: 'statute', date: '1917-02-05' }],
    ['order', { itemType: 'statute', extra: 'Type: regulation', code: 'Fed Reg' }],
    [
      'bill',
      {
        itemType: 'bill',
        billNumber: 'H.J.Res. 18',
        session: '118th Congress',
        legislativeBody: 'United States House of Representatives',
      },
    ],
    ['resolution-of-congress', { itemType: 'bill', legislativeBody: 'United States Congress' }],
    [
      'resolution',
      { itemType: 'report', publisher: 'UN Security Council', reportNumber: 'S/RES/1373', creators: [] },
    ],
    ['report', { itemType: 'report', reportNumber: 'A/HRC/14/24/Add.6', reportType: 'Report' }],
    ['opinion', { itemType: 'report', seriesTitle: 'Op OLC', pages: '185' }],
    ['statement', { itemType: 'document', publisher: 'President Thomas Jefferson', date: '1801-12-08' }],
    [
      'article',
      {
        itemType: 'journalArticle',
        publicationTitle: 'Leiden Journal of International Law',
        volume: '32',
        DOI: '10.1017/S0922156518000001',
        creators: [
          { lastName: 'van den Herik', firstName: 'Larissa' },
          { lastName: 'Bellinger', firstName: 'John B. III' },
        ],
      },
    ],
    ['chapter', { itemType: 'bookSection', publicationTitle: 'The Oxford Handbook of Force' }],
    ['book', { itemType: 'book', publisher: 'Cambridge University Press', edition: '2nd edn' }],
    ['site', { itemType: 'webpage', publicationTitle: 'Just Security' }],
  ]
  test.each(cases)('as what it is: %s', (name, item) => {
    expect(importExample(name)).toMatchObject(item)
  })

  test('every example by a type that Zotero has', () => {
    for (const { name } of examples) {
      const { itemType } = importExample(name)
      // A web page is what Zotero makes of a type that it does not know.
      expect(itemType === 'webpage', name).toBe(name === 'site')
    }
  })
})

describe('Zotero takes a page of ours', () => {
  const { concepts, claims, reports } = readLibrary().corpus
  const pages: [what: string, cited: CslItem, item: Partial<Imported>][] = [
    [
      'a concept',
      pageToCsl(conceptToCite(concepts[0] as (typeof concepts)[number])),
      {
        itemType: 'encyclopediaArticle',
        title: 'Armed attack',
        publicationTitle: 'Casus',
        date: '2026-03-01',
        extra: 'Law as at 1 March 2026',
        url: 'http://localhost:3000/use-of-force/armed-attack/',
      },
    ],
    [
      'a claim',
      pageToCsl(claimToCite(claims[0] as (typeof claims)[number])),
      { itemType: 'webpage', title: '“the incursion was an armed attack”' },
    ],
    ['a report', pageToCsl(reportToCite(reports[0] as (typeof reports)[number])), { itemType: 'webpage' }],
  ]
  test.each(pages)('%s', (_, cited, item) => {
    expect(importAsZotero(headOf(cited))).toMatchObject({
      publisher: 'Casus',
      language: 'en-GB',
      creators: [],
      ...item,
    })
  })
})
