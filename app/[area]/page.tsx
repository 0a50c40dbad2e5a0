import { AreaPage } from '@/components/lists/area-page'
import { areaQuestions, areaTitles } from '@/lib/areas'
import { type Area, areas } from '@/lib/ids'
import { pageMetadata } from '@/lib/metadata/page-metadata'

interface Params {
  params: Promise<{ area: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return areas.map((area) => ({ area }))
}

export async function generateMetadata({ params }: Params) {
  const area = (await params).area as Area
  return pageMetadata(areaTitles[area], areaQuestions[area], `/${area}/`)
}

export default async function Page({ params }: Params) {
  return <AreaPage area={(await params).area as Area} />
}
