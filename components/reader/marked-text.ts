/** The reader’s text with its spots as links to what is said of them. Text is text: nothing of it becomes markup. */
import type { Reading } from '@/lib/spotter/reading'
import { element } from '../dom'

/** The DOM id of the list’s entry. */
export const entryId = (entry: number) => `found-${entry + 1}`
/** The DOM id of a mark in the text. */
export const spotId = (spot: number) => `spot-${spot + 1}`

export function markedText(text: string, { spots }: Reading): DocumentFragment {
  const fragment = document.createDocumentFragment()
  let from = 0
  for (const [index, { kind, id, start, end, entry }] of spots.entries()) {
    fragment.append(
      text.slice(from, start),
      element(
        'a',
        { href: `#${entryId(entry)}`, id: spotId(index), 'data-spot': `${kind}:${id}` },
        text.slice(start, end),
      ),
    )
    from = end
  }
  fragment.append(text.slice(from))
  return fragment
}
