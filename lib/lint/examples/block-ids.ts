import { append, charter, nicaragua, section } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const blockIds: readonly FaultExample[] = [
  { fault: 'a paragraph without an id', changes: { [charter]: append('It has 111 articles.') } },
  { fault: 'list items without ids', changes: { [charter]: append('- one\n- two') } },
  { fault: 'a heading without an id', changes: { [nicaragua]: section('## Later treatment') } },
  {
    fault: 'a quotation without an id',
    changes: { [charter]: append('<Quote id="un-charter" at="51">the inherent right</Quote>') },
  },
  { fault: 'an id that stands there twice', changes: { [charter]: append('It is old. {/* about-1 */}') } },
]
