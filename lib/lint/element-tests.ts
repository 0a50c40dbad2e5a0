/** What the element test of a concept cites, each with the field in which it does. */
import type { FieldPath } from '../corpus/front-matter'
import type { ConceptMatter } from '../schema'

export interface ElementCitation {
  id: string
  at: string
  path: FieldPath
}

export function citedByElements({ elementTest }: ConceptMatter): ElementCitation[] {
  return (elementTest?.elements ?? []).flatMap(({ authorities }, element) =>
    authorities.map(({ id, at }, index) => ({
      id,
      at,
      path: ['elementTest', 'elements', element, 'authorities', index],
    })),
  )
}
