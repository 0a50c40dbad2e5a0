import { AuthorityPage } from '@/components/authority/authority-page'
import { formatCslJson } from '@/lib/citation/format/csl-json'
import { library } from '@/lib/corpus/library'
import { yearOf } from '@/lib/dates'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return library().index.authorities.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Params) {
  const { matter, address, id } = library().authority((await params).id)
  const first =
    library()
      .stored(`authority:${id}`)
      .page?.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? matter.title
  // Two judgments may have one name; the year tells their windows and search results apart.
  return pageMetadata(`${matter.title} (${yearOf(matter.date)})`, first, address, {
    cited: formatCslJson(matter),
  })
}

export default async function Page({ params }: Params) {
  return <AuthorityPage authority={library().authority((await params).id)} />
}
