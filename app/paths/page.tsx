import { PathsPage } from '@/components/path/paths-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Reading paths',
  'Pages on sovereignty, the use of force and congressional oversight in an order that teaches.',
  '/paths/',
)

export default function Page() {
  return <PathsPage />
}
