/** The corpus: every file of `content/`, read, checked for its form, and addressable. */
import type { NodeKey } from '../ids'
import type { Fault, Page, Place } from '../mdx/page'
import type {
  AuthorityMatter,
  ClaimMatter,
  ConceptMatter,
  EventMatter,
  PathMatter,
  PlannedMatter,
  PositionsMatter,
  ReportMatter,
} from '../schema'
import type { Address } from './addresses'
import type { FieldPath } from './front-matter'

/** A fault and the file in which it is; paths are relative to the folder that holds `content/`. */
export interface FileFault extends Fault {
  file: string
}

interface EntryOf<Kind extends string, Matter> {
  kind: Kind
  key: NodeKey
  id: string
  address: Address
  /** The file, relative to the folder that holds `content/`. */
  file: string
  /** Where its fields stand in that file: the chronology holds many entries. */
  root: FieldPath
  matter: Matter
}

/** An entry with a body of text. */
interface WrittenEntry<Kind extends string, Matter> extends EntryOf<Kind, Matter> {
  page: Page
}

export type ConceptEntry = WrittenEntry<'concept', ConceptMatter>
export type AuthorityEntry = WrittenEntry<'authority', AuthorityMatter>
export type ReportEntry = WrittenEntry<'report', ReportMatter>
export type ClaimEntry = WrittenEntry<'claim', ClaimMatter>
export type QuestionEntry = EntryOf<'question', PositionsMatter>
export type EventEntry = EntryOf<'event', EventMatter>
export type PathEntry = EntryOf<'path', PathMatter>

export type PageEntry = ConceptEntry | AuthorityEntry | ReportEntry | ClaimEntry
export type Entry = PageEntry | QuestionEntry | EventEntry | PathEntry

/** Entries in the order in which lists show them; ids are unique within a kind. */
export interface Corpus {
  concepts: ConceptEntry[]
  authorities: AuthorityEntry[]
  reports: ReportEntry[]
  /** In reading order of their reports. */
  claims: ClaimEntry[]
  questions: QuestionEntry[]
  /** Oldest first. */
  events: EventEntry[]
  paths: PathEntry[]
  planned: PlannedMatter
}

/** What the lint needs beside the corpus: the sources, and where each field stands in its file. */
export interface Source {
  text: string
  /** Where a field of the front matter or data file stands. */
  locate: (path: FieldPath) => Place
}

export interface ReadCorpus {
  corpus: Corpus
  /** By file. */
  sources: Map<string, Source>
  /** What the claims of a report are held against, by report. */
  reportTexts: Map<string, string>
  faults: FileFault[]
  /** Entries that are there but could not be read. What points at them is not at fault. */
  unreadable: Set<NodeKey>
}
