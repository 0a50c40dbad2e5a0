import { armedAttack, nicaragua, replace } from '../../testing/fixture-library'
import { says } from './changes'
import type { FaultExample } from './fault-example'

export const quotedWords: readonly FaultExample[] = [
  {
    fault: 'words that no passage of what is cited has',
    changes: {
      [nicaragua]: replace(
        'Arming rebels is not an armed attack.',
        'The Court spoke of “assistance to rebels in the form of weapons”.',
      ),
    },
  },
  {
    fault: 'words of an authority that another paragraph cites',
    changes: {
      [armedAttack]: replace(
        'Scale and effects decide. {/* rule-1 */}',
        'It comes before “an armed attack occurs against a Member”. {/* rule-1 */}',
      ),
    },
  },
  {
    fault: 'the words of a passage in part',
    changes: says('It has “an armed attack occurs … in the territory of a Member”.'),
  },
]
