import { ConceptPage } from '@/components/concept/concept-page'
import { pageToCsl } from '@/lib/citation/format/own-page'
import { library } from '@/lib/corpus/library'
import { conceptToCite } from '@/lib/metadata/citations'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ area: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return library().index.concepts.map(({ matter }) => ({
    area: matter.area as string,
    slug: matter.slug as string,
  }))
}

export async function generateMetadata({ params }: Params) {
  const { title, answer, concept } = read((await params).slug)
  return pageMetadata(title, answer, concept.address, { cited: pageToCsl(conceptToCite(concept)) })
}

export default async function Page({ params }: Params) {
  return <ConceptPage concept={read((await params).slug).concept} />
}

function read(slug: string) {
  const concept = library().concept(slug)
  if (!concept) throw new Error(`there is no concept “${slug}”`)
  return { concept, title: concept.matter.title, answer: concept.matter.answer }
}
