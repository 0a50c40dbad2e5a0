/** United States Code: 50 U.S.C. § 3093(a), 50 usc 3093, 10 U.S.C. §§ 271-284, 28 USC 1346(b), 2680(a). */
import { isPlural, readPlaces } from './places'
import type { Example, Recogniser } from './types'

export const usCode: Recogniser = {
  kind: 'us-code',
  pattern:
    /(?<![\p{L}\p{N}.])(\d{1,2}) ?(?:U\. ?S\. ?C(?:ode)?\b\.?|USC\b|US Code|United States Code)(?: ?A\b\.?)?,? ?(§{1,2}|sections?|secs?\.?|ss?\.?)? ?(?=\d)/giu,
  read(match, text) {
    const title = Number(match[1])
    if (title < 1 || title > 54) return []
    const from = match.index + match[0].length
    const places = readPlaces(text, from, { plural: true, wide: isPlural(match[2] ?? '') })
    // A bare year or count after a comma is no further section: “50 USC 3093, 2 reports”.
    const sections = places.filter(
      (place, at) => at === 0 || (place.path[0] as string).length > 2 || place.path.length > 1,
    )
    if (sections.length === 0) return []
    return [
      {
        kind: 'us-code',
        root: `usc_${title}`,
        start: match.index,
        end: (sections.at(-1) as { end: number }).end,
        parts: { title: String(title) },
        places: sections.map((place) => ({ ...place, unit: 'section' })),
      },
    ]
  },
}

export const examples: readonly Example[] = [
  {
    text: '50 U.S.C. § 3093(a)',
    ids: ['usc_50_3093_a'],
    spans: ['50 U.S.C. § 3093(a)'],
    pinpoints: ['3093(a)'],
  },
  { text: '50 usc 3093', ids: ['usc_50_3093'] },
  { text: '50 U. S. C. §3093', ids: ['usc_50_3093'] },
  { text: '50 USC § 3093(e)(2)', ids: ['usc_50_3093_e_2'] },
  {
    text: 'see 18\u00a0U.S.C.\u00a0§\u00a01119(b).',
    ids: ['usc_18_1119_b'],
    spans: ['18\u00a0U.S.C.\u00a0§\u00a01119(b)'],
  },
  { text: '50 U.S.C. §§ 1541–1548', ids: ['usc_50_1541'], pinpoints: ['1541-1548'] },
  {
    text: '28 USC 1346(b), 2680(a), (j)',
    ids: ['usc_28_1346_b', 'usc_28_2680_a'],
    spans: ['28 USC 1346(b)', '2680(a)'],
  },
  { text: '50 USC 1601, 1621, 1701', ids: ['usc_50_1601', 'usc_50_1621', 'usc_50_1701'] },
  { text: '50 USC §§ 1541 to 1548', ids: ['usc_50_1541'], pinpoints: ['1541-1548'] },
  {
    text: '50 USC § 3036 and §§ 3091 to 3094',
    ids: ['usc_50_3036', 'usc_50_3091'],
    pinpoints: ['3036', '3091-3094'],
  },
  { text: 'Under 50 USC § 1541 – 60 days at most', ids: ['usc_50_1541'], pinpoints: ['1541'] },
  { text: '10 U.S.C. § 127e', ids: ['usc_10_127e'] },
  { text: '22 U.S.C. § 2378d', ids: ['usc_22_2378d'] },
  { text: '15 U.S.C. § 78dd-1', ids: ['usc_15_78dd-1'] },
  { text: '8 U.S.C. § 1182(a)(3)(B)(iv)', ids: ['usc_8_1182_a_3_b_iv'] },
  { text: 'title 42 U.S.C.A. section 2000dd', ids: ['usc_42_2000dd'] },
  { text: '50\nU.S.C. §\n3093', ids: ['usc_50_3093'] },
  { text: '18 United States Code 1385', ids: ['usc_18_1385'] },
  { text: '99 U.S.C. 1', ids: [] },
]
