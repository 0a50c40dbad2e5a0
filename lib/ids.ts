/**
 * Identifiers of pages. The schema checks their form and brands them by kind: the compiler refuses one kind where
 * another is wanted or compared with it, and a plain string where either is wanted. An id is itself a string.
 */

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ConceptId = Branded<'ConceptId'>
export type AuthorityId = Branded<'AuthorityId'>
export type ReportId = Branded<'ReportId'>
export type ClaimId = Branded<'ClaimId'>
export type QuestionId = Branded<'QuestionId'>

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

/** The words of a text as ids have them: lower case, without accents, and nothing but ASCII letters and figures. */
export function idWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
}

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
