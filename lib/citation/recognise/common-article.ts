/** “Common article 3”: the articles that open all four Geneva Conventions. */
import { readPlaces } from './places'
import type { Example, Found, Recogniser } from './types'

export const commonArticle: Recogniser = {
  kind: 'treaty',
  // The Covenants have a common article 1 of their own.
  pattern:
    /(?<!ICESCR |ICCPR |Covenants )(?<![\p{L}\p{N}])(?:(?:Geneva Conventions?,? )?common art(?:icle)?s?\.? ?(?=[123])|art(?:icle)?s?\.? ?(?=[123](?:\([a-z\d]{1,3}\)){0,3} (?:common )?(?:of|to) (?:all )?(?:the )?(?:four )?(?:1949 )?Geneva Conventions\b))/giu,
  read(match, text) {
    const plural = /s\.? ?$/i.test(match[0])
    const places = readPlaces(text, match.index + match[0].length, { plural })
    const last = places.at(-1)
    if (!last) return []
    const ofConventions =
      /,? (?:common )?(?:of|to) (?:all )?(?:the )?(?:four )?(?:1949 )?Geneva Conventions(?: of (?:12 August )?1949)?/iy
    ofConventions.lastIndex = last.end
    const end = last.end + (ofConventions.exec(text)?.[0].length ?? 0)
    const found: Found = {
      kind: 'treaty',
      root: 'art_geneva-conventions',
      start: match.index,
      end,
      parts: {},
      places: places.map((place) => ({ ...place, unit: 'article' })),
      authority: 'geneva-convention-1',
    }
    return [found]
  },
}

export const examples: readonly Example[] = [
  { text: 'common article 3', ids: ['art_geneva-conventions_3'], pinpoints: ['3'] },
  { text: 'Common Article 3(1) of the Geneva Conventions', ids: ['art_geneva-conventions_3_1'] },
  {
    text: 'Article 3 of the Geneva Conventions',
    ids: ['art_geneva-conventions_3'],
    spans: ['Article 3 of the Geneva Conventions'],
  },
  { text: 'art 3(1)(a) common to the four Geneva Conventions', ids: ['art_geneva-conventions_3_1_a'] },
  { text: 'Common article 3, 4 men died', ids: ['art_geneva-conventions_3'] },
  { text: 'Geneva Conventions common arts 2–3', ids: ['art_geneva-conventions_2'], pinpoints: ['2-3'] },
]
