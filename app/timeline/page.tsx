import { TimelinePage } from '@/components/lists/timeline-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Chronology',
  'What happened, when, and who says so: dated and sourced entries.',
  '/timeline/',
  { feed: 'chronology' },
)

export default function Page() {
  return <TimelinePage />
}
