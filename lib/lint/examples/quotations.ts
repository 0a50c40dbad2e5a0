import { replace, selfDefence } from '../../testing/fixture-library'
import { says, secondClaim } from './changes'
import type { FaultExample } from './fault-example'

export const quotations: readonly FaultExample[] = [
  {
    fault: 'other words than the passage has',
    changes: { [selfDefence]: replace('the inherent right … if', 'the natural right … if') },
  },
  {
    fault: 'the words of the passage in another order',
    changes: says(
      'It says <Quote id="un-charter" at="51">if an armed attack occurs … the inherent right</Quote>.',
    ),
  },
  {
    fault: 'a capital that the passage does not have',
    changes: says('It says <Quote id="un-charter" at="51">The inherent right</Quote>.'),
  },
  {
    fault: 'a place of which only a pinpoint is given',
    changes: says('It bans <Quote id="un-charter" at="2(4)">the threat or use of force</Quote>.'),
  },
  {
    fault: 'a claim whose words its report does not have',
    changes: { [secondClaim]: replace('quote: the incursion was', 'quote: the incursion is') },
  },
  {
    fault: 'a claim whose words the excerpts do not have',
    changes: {
      'content/news/ministry-statement/claims/m1.mdx': replace(
        'quote: an imminent threat',
        'quote: a threat',
      ),
    },
  },
]
