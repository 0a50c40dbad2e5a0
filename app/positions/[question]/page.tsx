import { QuestionPage } from '@/components/positions/question-page'
import { library } from '@/lib/corpus/library'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ question: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return library().index.questions.map(({ id }) => ({ question: id }))
}

export async function generateMetadata({ params }: Params) {
  const { matter, address } = library().question((await params).question)
  return pageMetadata(`${matter.title}: who holds which view`, `${matter.question} ${matter.note}`, address)
}

export default async function Page({ params }: Params) {
  return <QuestionPage question={library().question((await params).question)} />
}
