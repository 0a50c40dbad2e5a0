import { charter, claim, question, replace, withElementTest } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const pinpoints: readonly FaultExample[] = [
  {
    fault: 'an element that rests on a place that its authority does not declare',
    changes: withElementTest(replace('[{ id: un-charter, at: "51" }]', '[{ id: un-charter, at: "52" }]')),
    also: ['authorities-listed'],
  },
  {
    fault: 'a citation of a place that the authority does not declare',
    changes: { [claim]: replace('<Cite id="un-charter" at="51"/>', '<Cite id="un-charter" at="103"/>') },
  },
  {
    fault: 'a position at such a place',
    changes: { [question]: replace('at: "191"', 'at: "195"') },
  },
  {
    fault: 'a place that is declared twice',
    changes: {
      [charter]: replace(
        'pinpoints:\n',
        'pinpoints:\n  - { at: "51", holds: The right of self-defence., unopened: no copy }\n',
      ),
    },
  },
  {
    fault: 'two places with one address',
    changes: {
      [charter]: replace(
        'pinpoints:\n',
        'pinpoints:\n  - { at: "2 (4)", holds: The ban on force., unopened: no copy }\n',
      ),
    },
  },
]
