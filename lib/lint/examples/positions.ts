import { question, replace } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const positions: readonly FaultExample[] = [
  {
    fault: 'a stance that the table does not have',
    changes: { [question]: replace('stance: late', 'stance: never') },
  },
  {
    fault: 'a stance that nobody holds',
    changes: {
      [question]: replace(
        '  - { id: late,',
        '  - { id: never, label: Never, means: No force at all. }\n  - { id: late,',
      ),
    },
  },
]
