/** References → edges: what points at what, from which paragraph, in which sentence. */
import { AddressBook, entriesOf } from '../corpus/address-book'
import { elementDomId, pinpointId } from '../corpus/addresses'
import type { ConceptEntry, Corpus, Entry } from '../corpus/entries'
import { type NodeKey, nodeKey } from '../ids'
import type { Reference } from '../mdx/page'

export const edgeKinds = [
  /** A sentence rests on an authority, or quotes it. */
  'cites',
  'quotes',
  /** A paragraph links to a page. */
  'links',
  /** A page shows a claim, or a table of positions. */
  'shows',
  /** A claim turns on a concept. */
  'turns on',
  /** A concept stands in a typed relation to another. */
  'relates',
  /** A concept rests on a question of positions. */
  'rests on',
  /** An event bears on a page. */
  'bears on',
  /** A view on a question is stated in a document. */
  'is stated in',
  /** A claim belongs to a report, a step to a path. */
  'belongs to',
] as const
export type EdgeKind = (typeof edgeKinds)[number]

export interface Edge {
  kind: EdgeKind
  from: NodeKey
  to: NodeKey
  /** The paragraph from which it points, and its section. */
  block: string | null
  section: string
  /** The sentence that points, without markup; empty where the edge comes from front matter. */
  sentence: string
  /** The paragraph, passage or pinpoint to which it points: a DOM id on the target’s page. */
  fragment: string | null
  /** The pinpoint of a citation as it is written, the relation of a concept or claim. */
  label: string | null
}

/** @returns every edge whose two ends exist, in the order of the files */
export function edgesOf(corpus: Corpus): Edge[] {
  const book = new AddressBook(corpus)
  const present = new Set(entriesOf(corpus).map((entry) => entry.key))
  return entriesOf(corpus)
    .flatMap((entry) => [...edgesOfMatter(entry, book), ...edgesOfText(entry, book)])
    .filter((edge) => present.has(edge.to) && edge.to !== edge.from)
}

function edge(kind: EdgeKind, from: NodeKey, to: NodeKey, rest: Partial<Edge> = {}): Edge {
  return { kind, from, to, block: null, section: '', sentence: '', fragment: null, label: null, ...rest }
}

function edgesOfText(entry: Entry, book: AddressBook): Edge[] {
  if (!('page' in entry)) return []
  return entry.page.references.flatMap((reference) => {
    const rest = { block: reference.block, section: reference.section, sentence: reference.sentence }
    const found = targetOf(reference, book)
    return found
      ? [edge(found.kind, entry.key, found.to, { ...rest, fragment: found.fragment, label: reference.at })]
      : []
  })
}

function targetOf(
  reference: Reference,
  book: AddressBook,
): { kind: EdgeKind; to: NodeKey; fragment: string | null } | null {
  const { target, at } = reference
  switch (reference.kind) {
    case 'cite':
    case 'quote': {
      const kind = reference.kind === 'cite' ? 'cites' : 'quotes'
      return { kind, to: nodeKey('authority', target), fragment: at ? pinpointId(at) : null }
    }
    case 'claim':
      return { kind: 'shows', to: nodeKey('claim', target), fragment: null }
    case 'positions':
      return { kind: 'shows', to: nodeKey('question', target), fragment: null }
    // The test is the page’s own; what its elements rest on comes from the front matter.
    case 'element test':
      return null
    case 'link': {
      const resolved = book.resolve(target)
      return resolved.is === 'entry' ? { kind: 'links', to: resolved.key, fragment: resolved.fragment } : null
    }
  }
}

function edgesOfMatter(entry: Entry, book: AddressBook): Edge[] {
  const from = entry.key
  switch (entry.kind) {
    case 'concept':
      return [
        ...entry.matter.relations.map(({ to, relation }) =>
          edge('relates', from, nodeKey('concept', to), { label: relation }),
        ),
        ...entry.matter.questions.map((question) => edge('rests on', from, nodeKey('question', question))),
        ...edgesOfElementTest(entry),
      ]
    case 'claim':
      return [
        edge('belongs to', from, nodeKey('report', entry.matter.report)),
        ...entry.matter.concepts.map(({ slug, relation, paragraph, why }) =>
          edge('turns on', from, nodeKey('concept', slug), {
            fragment: paragraph ?? null,
            label: relation,
            sentence: why,
          }),
        ),
      ]
    case 'question':
      return entry.matter.positions.flatMap(({ authority, at, holder }) =>
        authority
          ? [
              edge('is stated in', from, nodeKey('authority', authority), {
                fragment: at ? pinpointId(at) : null,
                label: holder,
              }),
            ]
          : [],
      )
    case 'event': {
      const { concepts, authorities, claims } = entry.matter
      const targets = [
        ...concepts.map((id) => nodeKey('concept', id)),
        ...authorities.map((id) => nodeKey('authority', id)),
        ...claims.map((id) => nodeKey('claim', id)),
      ]
      return targets.map((to) => edge('bears on', from, to))
    }
    case 'path':
      return entry.matter.steps.flatMap(({ page, why }) => {
        const step = book.resolve(page)
        return step.is === 'entry' ? [edge('belongs to', step.key, from, { sentence: why })] : []
      })
    default:
      return []
  }
}

/** Each element cites what it rests on, in the section that shows the test; its question is the sentence that does. */
function edgesOfElementTest({ key, matter, page }: ConceptEntry): Edge[] {
  const shown = page.references.find(({ kind }) => kind === 'element test')
  return (matter.elementTest?.elements ?? []).flatMap(({ id, asks, authorities }) =>
    authorities.map((cited) =>
      edge('cites', key, nodeKey('authority', cited.id), {
        block: elementDomId(id),
        section: shown?.section ?? '',
        sentence: asks,
        fragment: pinpointId(cited.at),
        label: cited.at,
      }),
    ),
  )
}
