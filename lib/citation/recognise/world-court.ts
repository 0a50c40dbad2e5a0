/** ICJ and PCIJ by their reports: [1986] ICJ Rep 14, ICJ Rep 1986, 14, 1986 I.C.J. 14, PCIJ Ser A No 10. */
import { loose } from './loose'
import type { Example, Found, Recogniser } from './types'

const court = String.raw`I\.? ?C\.? ?J\.?`

/** “1986 I.C.J. 14” and “[1986] ICJ 14” cite; “in 2024 ICJ 15 judges sat” has the same words. */
const surelyReports = /^\[\d+\]|I\. ?C|Rep|p\./i

export const icjReports: Recogniser = {
  kind: 'icj',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:\[?((?:19|20)\d{2})\]? ?${court}(?: ?Rep(?:orts|\.)?)?,? ?(?:p\. ?)?(\d{1,4})|${court} ?Rep(?:orts|\.)?,? ?\(?((?:19|20)\d{2})\)?(?:,| at)? ?(?:p\. ?)?(\d{1,4}))(?!\d)`,
    'giu',
  ),
  read(match, text) {
    const year = (match[1] ?? match[3]) as string
    const page = (match[2] ?? match[4]) as string
    const start = match.index
    const end = start + match[0].length
    const found: Found = {
      kind: 'icj',
      root: `icj_${year}_${page}`,
      start,
      end,
      parts: { year, page },
      takes: ['paragraph', 'page'],
      barePinpoint: true,
    }
    return surelyReports.test(match[0]) ? [found] : loose([found], text)
  },
}

export const pcijSeries: Recogniser = {
  kind: 'pcij',
  pattern:
    /(?<![\p{L}\p{N}])(?:(?:19|20)\d{2} )?P\.? ?C\.? ?I\.? ?J\.?,? ?(?:Rep\.? )?\(?ser(?:ies|\.)? ?([AB](?:\/B)?)\)?,? ?No\.? ?(\d{1,3})(?!\d)/giu,
  read(match) {
    const series = (match[1] as string).toUpperCase()
    const number = match[2] as string
    const end = match.index + match[0].length
    const root = `pcij_${series.toLowerCase().replace('/', '')}_${number}`
    const parts = { series, number }
    return [
      {
        kind: 'pcij',
        root,
        start: match.index,
        end,
        parts,
        takes: ['page', 'paragraph'],
        barePinpoint: true,
      },
    ]
  },
}

export const examples: readonly Example[] = [
  { text: '[1986] ICJ Rep 14, para 195', ids: ['icj_nicaragua_195'], spans: ['[1986] ICJ Rep 14, para 195'] },
  { text: 'ICJ Rep 1986, 14', ids: ['icj_nicaragua'] },
  { text: '1986 I.C.J. Rep. 14, ¶ 195', ids: ['icj_nicaragua_195'] },
  { text: '1986 I.C.J. 14', ids: ['icj_nicaragua'] },
  { text: 'I.C.J. Reports 1986, p. 14', ids: ['icj_nicaragua'] },
  { text: '[2010] ICJ Rep 14, para 101', ids: ['icj_pulp-mills_101'] },
  { text: '[1949] ICJ Rep 4, 34–35', ids: ['icj_corfu-channel_34'], pinpoints: ['34-35'] },
  { text: '[1963] ICJ Rep 15', ids: ['icj_1963_15'] },
  { text: 'SS Lotus (1927) PCIJ Ser A No 10, 18–19', ids: ['pcij_a_10_18'], pinpoints: ['18-19'] },
  { text: '1927 P.C.I.J. (ser. A) No. 10', ids: ['pcij_a_10'] },
  { text: '[1986] ICJ 14', ids: ['icj_nicaragua'] },
  { text: '1986 icj 14', ids: ['icj_nicaragua'] },
  { text: 'as in 1963 ICJ 15, para 30', ids: ['icj_1963_15_30'] },
  {
    text: 'It held in Nicaragua v USA, 1986 ICJ 14',
    ids: ['icj_nicaragua'],
    spans: ['Nicaragua v USA, 1986 ICJ 14'],
  },
  { text: 'as Nicaragua 1986 ICJ 14 has it', ids: ['icj_nicaragua'], spans: ['Nicaragua 1986 ICJ 14'] },
  { text: 'the ICJ in 1986', ids: [] },
  { text: 'In 2024 ICJ 15 judges sat', ids: [] },
  { text: 'In 2024 ICJ 15, 16 and 17 were judges. Ibid para 4.', ids: [] },
]
