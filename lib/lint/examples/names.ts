import { armedAttack, nicaragua, replace } from '../../testing/fixture-library'
import { another } from './changes'
import type { FaultExample } from './fault-example'

export const names: readonly FaultExample[] = [
  {
    fault: 'a name that two concepts claim, in other letters',
    changes: {
      'content/use-of-force/reprisals.mdx': another(replace('  - retaliation', '  - Right of SELF-défence')),
    },
  },
  {
    fault: 'a name that stands there twice',
    changes: {
      [armedAttack]: replace('  - armed aggression', '  - armed aggression\n  - Armed Aggression'),
    },
  },
  {
    fault: 'a name that two authorities claim',
    changes: { [nicaragua]: replace('pinpoints:\n', 'aliases: [the charter]\npinpoints:\n') },
  },
  {
    fault: 'a name that is the title of another concept',
    changes: { [armedAttack]: replace('  - armed aggression', '  - self-defence') },
  },
  {
    fault: 'a name that is the short title of another authority',
    changes: { [nicaragua]: replace('pinpoints:\n', 'aliases: [UN CHARTER]\npinpoints:\n') },
  },
]
