/** What a reading path shows of a page to which it leads. */
import { standingPages } from '@/lib/corpus/addresses'
import type { Library } from '@/lib/corpus/library'
import { parseNodeKey } from '@/lib/ids'
import type { Status } from '@/lib/schema'
import { titleOf } from '../backlinks/title-of'

export interface PathStep {
  title: string
  kind: string
  status: Status | null
  question: string | null
}

/** @param address of a page, or of a paragraph on it; the lint has made sure that it is there */
export function stepOf(library: Library, address: string): PathStep {
  const resolved = library.book.resolve(address)
  if (resolved.is === 'planned')
    return { title: resolved.title, kind: 'announced', status: null, question: null }
  if (resolved.is === 'standing')
    return { title: standingPages[resolved.page] ?? '', kind: 'list', status: null, question: null }
  const entry = resolved.is === 'entry' ? library.find(resolved.key) : undefined
  if (!entry || resolved.is !== 'entry') throw new Error(`nothing is at ${address}`)
  const { kind } = parseNodeKey(resolved.key)
  return {
    title: titleOf(entry),
    kind: resolved.fragment ? `${kind}, one paragraph` : kind,
    status: entry.kind === 'concept' ? entry.matter.status : null,
    question: entry.kind === 'concept' ? entry.matter.question : null,
  }
}
