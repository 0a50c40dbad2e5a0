import { nodeKey } from '../../ids'
import type { Rule } from '../rule'

/** A relation is written once, on one of its two pages, and never to the page itself. */
export const relations: Rule = {
  name: 'relations',
  severity: 'error',
  *check(content) {
    const pairs = new Map<string, string>()
    for (const concept of content.read.corpus.concepts) {
      for (const [index, { to }] of concept.matter.relations.entries()) {
        const pair = [concept.key, nodeKey('concept', to)].sort().join(' ')
        const other = pairs.get(pair)
        if (to === concept.id)
          yield content.atField(concept, ['relations', index], 'a concept stands in no relation to itself')
        else if (other)
          yield content.atField(
            concept,
            ['relations', index],
            `${other} relates the two already: keep the one that reads naturally`,
          )
        pairs.set(pair, concept.file)
      }
    }
  },
}
