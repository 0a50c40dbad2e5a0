import { armedAttack, question, replace } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const reviewOverdue: readonly FaultExample[] = [
  {
    fault: 'a concept due yesterday',
    changes: { [armedAttack]: replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-03-31"') },
  },
  {
    fault: 'positions due yesterday',
    changes: { [question]: replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-03-31"') },
  },
]
