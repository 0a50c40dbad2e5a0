import { armedAttack, replace, withElementTest } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const elementTests: readonly FaultExample[] = [
  {
    fault: 'a test that the text never shows',
    changes: withElementTest(replace('<ElementTest/>\n\n', '')),
  },
  {
    fault: 'a test that is shown twice',
    changes: withElementTest(replace('## For students', '<ElementTest/>\n\n## For students')),
  },
  {
    fault: 'a test on a page that has none',
    changes: { [armedAttack]: replace('## For students', '<ElementTest/>\n\n## For students') },
  },
]
