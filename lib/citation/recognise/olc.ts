/** Opinions of the Office of Legal Counsel: 13 Op. O.L.C. 163, 4B Op OLC 543. */
import type { Example, Recogniser } from './types'

export const olcOpinion: Recogniser = {
  kind: 'olc-opinion',
  pattern:
    /(?<![\p{L}\p{N}.])(\d{1,2}[AB]?) Op(?:s|inions)?\b\.? ?(?:of the )?(?:O\. ?L\. ?C\.|OLC\b|Off\.? ?(?:of )?Legal Counsel),? ?(\d{1,4})(?!\d)/giu,
  read(match) {
    const [whole, written = '', page = ''] = match
    const volume = written.toLowerCase()
    const end = match.index + whole.length
    const root = `olc_${volume}_${page}`
    const parts = { volume: written.toUpperCase(), page }
    return [
      { kind: 'olc-opinion', root, start: match.index, end, parts, takes: ['page'], barePinpoint: true },
    ]
  },
}

export const examples: readonly Example[] = [
  { text: '13 Op. O.L.C. 163 (1989)', ids: ['olc_13_163'] },
  { text: '4B Op OLC 543', ids: ['olc_4b_543'] },
  { text: '35 op olc 20, 27', ids: ['olc_35_20_27'] },
]
