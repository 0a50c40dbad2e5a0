import { ReportPage } from '@/components/news/report-page'
import { pageToCsl } from '@/lib/citation/format/own-page'
import { library } from '@/lib/corpus/library'
import { reportToCite } from '@/lib/metadata/citations'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ report: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return library().index.reports.map(({ id }) => ({ report: id }))
}

export async function generateMetadata({ params }: Params) {
  const report = library().report((await params).report)
  const { matter, address } = report
  return pageMetadata(
    `${matter.title}: claim by claim`,
    `“${matter.title}”, claim by claim, with the law that each claim turns on.`,
    address,
    { cited: pageToCsl(reportToCite(report)) },
  )
}

export default async function Page({ params }: Params) {
  return <ReportPage report={library().report((await params).report)} />
}
