/** “Title 50, section 3093” and “section 3093 of title 50”: the Code by its titles. */
import { readPlaces } from './places'
import type { Example, Found, Recogniser } from './types'

export const usCodeTitle: Recogniser = {
  kind: 'us-code',
  pattern:
    /(?<![\p{L}\p{N}])(?:title (\d{1,2}),? (?:§§?|sections?|sec\.?) ?(?=\d)|(?:§§?|sections?|sec\.?) ?(?=\d[\da-z().,-]{0,24} of title \d))/giu,
  read(match, text) {
    const [place] = readPlaces(text, match.index + match[0].length, { wide: /§§|sections/i.test(match[0]) })
    if (!place) return []
    const ofTitle = / of title (\d{1,2})\b/iy
    ofTitle.lastIndex = place.end
    const after = match[1] ? null : ofTitle.exec(text)
    const title = Number(match[1] ?? after?.[1])
    if (!(title >= 1 && title <= 54)) return []
    const found: Found = {
      kind: 'us-code',
      root: `usc_${title}`,
      start: match.index,
      end: place.end + (after?.[0].length ?? 0),
      parts: { title: String(title) },
      places: [{ ...place, unit: 'section' }],
    }
    return [found]
  },
}

export const examples: readonly Example[] = [
  { text: 'Title 50, section 3093(c)', ids: ['usc_50_3093_c'] },
  { text: 'section 3093(c) of title 50', ids: ['usc_50_3093_c'], spans: ['section 3093(c) of title 50'] },
  { text: 'title 10 section 130f', ids: ['usc_10_130f'] },
  { text: 'title 10, sections 271 to 284', ids: ['usc_10_271'], pinpoints: ['271-284'] },
  { text: 'title 10 vs title 50', ids: [] },
]
