import { append, planned as plannedFile } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const planned: readonly FaultExample[] = [
  {
    fault: 'a page that is written',
    changes: {
      [plannedFile]: append('- { page: /use-of-force/armed-attack/, title: Armed attack }'),
    },
  },
  {
    fault: 'a page of the site itself',
    changes: { [plannedFile]: append('- { page: /timeline/, title: Chronology }') },
  },
]
