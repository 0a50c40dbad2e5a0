/** Public laws and Statutes at Large: Pub. L. No. 93-148, Pub L 119-60 § 8370, 87 Stat. 555. */
import type { Example, Recogniser } from './types'

export const publicLaw: Recogniser = {
  kind: 'public-law',
  pattern:
    /(?<![\p{L}\p{N}])(?:Pub(?:lic)?\.? ?L(?:aw)?\b\.?|P\. ?L\.|PL\b),? ?(?:(?:No|Number)\b\.? ?)?(\d{2,3})-(\d{1,4})(?!\d)/giu,
  read(match) {
    const [whole, congress, number] = match
    const start = match.index
    return [
      {
        kind: 'public-law',
        root: `publ_${congress}-${number}`,
        start,
        end: start + whole.length,
        parts: { congress: congress as string, number: number as string },
        takes: ['section'],
      },
    ]
  },
}

export const statutesAtLarge: Recogniser = {
  kind: 'statutes-at-large',
  pattern: /(?<![\p{L}\p{N}.])(\d{1,3}) Stat\b\.? ?(\d{1,5})(?!\d)/giu,
  read(match) {
    const [whole, volume, page] = match
    const end = match.index + whole.length
    const root = `stat_${volume}_${page}`
    const parts = { volume: volume as string, page: page as string }
    return [
      {
        kind: 'statutes-at-large',
        root,
        start: match.index,
        end,
        parts,
        takes: ['page'],
        barePinpoint: true,
      },
    ]
  },
}

export const examples: readonly Example[] = [
  { text: 'Pub. L. No. 93-148', ids: ['publ_93-148'] },
  { text: 'Pub L 119–60 § 8370', ids: ['publ_119-60_8370'], spans: ['Pub L 119–60 § 8370'] },
  { text: 'Public Law 107-40, § 2(a)', ids: ['publ_107-40_2_a'] },
  { text: 'P.L. 102-88 §§ 601-603', ids: ['publ_102-88_601'], pinpoints: ['601-603'] },
  { text: 'pl 112-81 sec 1021(b)(2)', ids: ['publ_112-81_1021_b_2'] },
  { text: '87 Stat. 555', ids: ['stat_87_555'] },
  { text: '87 stat 555', ids: ['stat_87_555'] },
  { text: '115 Stat 224, 225', ids: ['stat_115_224_225'] },
]
