/** United States courts by reporter: 542 U.S. 507, 518; 203 F.3d 19; 66 F 4th 217; 727 F. Supp. 2d 1; 135 S. Ct. 2076. */
import type { Example, Found, Recogniser } from './types'

/** The reporters, by what remains when stops and spaces go. */
const reporters: Readonly<Record<string, string>> = {
  us: 'us',
  sct: 'sct',
  f: 'f',
  f2d: 'f2d',
  f3d: 'f3d',
  f4th: 'f4th',
  fsupp: 'fsupp',
  fsupp2d: 'fsupp2d',
  fsupp3d: 'fsupp3d',
  fappx: 'fappx',
  "fapp'x": 'fappx',
}

// “(4 Wall.)”, “(2 Cranch)”: the nominative reports inside the official ones.
const nominative = String.raw`(?: ?\(\d{1,2} (?:Dall|Cranch|Wheat|Pet|How|Black|Wall)\.?\))?`

export const usReports: Recogniser = {
  kind: 'us-reports',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.])(\d{1,3}) (U\. ?S\.|US|S\. ?Ct\.?|F\. ?(?:2d|3d|4th)|F ?(?:2d|3d|4th)|F\. ?Supp\.? ?(?:2d|3d)?|F Supp\.? ?(?:2d|3d)?|F\. ?App'?x\.?|F App'?x|F\.)${nominative},? ?(?:(\d{1,4})(?!\d)|at (\d{1,4})(?!\d))`,
    'giu',
  ),
  read(match) {
    const [whole, volume = '', written = '', page, at] = match
    const reporter = reporters[written.toLowerCase().replace(/[. ]/g, '')]
    if (!reporter) return []
    const start = match.index
    const end = start + whole.length
    const found: Found = {
      kind: 'us-reports',
      root: page ? `${reporter}_${volume}_${page}` : `${reporter}_${volume}`,
      start,
      end,
      parts: page ? { reporter, volume, page } : { reporter, volume },
      takes: ['page'],
      barePinpoint: true,
    }
    // “542 U.S. at 518” names a page of the volume; which case begins before it, the text has said earlier.
    if (at) return [{ ...found, places: [{ path: [at], start, end, unit: 'page' }] }]
    return [found]
  },
}

export const examples: readonly Example[] = [
  { text: '542 U.S. 507', ids: ['us_542_507'] },
  { text: '542 us 507', ids: ['us_542_507'] },
  { text: '203 f3d 19', ids: ['f3d_203_19'] },
  { text: 'Hamdi v Rumsfeld, 542 US 507, 517–521 (2004)', ids: ['us_542_507_517'], pinpoints: ['517-521'] },
  { text: '504 U.S. 655, 657, 669-70 (1992)', ids: ['us_504_655_657', 'us_504_655_669'] },
  { text: '71 U.S. (4 Wall.) 2 (1866)', ids: ['us_71_2'] },
  { text: '6 US (2 Cranch) 64, 118 (1804)', ids: ['us_6_64_118'] },
  { text: '500 F 2d 267', ids: ['f2d_500_267'] },
  { text: '203 F.3d 19, 22–24', ids: ['f3d_203_19_22'] },
  { text: '66 F.4th 217', ids: ['f4th_66_217'] },
  { text: '727 F. Supp. 2d 1', ids: ['fsupp2d_727_1'] },
  { text: '821 F Supp 2d 110', ids: ['fsupp2d_821_110'] },
  { text: '731 F App’x 8', ids: ['fappx_731_8'] },
  { text: '135 S. Ct. 2076', ids: ['sct_135_2076'] },
  { text: '542 U.S. 507 (2004) held; later, 542 U.S. at 518', ids: ['us_542_507', 'us_542_507_518'] },
  { text: '200 US soldiers', ids: [] },
]
