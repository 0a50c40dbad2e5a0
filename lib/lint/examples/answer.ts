import { armedAttack, replace } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const answer: readonly FaultExample[] = [
  {
    fault: 'a short answer in other words than the front matter has',
    changes: {
      [armedAttack]: replace(
        '\nAn armed attack is one of the most grave forms',
        '\nAn armed attack is among the most grave forms',
      ),
    },
  },
]
