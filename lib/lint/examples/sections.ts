import { all, append, armedAttack, claim, replace, selfDefence } from '../../testing/fixture-library'
import { report } from './changes'
import type { FaultExample } from './fault-example'

export const sections: readonly FaultExample[] = [
  {
    fault: 'a section of a concept that is missing',
    changes: {
      [armedAttack]: replace(
        '## For students {/* students */}\n\nBegin with scale. {/* students-1 */}\n',
        '',
      ),
    },
  },
  {
    fault: 'a section of a claim that is missing',
    changes: {
      [claim]: replace('## What to ask next {/* ask */}\n\nWhen will it be sent? {/* ask-1 */}\n\n', ''),
    },
  },
  {
    fault: 'sections in another order',
    changes: {
      [armedAttack]: all(
        replace('## For reporters {/* reporters */}', '## For … {/* x */}'),
        replace('## For students {/* students */}', '## For reporters {/* reporters */}'),
        replace('## For … {/* x */}', '## For students {/* students */}'),
      ),
    },
  },
  {
    fault: 'a settled concept that says where it is disputed',
    changes: {
      [armedAttack]: replace('## Hard edges {/* hard-edges */}', '## Where it is disputed {/* disputed */}'),
    },
  },
  {
    fault: 'a contested one that has hard edges',
    changes: {
      [selfDefence]: replace('## Where it is disputed {/* disputed */}', '## Hard edges {/* hard-edges */}'),
    },
  },
  {
    fault: 'sections of a concept that are left empty, one before another and one at the end',
    changes: {
      [armedAttack]: all(
        replace('Write “attack” only of facts. {/* reporters-1 */}\n', ''),
        replace('Begin with scale. {/* students-1 */}\n', ''),
      ),
    },
  },
  {
    fault: 'a safe sentence that is left empty',
    changes: {
      [claim]: replace('“An official said that a reply would be reported.” {/* safe-sentence-1 */}\n', ''),
    },
  },
  {
    fault: 'a claim in the place of a safe sentence',
    changes: {
      [claim]: replace(
        '“An official said that a reply would be reported.” {/* safe-sentence-1 */}',
        '<Claim id="c2"/>',
      ),
    },
  },
  {
    fault: 'a section of a report that is left empty',
    changes: { [report]: append('## What it leaves out {/* left-out */}') },
  },
]
