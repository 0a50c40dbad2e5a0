/** What a rule of the content lint is given and what it finds. */
import { AddressBook, entriesOf } from '../corpus/address-book'
import type { AuthorityEntry, Entry, PageEntry, ReadCorpus, Source } from '../corpus/entries'
import type { FieldPath } from '../corpus/front-matter'
import { type NodeKey, type NodeKind, nodeKey } from '../ids'
import type { Place } from '../mdx/page'
import { editDistance } from '../search/edit-distance'

export type Severity = 'error' | 'warning'

/** A change to one file that mends a fault: the text between two offsets is replaced. */
export interface Fix {
  start: number
  end: number
  text: string
}

/** A fault of content, where it is, and what to do about it. */
export interface Issue extends Place {
  file: string
  rule: string
  severity: Severity
  message: string
  fix?: Fix
}

/** A fault as a rule reports it; the lint adds the rule’s name and severity. */
export interface Finding extends Place {
  file: string
  message: string
  fix?: Fix
}

export interface Rule {
  name: string
  severity: Severity
  check: (content: Content) => Iterable<Finding>
}

/** The corpus with the look-ups that rules share. */
export class Content {
  readonly entries: Entry[]
  readonly pages: PageEntry[]
  readonly book: AddressBook
  private readonly byKey: Map<NodeKey, Entry>

  /** @param today the day on which review dates are judged, as `YYYY-MM-DD` */
  constructor(
    readonly read: ReadCorpus,
    readonly today: string,
  ) {
    this.entries = entriesOf(read.corpus)
    this.pages = this.entries.filter((entry): entry is PageEntry => 'page' in entry)
    this.book = new AddressBook(read.corpus)
    this.byKey = new Map(this.entries.map((entry) => [entry.key, entry]))
  }

  entry(kind: NodeKind, id: string): Entry | undefined {
    return this.byKey.get(nodeKey(kind, id))
  }

  authority(id: string): AuthorityEntry | undefined {
    const entry = this.entry('authority', id)
    return entry?.kind === 'authority' ? entry : undefined
  }

  /** Whether there is such an entry, readable or not: what points at a file with faults is not itself at fault. */
  has(kind: NodeKind, id: string): boolean {
    const key = nodeKey(kind, id)
    return this.byKey.has(key) || this.read.unreadable.has(key)
  }

  isUnreadable(kind: NodeKind, id: string): boolean {
    return this.read.unreadable.has(nodeKey(kind, id))
  }

  /** Whether the list of announced pages has faults of its own: then any page may be announced. */
  get isPlannedUnreadable(): boolean {
    return this.read.faults.some(({ file }) => file === 'content/planned.yaml')
  }

  source(entry: Entry): Source {
    const source = this.read.sources.get(entry.file)
    if (!source) throw new Error(`no source was kept for ${entry.file}`)
    return source
  }

  /** A finding at a field of an entry’s front matter. */
  atField(entry: Entry, path: FieldPath, message: string): Finding {
    return { file: entry.file, ...this.source(entry).locate([...entry.root, ...path]), message }
  }

  /** A finding at a place in an entry’s text. */
  atPlace(entry: Entry, place: Place, message: string, fix?: Fix): Finding {
    return { file: entry.file, line: place.line, column: place.column, message, ...(fix ? { fix } : {}) }
  }
}

/** “did you mean …?”, for an id that is nearly right. */
export function suggestion(wanted: string, known: Iterable<string>): string {
  const most = Math.max(1, Math.floor(wanted.length / 4))
  let best: { id: string; distance: number } | null = null
  for (const id of known) {
    const distance = editDistance(wanted, id, most)
    if (distance <= most && (!best || distance < best.distance)) best = { id, distance }
  }
  return best ? `; did you mean “${best.id}”?` : ''
}
