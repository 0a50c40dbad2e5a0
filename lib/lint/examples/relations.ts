import { armedAttack, replace, selfDefence } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const relations: readonly FaultExample[] = [
  {
    fault: 'a relation to itself',
    changes: { [selfDefence]: replace('to: armed-attack', 'to: self-defence') },
  },
  {
    fault: 'a relation that is written on both pages',
    changes: {
      [armedAttack]: replace(
        'lawAsAt:',
        'relations:\n  - { to: self-defence, relation: applied in }\nlawAsAt:',
      ),
    },
  },
  {
    fault: 'two relations to one concept',
    changes: {
      [selfDefence]: replace(
        'relation: depends on }',
        'relation: depends on }\n  - { to: armed-attack, relation: contrasts with }',
      ),
    },
  },
]
