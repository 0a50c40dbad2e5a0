import type { Entry } from '../../corpus/entries'
import type { FieldPath } from '../../corpus/front-matter'
import type { NodeKind } from '../../ids'
import type { ReferenceKind } from '../../mdx/page'
import { citedByElements } from '../element-tests'
import { type Content, type Rule, suggestion } from '../rule'

const kindOf: Record<Exclude<ReferenceKind, 'link' | 'element test'>, NodeKind> = {
  cite: 'authority',
  quote: 'authority',
  claim: 'claim',
  positions: 'question',
}

/** Whatever is named by its id exists. A concept may also be announced in `planned.yaml`. */
export const knownIds: Rule = {
  name: 'known-ids',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      for (const reference of entry.page.references) {
        if (reference.kind === 'link' || reference.kind === 'element test' || reference.target === '')
          continue
        const kind = kindOf[reference.kind]
        if (!content.has(kind, reference.target))
          yield content.atPlace(entry, reference.place, unknown(content, kind, reference.target))
      }
    }
    for (const entry of content.entries) {
      for (const [kind, id, path] of idsOfMatter(entry)) {
        if (content.has(kind, id) || (kind === 'concept' && isPlanned(content, id))) continue
        yield content.atField(entry, path, unknown(content, kind, id))
      }
    }
  },
}

function unknown(content: Content, kind: NodeKind, id: string): string {
  const known = content.entries.filter((entry) => entry.kind === kind).map((entry) => entry.id)
  return `there is no ${kind} “${id}”${suggestion(id, known)}`
}

function isPlanned(content: Content, slug: string): boolean {
  return (
    content.isPlannedUnreadable || content.read.corpus.planned.some(({ page }) => page.endsWith(`/${slug}/`))
  )
}

/** The ids that front matter names: kind, id, and the field in which it stands. */
function idsOfMatter(entry: Entry): [NodeKind, string, FieldPath][] {
  switch (entry.kind) {
    case 'concept':
      return [
        ...entry.matter.authorities.map(
          ({ id }, i) => ['authority', id, ['authorities', i]] as [NodeKind, string, FieldPath],
        ),
        ...entry.matter.relations.map(
          ({ to }, i) => ['concept', to, ['relations', i]] as [NodeKind, string, FieldPath],
        ),
        ...entry.matter.questions.map(
          (id, i) => ['question', id, ['questions', i]] as [NodeKind, string, FieldPath],
        ),
        ...citedByElements(entry.matter).map(
          ({ id, path }) => ['authority', id, path] as [NodeKind, string, FieldPath],
        ),
      ]
    case 'claim':
      return [
        ['report', entry.matter.report, ['report']],
        ...entry.matter.concepts.map(
          ({ slug }, i) => ['concept', slug, ['concepts', i]] as [NodeKind, string, FieldPath],
        ),
      ]
    case 'question':
      return [
        ['concept', entry.matter.concept, ['concept']],
        ...entry.matter.positions.flatMap(({ authority }, i) =>
          authority ? [['authority', authority, ['positions', i]] as [NodeKind, string, FieldPath]] : [],
        ),
      ]
    case 'event': {
      const { concepts, authorities, claims } = entry.matter
      return [
        ...concepts.map((id, i) => ['concept', id, ['concepts', i]] as [NodeKind, string, FieldPath]),
        ...authorities.map((id, i) => ['authority', id, ['authorities', i]] as [NodeKind, string, FieldPath]),
        ...claims.map((id, i) => ['claim', id, ['claims', i]] as [NodeKind, string, FieldPath]),
      ]
    }
    default:
      return []
  }
}
