import type { AuthorityMatter } from '@/lib/schema'

/** A title of an authority as it is set in text: that of a case in italics. */
export function AuthorityName({
  matter,
  isFull = false,
}: {
  matter: Pick<AuthorityMatter, 'kind' | 'title' | 'shortTitle'>
  /** The whole title in the place of the short one. */
  isFull?: boolean
}) {
  const name = isFull ? matter.title : matter.shortTitle
  return matter.kind === 'judgment' ? <em>{name}</em> : name
}
