/** Address → what lives there: an entry, a standing page, an announced page, or nothing. */
import type { NodeKey } from '../ids'
import { type Address, splitAddress, standingPages } from './addresses'
import type { Corpus, Entry } from './entries'

export type Resolved =
  | { is: 'entry'; key: NodeKey; page: Address; fragment: string | null }
  | { is: 'standing'; page: string; fragment: string | null }
  | { is: 'planned'; title: string }
  | { is: 'elsewhere' }
  | { is: 'nowhere' }

export class AddressBook {
  private readonly entries = new Map<string, Entry>()
  private readonly planned = new Map<string, string>()

  constructor(
    corpus: Pick<
      Corpus,
      'concepts' | 'authorities' | 'reports' | 'claims' | 'questions' | 'paths' | 'events' | 'planned'
    >,
  ) {
    for (const entry of entriesOf(corpus)) this.entries.set(entry.address, entry)
    for (const { page, title } of corpus.planned) this.planned.set(page, title)
  }

  /** @param address a link as an author writes it: `/area/slug/#paragraph`, or a full address of another site */
  resolve(address: string): Resolved {
    if (/^(https?|mailto):/.test(address)) return { is: 'elsewhere' }
    const whole = this.entries.get(address)
    if (whole) return { is: 'entry', key: whole.key, page: whole.address, fragment: null }
    const { page, fragment } = splitAddress(address)
    const entry = this.entries.get(page)
    if (entry) return { is: 'entry', key: entry.key, page: entry.address, fragment }
    if (Object.hasOwn(standingPages, page)) return { is: 'standing', page, fragment }
    const title = this.planned.get(page)
    return title === undefined ? { is: 'nowhere' } : { is: 'planned', title }
  }
}

/** Every entry of a corpus, kind by kind. */
export function entriesOf(corpus: Omit<Corpus, 'planned'>): Entry[] {
  return [
    ...corpus.concepts,
    ...corpus.authorities,
    ...corpus.reports,
    ...corpus.claims,
    ...corpus.questions,
    ...corpus.events,
    ...corpus.paths,
  ]
}
