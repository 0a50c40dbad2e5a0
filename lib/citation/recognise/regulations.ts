/** Code of Federal Regulations and Federal Register: 28 CFR 0.25, 22 C.F.R. part 181, 90 Fed. Reg. 10030. */

import { loose } from './loose'
import { isPlural, readPlaces } from './places'
import type { Example, Found, Recogniser } from './types'

export const cfr: Recogniser = {
  kind: 'cfr',
  pattern:
    /(?<![\p{L}\p{N}.])(\d{1,2}) ?(?:C\. ?F\. ?R\.|CFR\b),? ?(§{1,2}|sections?|secs?\.?|parts?|pts?\.?)? ?(?=\d)/giu,
  read(match, text) {
    const title = Number(match[1])
    if (title < 1 || title > 50) return []
    const places = readPlaces(text, match.index + match[0].length, { wide: isPlural(match[2] ?? '') })
    const last = places.at(-1)
    if (!last) return []
    const found: Found = {
      kind: 'cfr',
      root: `cfr_${title}`,
      start: match.index,
      end: last.end,
      parts: { title: String(title) },
      places: places.map((place) => ({ ...place, unit: 'section' })),
    }
    return [found]
  },
}

export const federalRegister: Recogniser = {
  kind: 'federal-register',
  pattern:
    /(?<![\p{L}\p{N}.])(\d{1,2}) ?(?:Fed\.? ?Reg\b\.?|F\. ?R\.|FR) ?(\d{1,3}(?:,\d{3})|\d{1,6})(?!\d)/giu,
  read(match, text) {
    const page = (match[2] as string).replace(',', '')
    const parts = { volume: match[1] as string, page }
    const end = match.index + match[0].length
    const found: Found = {
      kind: 'federal-register',
      root: `fr_${match[1]}_${page}`,
      start: match.index,
      end,
      parts,
    }
    // “10 fr 50” is a price as well.
    return /\dfr| fr /.test(match[0]) ? loose([found], text) : [found]
  },
}

export const examples: readonly Example[] = [
  { text: '28 CFR 0.25', ids: ['cfr_28_0.25'] },
  { text: '22 C.F.R. part 181', ids: ['cfr_22_181'] },
  { text: '31 CFR parts 500 to 599', ids: ['cfr_31_500'], pinpoints: ['500-599'] },
  { text: '31 C.F.R. § 594.201(a)', ids: ['cfr_31_594.201_a'] },
  { text: '90 Fed. Reg. 10,030', ids: ['fr_90_10030'] },
  { text: '46 Fed Reg 59941', ids: ['fr_46_59941'] },
  { text: '90 fed reg 10030', ids: ['fr_90_10030'] },
  { text: '90 fr 10030', ids: ['fr_90_10030'] },
  { text: 'It cost 10 fr 50 then', ids: [] },
]
