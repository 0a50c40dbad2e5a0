import { QuestionsPage } from '@/components/positions/questions-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Who holds which view',
  'The contested questions, and which states, organs, courts and scholars hold which view.',
  '/positions/',
)

export default function Page() {
  return <QuestionsPage />
}
