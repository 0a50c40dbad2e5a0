/** Citations in the style of OSCOLA (4th edition), without full stops in abbreviations; pinpoints come after. */
import { formatDate, yearOf } from '../../dates'
import type { AuthorityMatter } from '../../schema'
import {
  documentOf,
  executiveOrderNumber,
  grouped,
  isNumberedByYear,
  join,
  listed,
  organs,
  ownSection,
  type Printed,
  resolutionNumber,
  sectionsOf,
} from './parts'

/** The citation of an authority as plain text, without pinpoint. */
export function formatOscola(matter: AuthorityMatter): string {
  if (matter.citation.oscola) return matter.citation.oscola
  switch (matter.kind) {
    case 'treaty': {
      const { adopted, inForce, bilateral, printed } = matter.citation
      const verb = bilateral ? 'signed' : 'adopted'
      const dates = join(
        ', ',
        `${verb} ${formatDate(adopted)}`,
        inForce && `entered into force ${formatDate(inForce)}`,
      )
      const parties = bilateral && `(${bilateral.join('–')})`
      return join(' ', matter.title, parties, `(${dates})`, placeOf(printed))
    }
    case 'judgment': {
      const { name, phase, court, courtShort, decided, printed, docket } = matter.citation
      const title = join(' ', withoutStops(name), phase && `(${phase})`)
      const year = yearOf(decided)
      if (!printed) {
        const number = docket && !name.includes(docket) && docket
        return join(' ', title, number, `(${courtShort ?? court}, ${formatDate(decided)})`)
      }
      if (isNumberedByYear(printed, year)) return join(' ', title, `[${year}]`, printed.series, printed.page)
      return join(' ', title, placeOf(printed), `(${join(' ', courtShort, year)})`)
    }
    case 'statute': {
      const { code, publicLaw, enactedSection, printed, enacted } = matter.citation
      const inCode = code && join(' ', code.title, code.name, sectionsOf(code.sections))
      const law = publicLaw && join(', ', `Pub L ${publicLaw}`, ownSection(matter.title, enactedSection))
      return `${join(', ', matter.title, inCode, law, placeOf(printed))} (${yearOf(enacted)})`
    }
    case 'constitution':
      return matter.title
    case 'resolution': {
      const { body, number, adopted, symbol } = matter.citation
      const date = formatDate(adopted)
      const document = documentOf(symbol, 'UN Doc')
      if (!/^\d/.test(number))
        return join(' ', `${body},`, `‘${matter.title}’`, `(${number}, ${date})`, document)
      const organ = organs[body]?.oscola ?? body
      return join(' ', organ, 'Res', resolutionNumber(number), `(${date})`, document)
    }
    case 'order': {
      const { issuer, number, issued, printed } = matter.citation
      const order = executiveOrderNumber(matter.title, number)
      if (order) return `${join(', ', `Exec Order No ${order}`, placeOf(printed))} (${formatDate(issued)})`
      return join(
        ' ',
        `${join(', ', withoutStops(issuer), number)},`,
        `‘${matter.title}’`,
        `(${formatDate(issued)})`,
        placeOf(printed),
      )
    }
    case 'opinion': {
      const { author, given, printed } = matter.citation
      return document(author, matter.title, given, placeOf(printed))
    }
    case 'report': {
      const { author, published, symbol } = matter.citation
      return document(author, matter.title, published, documentOf(symbol, 'UN Doc'))
    }
    case 'statement': {
      const { author, made, symbol } = matter.citation
      return document(author, matter.title, made, documentOf(symbol, 'UN Doc'))
    }
    case 'work':
      return workOf(matter.title, matter.citation)
  }
}

/** Author, ‘title’ (date), and where it is. */
function document(author: string, title: string, date: string, place: string | undefined): string {
  return join(' ', `${withoutStops(author)},`, `‘${title}’`, `(${formatDate(date)})`, place)
}

function workOf(title: string, parts: Extract<AuthorityMatter, { kind: 'work' }>['citation']): string {
  const { authors, container, publisher, edition, published, printed } = parts
  const by = listed(authors.map(withoutStops), 'and')
  const year = yearOf(published)
  if (container && printed?.volume) {
    return `${by}, ‘${title}’ ${join(' ', `(${year})`, printed.volume, container, printed.page)}`
  }
  // What is dated to the day stands on a website, what has only its year in a journal.
  const isOnline = published.length === 10
  if (container && isOnline) return `${by}, ‘${title}’ (${container}, ${formatDate(published)})`
  if (container) return `${by}, ‘${title}’ (${year}) ${container}`
  const imprint = join(', ', edition, join(' ', publisher, isOnline ? formatDate(published) : year))
  // The title of a book has no quotation marks; the page sets it in italics.
  return `${by}, ${publisher ? title : `‘${title}’`} (${imprint})`
}

function placeOf(place: Printed | undefined): string {
  return place ? join(' ', place.volume, place.series, place.page && grouped(place.page)) : ''
}

/** “Michael D Ramsey”, “Co v United States”: names lose the stops of their abbreviations, initials their space. */
function withoutStops(name: string): string {
  return name
    .replace(
      /\b(?:[A-Z]\. ?)+/g,
      (initials) => initials.replace(/[. ]/g, '') + (initials.endsWith(' ') ? ' ' : ''),
    )
    .replace(/\b(v|Co|Corp|Inc|Ltd|Bros|No|Jr|Sr|Dr|Mr|St)\./g, '$1')
}
