import { replace, selfDefence } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const contested: readonly FaultExample[] = [
  {
    fault: 'a contested concept without a question',
    changes: { [selfDefence]: replace('questions:\n  - imminence\n', '') },
  },
  {
    fault: 'a question whose positions are never shown',
    changes: { [selfDefence]: replace('<Positions on="imminence"/>\n', '') },
  },
]
