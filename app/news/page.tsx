import { NewsPage } from '@/components/news/news-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'In the news',
  'Reports and statements, claim by claim, each linked to the law that it turns on.',
  '/news/',
  { feed: 'claims' },
)

export default function Page() {
  return <NewsPage />
}
