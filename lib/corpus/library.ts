/** The corpus as pages see it: look-ups over what the build wrote, read once a process. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Edge } from '../graph/edges'
import { type Area, type NodeKey, type NodeKind, nodeKey, parseNodeKey } from '../ids'
import type { Relation } from '../schema'
import { relationInverses } from '../schema'
import { AddressBook, entriesOf } from './address-book'
import type { Corpus } from './entries'
import { type Index, readIndex, readStoredPage, type StoredPage } from './store'

export type ListedConcept = Index['concepts'][number]
export type ListedAuthority = Index['authorities'][number]
export type ListedReport = Index['reports'][number]
export type ListedClaim = Index['claims'][number]
export type ListedQuestion = Index['questions'][number]
export type ListedEvent = Index['events'][number]
export type ListedPath = Index['paths'][number]
export type ListedEntry =
  | ListedConcept
  | ListedAuthority
  | ListedReport
  | ListedClaim
  | ListedQuestion
  | ListedEvent
  | ListedPath

/** A typed relation as one of its two pages shows it. */
export interface ShownRelation {
  label: string
  concept: ListedConcept
}

export class Library {
  readonly book: AddressBook
  private readonly byKey: Map<NodeKey, ListedEntry>

  constructor(
    readonly index: Index,
    private readonly folder: string,
  ) {
    // Lists need no text, and the look-ups of the address book need no more than lists.
    const corpus = index as unknown as Corpus
    this.book = new AddressBook(corpus)
    this.byKey = new Map(entriesOf(corpus).map((entry) => [entry.key, entry as ListedEntry]))
  }

  find(key: NodeKey): ListedEntry | undefined {
    return this.byKey.get(key)
  }

  concept(id: string): ListedConcept | undefined {
    return this.of('concept', id)
  }

  /** @throws where there is none: the lint has made sure of every id that content names */
  authority(id: string): ListedAuthority {
    return this.certain('authority', id)
  }

  claim(id: string): ListedClaim {
    return this.certain('claim', id)
  }

  report(id: string): ListedReport {
    return this.certain('report', id)
  }

  question(id: string): ListedQuestion {
    return this.certain('question', id)
  }

  path(id: string): ListedPath {
    return this.certain('path', id)
  }

  conceptsOf(area: Area): ListedConcept[] {
    return this.index.concepts.filter((concept) => concept.matter.area === area)
  }

  claimsOf(report: string): ListedClaim[] {
    return this.index.claims.filter((claim) => claim.matter.report === report)
  }

  /** The text of a page and what points at it. */
  stored(key: NodeKey): StoredPage {
    return readStoredPage(this.folder, key)
  }

  /** The relations of a concept, its own and the inverses of others’. */
  relationsOf(concept: ListedConcept, backlinks: readonly Edge[]): ShownRelation[] {
    const own = concept.matter.relations.map(({ to, relation }) => ({
      label: relation as string,
      id: to as string,
    }))
    const inverse = backlinks
      .filter(({ kind }) => kind === 'relates')
      .map(({ from, label }) => ({
        label: relationInverses[label as Relation] as string,
        id: parseNodeKey(from).id,
      }))
    return [...own, ...inverse].flatMap(({ label, id }) => {
      const found = this.concept(id)
      return found ? [{ label, concept: found }] : []
    })
  }

  private of<Kind extends NodeKind>(
    kind: Kind,
    id: string,
  ): Extract<ListedEntry, { kind: Kind }> | undefined {
    return this.byKey.get(nodeKey(kind, id)) as Extract<ListedEntry, { kind: Kind }> | undefined
  }

  private certain<Kind extends NodeKind>(kind: Kind, id: string): Extract<ListedEntry, { kind: Kind }> {
    const entry = this.of(kind, id)
    if (!entry) throw new Error(`there is no ${kind} “${id}”`)
    return entry
  }
}

let current: { library: Library; stamp: number } | null = null

/** The library of this process; read again when the build has written a newer one (as `npm run dev` does). */
export function library(): Library {
  const folder = join(process.cwd(), '.generated', 'corpus')
  const stamp = statSync(join(folder, 'index.json')).mtimeMs
  if (current?.stamp !== stamp) current = { library: new Library(readIndex(folder), folder), stamp }
  return current.library
}
