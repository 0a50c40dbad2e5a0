/** Citations in the style of the Bluebook (21st edition), as law reviews in the United States write them; no pinpoint. */
import { formatBluebookDate, yearOf } from '../../dates'
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
export function formatBluebook(matter: AuthorityMatter): string {
  if (matter.citation.bluebook) return matter.citation.bluebook
  switch (matter.kind) {
    case 'treaty': {
      const { adopted, bilateral, printed } = matter.citation
      return join(', ', matter.title, bilateral?.join('–'), formatBluebookDate(adopted), placeOf(printed))
    }
    case 'judgment':
      return judgmentOf(matter.citation)
    case 'statute': {
      const { code, publicLaw, enactedSection, printed, enacted } = matter.citation
      if (code)
        return join(', ', matter.title, join(' ', code.title, spaced(code.name), sectionsOf(code.sections)))
      const law =
        publicLaw && join(', ', `Pub. L. No. ${publicLaw}`, ownSection(matter.title, enactedSection))
      return `${join(', ', matter.title, law, placeOf(printed))} (${yearOf(enacted)})`
    }
    case 'constitution':
      return matter.title
    case 'resolution': {
      const { body, number, symbol, adopted } = matter.citation
      const date = formatBluebookDate(adopted)
      const organ = organs[body]?.bluebook
      if (organ) return `${organ} Res. ${resolutionNumber(number)} (${date})`
      const words = /^\d/.test(number) ? [`${body} Res. ${number}`] : [body, matter.title, number]
      return `${join(', ', ...words, documentOf(symbol, 'U.N. Doc.'))} (${date})`
    }
    case 'order': {
      const { issuer, number, issued, printed } = matter.citation
      const order = executiveOrderNumber(matter.title, number)
      const words = order ? [`Exec. Order No. ${order}`] : [issuer, number, matter.title]
      return `${join(', ', ...words, placeOf(printed))} (${formatBluebookDate(issued)})`
    }
    case 'opinion': {
      const { given, printed } = matter.citation
      // What is printed is dated by its year, like a case.
      const date = printed?.page ? yearOf(given) : formatBluebookDate(given)
      return `${join(', ', matter.title, placeOf(printed))} (${date})`
    }
    case 'report': {
      const { author, symbol, published } = matter.citation
      return document(author, matter.title, symbol, published)
    }
    case 'statement': {
      const { author, symbol, made } = matter.citation
      return document(author, matter.title, symbol, made)
    }
    case 'work': {
      const { authors, container, edition, published, printed } = matter.citation
      const by = listed(authors, '&')
      if (container && printed?.volume) {
        const place = join(' ', printed.volume, container, printed.page)
        return `${join(', ', by, matter.title, place)} (${yearOf(published)})`
      }
      return `${join(', ', by, matter.title, container)} (${join(' ', edition, formatBluebookDate(published))})`
    }
  }
}

function document(author: string, title: string, symbol: string | undefined, date: string): string {
  return `${join(', ', author, title, documentOf(symbol, 'U.N. Doc.'))} (${formatBluebookDate(date)})`
}

function judgmentOf(parts: Extract<AuthorityMatter, { kind: 'judgment' }>['citation']): string {
  const { phase, court, courtShort, decided, printed, docket } = parts
  const name = parts.name.replace(/ v (?=\S)/g, ' v. ')
  const year = yearOf(decided)
  const date = formatBluebookDate(decided)
  if (!printed) {
    const number = docket && !name.includes(docket) && docket
    return `${join(', ', name, number)} (${courtOf(courtShort ?? court)} ${date})`
  }
  if (printed.series === 'ICJ Rep' && isNumberedByYear(printed, year)) {
    // Rule 21.5.1: the volume has given the year, the day follows.
    const sort = phase === 'Advisory Opinion' ? phase : 'Judgment'
    const place = join(' ', year, spaced(printed.series), printed.page)
    return `${join(', ', name, sort, place)} (${date.replace(/,? \d{4}$/, '')})`
  }
  // The United States Reports are those of one court, which is not named again: rule 10.4(a).
  const decider = printed.series === 'US' ? '' : courtOf(courtShort ?? court)
  return `${join(', ', name, placeOf(printed))} (${join(' ', decider, year)})`
}

function placeOf(place: Printed | undefined): string {
  return place ? join(' ', place.volume, spaced(place.series), place.page && grouped(place.page)) : ''
}

/** Series as the Bluebook abbreviates them, by the form without full stops that content uses. */
const abbreviations: Readonly<Record<string, string>> = {
  UNTS: 'U.N.T.S.',
  LNTS: 'L.N.T.S.',
  UST: 'U.S.T.',
  'ICJ Rep': 'I.C.J. Rep.',
  'PCIJ Ser A': 'P.C.I.J. (ser. A)',
  RIAA: 'R.I.A.A.',
  ILM: 'I.L.M.',
  USC: 'U.S.C.',
  US: 'U.S.',
  Stat: 'Stat.',
  'Fed Reg': 'Fed. Reg.',
  'Op OLC': 'Op. O.L.C.',
  'F 2d': 'F.2d',
  'F 3d': 'F.3d',
  'F 4th': 'F.4th',
  'F Supp': 'F. Supp.',
  'F Supp 2d': 'F. Supp. 2d',
  'F Supp 3d': 'F. Supp. 3d',
}

/** Courts, by the form without full stops that content uses. Tables T1.1 and T3. */
const courts: Readonly<Record<string, string>> = {
  DDC: 'D.D.C.',
  ICTY: 'Int’l Crim. Trib. for the Former Yugoslavia',
  PCA: 'Perm. Ct. Arb.',
}

function spaced(series: string): string {
  return abbreviations[series] ?? series
}

/** “D.C. Cir.”, “1st Cir.” */
function courtOf(court: string): string {
  return courts[court] ?? court.replace(/^DC Cir$/, 'D.C. Cir.').replace(/^(\d+\w+) Cir$/, '$1 Cir.')
}
