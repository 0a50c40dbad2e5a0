import { MapPage } from '@/components/map/map-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Map',
  'How the concepts of the library stand to each other: a drawing to print, and the same as a list.',
  '/map/',
)

export default function Page() {
  return <MapPage />
}
