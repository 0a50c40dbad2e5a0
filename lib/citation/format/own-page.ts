/** A page of Casus as a source of its own: in OSCOLA, in the Bluebook’s form, and as CSL-JSON. */
import { formatBluebookDate, formatDate } from '../../dates'
import { type CslItem, cslDate } from './csl-item'

export interface OwnPage {
  /** Unique among all pages. */
  id: string
  /** An article of reference, or a page about one piece of news. */
  type: 'entry-encyclopedia' | 'webpage'
  title: string
  /** In full. */
  url: string
  /** The day for which it speaks, and what the day says of it; null where nobody has dated it. */
  asAt: { label: 'law as at' | 'events to' | 'checked'; date: string } | null
}

/** What a date says of a page, in few words: a citation has no room for “law as at”. */
const labels: Readonly<Record<NonNullable<OwnPage['asAt']>['label'], { oscola: string; bluebook: string }>> =
  {
    'law as at': { oscola: 'as at', bluebook: 'as of' },
    'events to': { oscola: 'events to', bluebook: 'events to' },
    checked: { oscola: 'checked', bluebook: 'checked' },
  }

/** OSCOLA 3.4.8: ‘title’ (website, date) <address>. When it was read, only the reader knows. */
export function formatPageOscola({ title, url, asAt }: OwnPage): string {
  const date = asAt && `, ${labels[asAt.label].oscola} ${formatDate(asAt.date)}`
  return `‘${title}’ (Casus${date ?? ''}) <${url}>`
}

/** Bluebook, rule 18.2.2: title, website (date), address. */
export function formatPageBluebook({ title, url, asAt }: OwnPage): string {
  const date = asAt && ` (${labels[asAt.label].bluebook} ${formatBluebookDate(asAt.date)})`
  return `${withComma(title)} Casus${date ?? ''}, ${url}`
}

/** In the United States a comma stands inside the quotation marks, and not after another stop. */
function withComma(title: string): string {
  if (/[.?!]”$/.test(title)) return title
  return title.endsWith('”') ? `${title.slice(0, -1)},”` : `${title},`
}

export function pageToCsl({ id, type, title, url, asAt }: OwnPage): CslItem {
  const label = asAt && `${asAt.label.charAt(0).toUpperCase()}${asAt.label.slice(1)}`
  return {
    id: `casus-${id}`,
    type,
    title,
    'container-title': 'Casus',
    publisher: 'Casus',
    issued: asAt ? cslDate(asAt.date) : undefined,
    language: 'en-GB',
    URL: url,
    note: asAt ? `${label} ${formatDate(asAt.date).replaceAll('\u00a0', ' ')}` : undefined,
  }
}
