import { SearchPage } from '@/components/search/search-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Search',
  'A phrase, a question or a citation: the search runs in your own browser and sends nothing.',
  '/search/',
)

export default function Page() {
  return <SearchPage />
}
