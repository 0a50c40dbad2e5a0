import { ReaderPage } from '@/components/reader/reader-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'
import { programs } from '../programs'

export const metadata = pageMetadata(
  'Read with the law beside it',
  'Paste a story, a brief or a bill: the law in it is marked in your own browser, and not a word of it is sent anywhere.',
  '/read/',
)

export default function Page() {
  return <ReaderPage {...programs().reader} />
}
