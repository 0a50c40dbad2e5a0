import { HomePage } from '@/components/home/home-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Casus: international law, sentence by sentence',
  'A reference on sovereignty, the use of force and congressional oversight, linked to what the news claims.',
  '/',
)

export default function Page() {
  return <HomePage />
}
