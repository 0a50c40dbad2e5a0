import { append, charter, nicaragua, section } from '../../testing/fixture-library'
import { says } from './changes'
import type { FaultExample } from './fault-example'

export const typography: readonly FaultExample[] = [
  { fault: 'straight quotation marks', changes: says('They call it "hot pursuit".') },
  { fault: 'a straight apostrophe', changes: says("It is the state's right.") },
  { fault: 'a space that breaks after §', changes: says('See § 5 of it.') },
  { fault: 'a space that breaks after ¶', changes: says('See ¶ 5 of it.') },
  { fault: 'a hyphen in a range', changes: says('See pages 34-35 of it.') },
  { fault: 'a hyphen for a dash', changes: says('The rule - if it is one - binds.') },
  { fault: 'two hyphens for a dash', changes: says('The rule -- if it is one -- binds.') },
  { fault: 'three full stops', changes: says('The rule binds...') },
  { fault: 'a slip in a heading', changes: { [nicaragua]: section("## The Court's view {/* view */}") } },
  {
    fault: 'a slip in a cell of a table',
    changes: { [charter]: append('| Article | What |\n| --- | --- |\n| 39-51 | force |') },
  },
]
