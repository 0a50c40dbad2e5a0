import { armedAttack, replace, selfDefence } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const redirects: readonly FaultExample[] = [
  {
    fault: 'an address that a page has',
    changes: { [selfDefence]: replace('- /use-of-force/defence/', '- /use-of-force/armed-attack/') },
  },
  {
    fault: 'an address that two pages had',
    changes: {
      [armedAttack]: replace('lawAsAt:', 'formerly:\n  - /use-of-force/defence/\nlawAsAt:'),
    },
  },
  {
    fault: 'an address of the site itself',
    changes: { [selfDefence]: replace('- /use-of-force/defence/', '- /a-z/') },
  },
  {
    fault: 'something that is no address',
    changes: {
      [selfDefence]: replace(
        '- /use-of-force/defence/',
        '- /use-of-force/../../etc/\n  - /Defence/\n  - /defence\n  - //defence/',
      ),
    },
  },
]
