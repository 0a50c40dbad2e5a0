import {
  all,
  append,
  armedAttack,
  charter,
  chronology,
  claim,
  copyOf,
  question,
  replace,
  selfDefence,
  withElementTest,
} from '../../testing/fixture-library'
import { says, secondClaim } from './changes'
import type { FaultExample } from './fault-example'

export const knownIds: readonly FaultExample[] = [
  {
    fault: 'an element that rests on an authority that does not exist',
    changes: withElementTest(replace('[{ id: un-charter, at: "51" }]', '[{ id: un-chart, at: "51" }]')),
    also: ['authorities-listed'],
  },
  {
    fault: 'a citation of an authority that is not there',
    changes: { [claim]: replace('<Cite id="un-charter"', '<Cite id="un-chartre"') },
  },
  {
    fault: 'a citation of one with its letters in another order, twice',
    changes: { [claim]: replace('<Cite id="un-charter"', '<Cite id="un-hcartre"') },
  },
  { fault: 'a quotation of one', changes: says('<Quote id="vclt" at="31">in good faith</Quote>') },
  { fault: 'a claim that is not there', changes: { [charter]: append('<Claim id="c99"/>') } },
  {
    fault: 'positions on a question that is not there',
    changes: { [charter]: append('<Positions on="imminent"/>') },
  },
  {
    fault: 'a relation to a concept that is not there',
    changes: { [selfDefence]: replace('to: armed-attack', 'to: armed-atack') },
  },
  {
    fault: 'a claim on a concept that is not there',
    changes: { [claim]: replace('slug: self-defence', 'slug: self-help') },
  },
  {
    fault: 'a question of a concept that is not there',
    changes: { [question]: replace('concept: self-defence', 'concept: self-defense') },
  },
  {
    fault: 'a position in an authority that is not there',
    changes: { [question]: replace('authority: nicaragua', 'authority: nicaragva') },
  },
  {
    fault: 'an event that bears on what is not there',
    changes: {
      [chronology]: all(
        replace('concepts: [armed-attack]', 'concepts: [armed-attack, blockade]'),
        replace('claims: [c2]', 'claims: [c2, c7]'),
        replace('authorities: [nicaragua]', 'authorities: [oil-platforms]'),
      ),
    },
  },
  {
    fault: 'a report that is not there',
    changes: {
      'content/news/radio/claims/c3.mdx': copyOf(
        secondClaim,
        all(replace('id: c2', 'id: c3'), replace('report: border-summary', 'report: radio')),
      ),
    },
  },
  {
    fault: 'a question that is not there',
    changes: {
      [selfDefence]: replace('questions:\n  - imminence', 'questions:\n  - imminence\n  - scale'),
    },
    // Nor can the text show its positions.
    also: ['contested'],
  },
  {
    fault: 'an authority in the front matter that is not there',
    changes: {
      [armedAttack]: replace(
        '  - { id: nicaragua, at: "191" }',
        '  - { id: nicaragua, at: "191" }\n  - { id: oil-platforms }',
      ),
    },
    // Nor does the text cite it.
    also: ['authorities-listed'],
  },
]
