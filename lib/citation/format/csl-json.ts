/** Authorities as CSL-JSON, which reference managers and citation processors read. */
import { formatDate } from '../../dates'
import type { AuthorityMatter } from '../../schema'
import { type CslItem, cslDate } from './csl-item'
import { workFields } from './csl-work'
import { isNumberedByYear, type Printed } from './parts'

/** What differs from kind to kind: the type, who is named, where it is printed. */
type KindFields = Partial<CslItem> & Pick<CslItem, 'type'>

/** An authority as one record of CSL-JSON; its key is our id. */
export function formatCslJson(matter: AuthorityMatter): CslItem {
  const { id, title, shortTitle, officialUrl } = matter
  const { note, ...fields } = fieldsOf(matter)
  const doi = matter.citation.parallel.find((parallel) => parallel.startsWith('doi '))
  const parallel = matter.citation.parallel.filter((other) => other !== doi)
  return {
    id,
    title,
    'title-short': shortTitle === title ? undefined : shortTitle,
    ...fields,
    DOI: doi?.slice('doi '.length),
    URL: officialUrl,
    source: 'Casus',
    note:
      [note, parallel.length > 0 && `Also ${parallel.join('; ')}`].filter(Boolean).join('. ') || undefined,
  }
}

function fieldsOf(matter: AuthorityMatter): KindFields {
  switch (matter.kind) {
    case 'treaty': {
      const { adopted, inForce, bilateral, printed } = matter.citation
      const between = bilateral && `Between ${bilateral.join(' and ')}`
      const force = inForce && `Entered into force ${plain(formatDate(inForce))}`
      const note = [between, force].filter(Boolean).join('. ') || undefined
      return { type: 'treaty', issued: cslDate(adopted), ...placeOf(printed), note }
    }
    case 'judgment': {
      const { name, phase, court, decided, docket, printed } = matter.citation
      const place = placeOf(printed)
      // [1986] ICJ Rep 14: the year that stands for the volume is the date already.
      const isCounted = printed && !isNumberedByYear(printed, decided.slice(0, 4))
      return {
        type: 'legal_case',
        title: name,
        genre: phase,
        authority: court,
        issued: cslDate(decided),
        ...place,
        volume: isCounted ? place.volume : undefined,
        number: docket,
      }
    }
    case 'statute': {
      const { code, country, enacted, enactedSection, printed, publicLaw } = matter.citation
      const law = { type: 'legislation', issued: cslDate(enacted), jurisdiction: country } as const
      if (!code) return { ...law, ...placeOf(printed), section: enactedSection, number: publicLaw }
      const own = printed && [printed.volume, printed.series, printed.page].filter(Boolean).join(' ')
      return {
        ...law,
        'container-title': code.name,
        volume: code.title,
        section: code.sections,
        number: publicLaw,
        note: own && `Enacted as ${own}`,
      }
    }
    case 'constitution': {
      const { adopted, country } = matter.citation
      return { type: 'legislation', issued: cslDate(adopted), jurisdiction: country }
    }
    case 'resolution': {
      const { adopted, body, number, symbol } = matter.citation
      const issued = cslDate(adopted)
      const measure = measureOf(number)
      if (measure) return { type: 'bill', issued, ...measure, authority: body }
      return {
        type: 'report',
        issued,
        genre: 'Resolution',
        number: symbol ?? number,
        author: [{ literal: body }],
      }
    }
    case 'order': {
      const { issued, issuer, number, printed } = matter.citation
      return { type: 'regulation', issued: cslDate(issued), authority: issuer, number, ...placeOf(printed) }
    }
    case 'opinion': {
      const { author, given, printed } = matter.citation
      return { ...document('Legal opinion', author, given), ...inSeries(printed) }
    }
    case 'report': {
      const { author, published, publisher, printed, symbol } = matter.citation
      return { ...document('Report', author, published), number: symbol, publisher, ...inSeries(printed) }
    }
    case 'statement':
      return statement(matter.citation)
    case 'work':
      return { issued: cslDate(matter.citation.published), ...workFields(matter.citation) }
  }
}

function statement(parts: Extract<AuthorityMatter, { kind: 'statement' }>['citation']): KindFields {
  const { addressee, author, made, symbol } = parts
  const issued = cslDate(made)
  const measure = symbol && measureOf(symbol)
  if (measure) return { type: 'bill', issued, author: [{ literal: author }], ...measure }
  const recipient = addressee ? [{ literal: addressee }] : undefined
  // What has a document symbol is found by it, and styles print a number for reports alone.
  if (symbol) return { ...document('Statement', author, made), number: symbol, recipient }
  return { ...document('Statement', author, made), type: 'document', recipient }
}

function document(genre: string, author: string, date: string): KindFields {
  return { type: 'report', genre, author: [{ literal: author }], issued: cslDate(date) }
}

/** “S.J.Res. 83, 119th Congress”: a bill or a resolution of the Congress of the United States. */
function measureOf(number: string) {
  const match = /^((H|S)\.[^,]*\d), (\d+\w+ Congress)$/.exec(number)
  if (!match) return null
  const [, measure, chamber, congress] = match
  const house = chamber === 'H' ? 'House of Representatives' : 'Senate'
  return { number: measure, 'chapter-number': congress, authority: `United States ${house}` }
}

function placeOf(printed: Printed | undefined) {
  return { 'container-title': printed?.series, volume: printed?.volume, page: printed?.page }
}

function inSeries(printed: Printed | undefined) {
  return { 'collection-title': printed?.series, volume: printed?.volume, page: printed?.page }
}

/** Dates bear spaces that do not break, which are for pages and not for records. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
