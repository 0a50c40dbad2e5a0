/**
 * Branded identifiers. A plain string cannot be passed where an id is wanted: it has to come through a guard
 * (or through the schema, which uses the guards), so that a slug is never mistaken for a title or an address.
 */

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ConceptId = Branded<'ConceptId'>
export type AuthorityId = Branded<'AuthorityId'>
export type ReportId = Branded<'ReportId'>
export type ClaimId = Branded<'ClaimId'>
export type QuestionId = Branded<'QuestionId'>
export type EventId = Branded<'EventId'>
export type PathId = Branded<'PathId'>

/** The kinds of page that one can point at; also the prefix of a {@link NodeKey}. */
export const nodeKinds = ['concept', 'authority', 'report', 'claim', 'question', 'event', 'path'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** A page anywhere in the corpus, e.g. `concept:armed-attack`. */
export type NodeKey = `${NodeKind}:${string}`

/** Ids are lower-case words joined by single hyphens: they stand in addresses, file names and DOM ids. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export function isId(text: string): boolean {
  return idPattern.test(text)
}

function guard<Id extends string>(kind: NodeKind) {
  return (text: string): Id => {
    if (!isId(text))
      throw new TypeError(`“${text}” is not a ${kind} id: use lower-case words joined by hyphens`)
    return text as Id
  }
}

export const conceptId = guard<ConceptId>('concept')
export const authorityId = guard<AuthorityId>('authority')
export const reportId = guard<ReportId>('report')
export const claimId = guard<ClaimId>('claim')
export const questionId = guard<QuestionId>('question')
export const eventId = guard<EventId>('event')
export const pathId = guard<PathId>('path')

export function nodeKey(kind: NodeKind, id: string): NodeKey {
  return `${kind}:${id}`
}

/** Splits `concept:armed-attack` into its kind and id. */
export function parseNodeKey(key: NodeKey): { kind: NodeKind; id: string } {
  const colon = key.indexOf(':')
  return { kind: key.slice(0, colon) as NodeKind, id: key.slice(colon + 1) }
}

/** The areas of the library; each is a folder of `content/` and the first part of a concept's address. */
export const areas = ['sovereignty', 'use-of-force', 'oversight'] as const
export type Area = (typeof areas)[number]
