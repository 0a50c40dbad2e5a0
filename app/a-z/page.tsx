import { AlphabetPage } from '@/components/lists/alphabet-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'A–Z',
  'Every name by which a concept or an authority is known, in English and Spanish.',
  '/a-z/',
  { feed: 'changes' },
)

export default function Page() {
  return <AlphabetPage />
}
