import type { Page } from './page'

/** How the paragraph of a primer begins that can be printed as it stands. */
const label = /^A safe sentence:\s*/

/**
 * The sentence of a page that can be printed as it stands: a claim has a section for it, a primer a paragraph of what
 * it says for reporters. Null where the page has none.
 */
export function safeSentenceOf(page: Page | null): string | null {
  const block = page?.blocks.find(
    ({ section, kind, text }) =>
      kind !== 'heading' &&
      text !== '' &&
      (section === 'safe-sentence' || (section === 'reporters' && label.test(text))),
  )
  return block?.text.replace(label, '') ?? null
}
