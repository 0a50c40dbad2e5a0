/** Which files of `content/` hold what: path → schema → entry. One row a kind. */
import type { z } from 'zod'
import { areas, type NodeKind, nodeKey } from '../ids'
import type { Page } from '../mdx/page'
import {
  type AuthorityMatter,
  authoritySchema,
  type ClaimMatter,
  type ConceptMatter,
  chronologySchema,
  claimSchema,
  conceptSchema,
  type EventMatter,
  type PathMatter,
  type PositionsMatter,
  pathSchema,
  positionsSchema,
  type ReportMatter,
  reportSchema,
} from '../schema'
import * as address from './addresses'
import type { Entry } from './entries'
import type { FieldPath } from './front-matter'

interface Parts<Matter> {
  file: string
  matter: Matter
  page: Page
  root: FieldPath
}

export interface FileKind {
  node: NodeKind
  /** What the file’s path looks like; its first group is the id. */
  pattern: RegExp
  schema: z.ZodType<unknown>
  /** @param parts whose matter the schema of this row has checked */
  entryOf: (parts: Parts<unknown>) => Entry
}

function row<Matter>(
  node: NodeKind,
  pattern: RegExp,
  schema: z.ZodType<unknown>,
  entryOf: (parts: Parts<Matter>) => Entry,
): FileKind {
  return { node, pattern, schema, entryOf: entryOf as FileKind['entryOf'] }
}

export const fileKinds: readonly FileKind[] = [
  row<ConceptMatter>(
    'concept',
    new RegExp(`^content/(?:${areas.join('|')})/([^/]+)\\.mdx$`),
    conceptSchema,
    (parts) => ({
      ...parts,
      ...named('concept', parts.matter.slug),
      address: address.conceptAddress(parts.matter.area, parts.matter.slug),
    }),
  ),
  row<AuthorityMatter>('authority', /^content\/authorities\/([^/]+)\.mdx$/, authoritySchema, (parts) => ({
    ...parts,
    ...named('authority', parts.matter.id),
    address: address.authorityAddress(parts.matter.id),
  })),
  row<ReportMatter>('report', /^content\/news\/([^/]+)\/report\.mdx$/, reportSchema, (parts) => ({
    ...parts,
    ...named('report', parts.matter.id),
    address: address.reportAddress(parts.matter.id),
  })),
  row<ClaimMatter>('claim', /^content\/news\/[^/]+\/claims\/([^/]+)\.mdx$/, claimSchema, (parts) => ({
    ...parts,
    ...named('claim', parts.matter.id),
    address: address.claimAddress(parts.matter.report, parts.matter.id),
  })),
  row<PositionsMatter>(
    'question',
    /^content\/positions\/([^/]+)\.yaml$/,
    positionsSchema,
    ({ page: _, ...parts }) => ({
      ...parts,
      ...named('question', parts.matter.id),
      address: address.questionAddress(parts.matter.id),
    }),
  ),
  row<EventMatter>('event', /^content\/(chronology)\.yaml$/, chronologySchema, ({ page: _, ...parts }) => ({
    ...parts,
    ...named('event', parts.matter.id),
    address: address.eventAddress(parts.matter.id),
  })),
  row<PathMatter>('path', /^content\/paths\/([^/]+)\.yaml$/, pathSchema, ({ page: _, ...parts }) => ({
    ...parts,
    ...named('path', parts.matter.id),
    address: address.pathAddress(parts.matter.id),
  })),
]

function named<Kind extends NodeKind>(kind: Kind, id: string) {
  return { kind, id, key: nodeKey(kind, id) }
}

/** @param file a path relative to the folder that holds `content/` */
export function kindOfFile(file: string): { kind: FileKind; id: string } | null {
  for (const kind of fileKinds) {
    const id = kind.pattern.exec(file)?.[1]
    if (id) return { kind, id }
  }
  return null
}
