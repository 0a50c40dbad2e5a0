import { all, armedAttack, replace, selfDefence } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const authoritiesListed: readonly FaultExample[] = [
  {
    fault: 'an authority that the text cites and the list does not have',
    changes: { [selfDefence]: replace('  - { id: nicaragua }\n', '') },
  },
  {
    fault: 'an authority that the text never cites',
    changes: {
      [armedAttack]: replace(
        '  - { id: nicaragua, at: "191" }',
        '  - { id: un-charter, at: "51" }\n  - { id: nicaragua, at: "191" }',
      ),
    },
  },
  {
    fault: 'another order than the text has',
    changes: {
      [selfDefence]: all(
        replace('  - { id: nicaragua }\n', ''),
        replace(
          '  - { id: un-charter, at: "51" }\n',
          '  - { id: nicaragua }\n  - { id: un-charter, at: "51" }\n',
        ),
      ),
    },
  },
]
