import type { Page } from './page'

/** The sentence of a claim’s page that can be printed as it stands; null where the page has none. */
export function safeSentenceOf(page: Page | null): string | null {
  const block = page?.blocks.find(
    ({ section, kind, text }) => section === 'safe-sentence' && kind !== 'heading' && text !== '',
  )
  return block?.text ?? null
}
