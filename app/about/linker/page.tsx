import { LinkerPage } from '@/components/linker/linker-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'
import { programs } from '../../programs'

export const metadata = pageMetadata(
  'Links from your pages',
  'One line in your pages links the doctrines and citations in their text to what is said of them here.',
  '/about/linker/',
)

export default function Page() {
  return <LinkerPage {...programs().linker} />
}
