import { TableOfAuthorities } from '@/components/authority/table-of-authorities'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Table of authorities',
  'Every treaty, judgment, statute, resolution and document that these pages rest on, and which pages rest on it.',
  '/authorities/',
)

export default function Page() {
  return <TableOfAuthorities />
}
