import { ClaimPage } from '@/components/claim/claim-page'
import { pageToCsl } from '@/lib/citation/format/own-page'
import { library } from '@/lib/corpus/library'
import { claimToCite } from '@/lib/metadata/citations'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ report: string; claim: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return library().index.claims.map(({ id, matter }) => ({ report: matter.report as string, claim: id }))
}

export async function generateMetadata({ params }: Params) {
  const claim = library().claim((await params).claim)
  const { matter, address } = claim
  return pageMetadata(`“${matter.quote}”`, matter.questions.join(' '), address, {
    cited: pageToCsl(claimToCite(claim)),
  })
}

export default async function Page({ params }: Params) {
  return <ClaimPage claim={library().claim((await params).claim)} />
}
