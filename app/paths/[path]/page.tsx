import { PathPage } from '@/components/path/path-page'
import { library } from '@/lib/corpus/library'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ path: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return library().index.paths.map(({ id }) => ({ path: id }))
}

export async function generateMetadata({ params }: Params) {
  const { matter, address } = library().path((await params).path)
  return pageMetadata(matter.title, `${matter.intro} ${matter.forWhom}`, address)
}

export default async function Page({ params }: Params) {
  return <PathPage path={library().path((await params).path)} />
}
