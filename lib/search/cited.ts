/** The citations of a query: what each is, where it stands here, and where it is to be read. */
import type { Recognised } from '../citation/recognise'
import type { CitedInQuery } from './answer'
import type { Citing } from './citing'
import type { Library } from './library'
import type { RankedPage } from './rank'

export async function citedIn(
  text: string,
  citations: readonly Recognised[],
  citing: Citing | undefined,
  pages: readonly RankedPage[],
  library: Library,
): Promise<CitedInQuery[]> {
  if (!citing || citations.length === 0) return []
  const texts = await Promise.all(pages.map(({ page }) => library.page(page)))
  return citations.map((citation) => {
    const tokens = new Set([citation.id, ...citation.also])
    const place = texts
      .flatMap((page) => page.units.map((unit) => ({ page, unit })))
      .find(({ unit }) => unit.citations.some((token) => tokens.has(token)))
    const read = citing.program.whereToRead(citation)
    const cited: CitedInQuery = {
      typed: text.slice(citation.start, citation.end),
      id: citation.id,
      kind: citation.kind,
      label: citing.program.describe(citation),
    }
    if (citation.authority) cited.authority = citation.authority
    if (citation.pinpoint) cited.pinpoint = citation.pinpoint
    if (place) cited.here = { url: place.unit.url, title: place.page.title }
    if (read) cited.read = { url: read.url, publisher: read.publisher }
    return cited
  })
}
