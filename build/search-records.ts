/** The corpus as the search sees it: a page unit and its sections for every page. */
import { formatPinpoint } from '../lib/citation/format/pinpoint'
import { authorityEntry, citedTokens, placeTokens } from '../lib/citation/recognise/authority-entry'
import { elementDomId, pinpointId, splitAddress, standingPages } from '../lib/corpus/addresses'
import type { AuthorityEntry, ClaimEntry, ConceptEntry, Corpus, PageEntry } from '../lib/corpus/entries'
import { areas } from '../lib/ids'
import { sectionText } from '../lib/mdx/section-text'
import { notKeptAddress } from '../lib/offline/manifest'
import type { SearchRecord } from '../lib/search/records'

export function searchRecordsOf(corpus: Corpus): SearchRecord[] {
  const authorities = new Map(corpus.authorities.map(({ id, matter }) => [id, matter]))
  const standingFor = conceptsStoodFor(corpus)
  const titles = new Map(corpus.concepts.map(({ id, matter }) => [id, matter.title]))
  return [
    ...corpus.concepts.flatMap((concept) => conceptRecords(concept, authorities, standingFor)),
    ...corpus.authorities.flatMap(authorityRecords),
    ...corpus.claims.flatMap((claim) => claimRecords(claim, titles)),
    ...corpus.reports.flatMap((report) => [
      pageRecord(report.key, report.address, 'report', report.matter.title, sectionText(report.page, '')),
      ...sectionRecords(report),
    ]),
    ...corpus.questions.map(({ key, address, matter }) => ({
      ...pageRecord(
        key,
        address,
        'question',
        matter.title,
        [matter.note, ...matter.positions.map(({ holder, says }) => `${holder}: ${says}`)].join(' '),
      ),
      question: matter.question,
      answer: matter.note,
    })),
    ...corpus.events.map(({ key, address, matter }) =>
      pageRecord(key, address, 'event', matter.title, matter.what),
    ),
    ...corpus.paths.map(({ key, address, matter }) =>
      pageRecord(key, address, 'path', matter.title, matter.intro),
    ),
    ...Object.entries(standingPages)
      .filter(([address]) => !notSearched.has(address))
      .map(([address, title]) => pageRecord(`page:${address}`, address, 'page', title, '')),
  ]
}

/** The front page, the search itself, what lists other kinds of pages, and what stands in for a page without a network. */
const notSearched = new Set([
  '/',
  '/search/',
  ...areas.map((area) => `/${area}/`),
  '/authorities/',
  '/news/',
  notKeptAddress,
])

function pageRecord(id: string, url: string, kind: string, title: string, body: string): SearchRecord {
  return { id, pageId: id, url, kind, title, aliases: [], searchTerms: [], citations: [], body }
}

/** The authorities whose own text links to a concept, by the concept’s address: they stand for it. */
function conceptsStoodFor({ authorities }: Corpus): Map<string, AuthorityEntry['matter'][]> {
  const standing = new Map<string, AuthorityEntry['matter'][]>()
  for (const { matter, page } of authorities) {
    const linked = page.references
      .filter(({ kind }) => kind === 'link')
      .map(({ target }) => splitAddress(target).page)
    for (const address of new Set(linked)) standing.set(address, [...(standing.get(address) ?? []), matter])
  }
  return standing
}

function conceptRecords(
  concept: ConceptEntry,
  authorities: ReadonlyMap<string, AuthorityEntry['matter']>,
  standingFor: ReadonlyMap<string, readonly AuthorityEntry['matter'][]>,
): SearchRecord[] {
  const { matter } = concept
  const standing = standingFor.get(concept.address) ?? []
  const inAnswer = new Set(
    concept.page.references
      .filter(({ kind, section }) => section === 'short-answer' && (kind === 'cite' || kind === 'quote'))
      .map(({ target }) => target),
  )
  // What the answer rests on, and what says itself that it stands for the concept, tells more than a citation in passing.
  const isPrincipal = (id: string) => inAnswer.has(id) || standing.some((authority) => authority.id === id)
  const tokens = (principal: boolean) =>
    matter.authorities.flatMap(({ id, at }) => {
      const authority = authorities.get(id)
      return authority && isPrincipal(id) === principal ? citedTokens(authorityEntry(authority), at) : []
    })
  const page: SearchRecord = {
    ...pageRecord(
      concept.key,
      concept.address,
      'concept',
      matter.title,
      `${matter.answer} ${matter.statusNote}`,
    ),
    area: matter.area,
    status: matter.status,
    aliases: matter.aliases,
    searchTerms: [...matter.searchTerms, ...standing.filter(isCase).map(({ shortTitle }) => shortTitle)],
    question: matter.question,
    answer: matter.answer,
    cites: tokens(true),
    mentions: tokens(false),
  }
  // The short answer is the page unit’s text already.
  return [
    page,
    ...sectionRecords(concept).filter(({ id }) => !id.endsWith('#short-answer')),
    ...elementTestRecords(concept),
  ]
}

/** A case is known by its name; of other authorities the words are those of many pages. */
function isCase({ kind }: AuthorityEntry['matter']): boolean {
  return kind === 'judgment'
}

/** The element test as a section of its own, which leads to its first element. */
function elementTestRecords({ key, address, matter }: ConceptEntry): SearchRecord[] {
  const { elementTest } = matter
  const [first] = elementTest?.elements ?? []
  if (!elementTest || !first) return []
  const body = elementTest.elements
    .flatMap(({ element, asks, satisfiedBy, disputed }) => [`${element}.`, asks, satisfiedBy, disputed])
    .filter((part) => part !== undefined)
  return [
    {
      ...pageRecord(
        `${key}#element-test`,
        `${address}#${elementDomId(first.id)}`,
        'concept',
        '',
        [elementTest.asks, ...body].join(' '),
      ),
      pageId: key,
      heading: 'Element test',
    },
  ]
}

function authorityRecords(authority: AuthorityEntry): SearchRecord[] {
  const { matter } = authority
  const entry = authorityEntry(matter)
  const page: SearchRecord = {
    ...pageRecord(
      authority.key,
      authority.address,
      'authority',
      matter.title,
      sectionText(authority.page, ''),
    ),
    aliases: [matter.shortTitle, ...matter.aliases],
    searchTerms: [matter.kind],
    citations: placeTokens(entry),
    answer: answerOf(authority),
  }
  const places = [
    ...matter.passages.map(({ at, text }) => ({ at, text })),
    ...matter.pinpoints.map(({ at, holds }) => ({ at, text: holds })),
  ].map(({ at, text }) => ({
    ...pageRecord(
      `${authority.key}#${pinpointId(at)}`,
      `${authority.address}#${pinpointId(at)}`,
      'authority',
      matter.title,
      text,
    ),
    pageId: authority.key,
    heading: `${matter.shortTitle}, ${formatPinpoint(matter.citation.pinpoint, at)}`,
    citations: placeTokens(entry, at),
  }))
  return [page, ...sectionRecords(authority), ...places]
}

/** Of a judgment what it was asked and what it held, of other authorities the first paragraph. */
function answerOf(authority: AuthorityEntry): string | undefined {
  const holding = authority.matter.kind === 'judgment' && sectionText(authority.page, 'holding')
  if (holding) return `${sectionText(authority.page, 'question')} ${holding}`.trim()
  return authority.page.blocks.find(({ kind }) => kind === 'paragraph')?.text
}

function claimRecords(claim: ClaimEntry, titles: ReadonlyMap<string, string>): SearchRecord[] {
  const { matter } = claim
  const governing = matter.concepts.flatMap(({ slug }) => titles.get(slug) ?? [])
  const page = pageRecord(
    claim.key,
    claim.address,
    'claim',
    matter.title ?? `“${matter.quote}”`,
    // The words themselves are looked for, whatever lists call them.
    [...(matter.title ? [`“${matter.quote}”`] : []), ...matter.questions].join(' '),
  )
  return [{ ...page, searchTerms: governing }, ...sectionRecords(claim)]
}

function sectionRecords(entry: PageEntry): SearchRecord[] {
  return entry.page.sections
    .filter(({ id }) => id !== '')
    .map(({ id, title }) => ({
      ...pageRecord(
        `${entry.key}#${id}`,
        `${entry.address}#${id}`,
        entry.kind,
        '',
        sectionText(entry.page, id),
      ),
      pageId: entry.key,
      heading: title,
    }))
}
