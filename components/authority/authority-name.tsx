import type { AuthorityMatter } from '@/lib/schema'

/** The short title of an authority as it is set in text: that of a case in italics. */
export function AuthorityName({ matter }: { matter: Pick<AuthorityMatter, 'kind' | 'shortTitle'> }) {
  return matter.kind === 'judgment' ? <em>{matter.shortTitle}</em> : matter.shortTitle
}
