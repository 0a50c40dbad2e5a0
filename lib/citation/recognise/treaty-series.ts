/** Treaty series: 1 UNTS XVI, 1155 U.N.T.S. 331, 165 LNTS 19, 31 UST 5059. */
import { arabic } from './numerals'
import type { Example, Recogniser } from './types'

export const treatySeries: Recogniser = {
  kind: 'treaty-series',
  pattern:
    /(?<![\p{L}\p{N}.])(\d{1,4}) (U\. ?N\. ?T\. ?S\.|UNTS|L\. ?N\. ?T\. ?S\.|LNTS|U\. ?S\. ?T\.|UST) ?(\d{1,5}|[XVI]{1,5})(?![\p{L}\p{N}])/giu,
  read(match) {
    const [whole, volume = '', written = ''] = match
    const page = (match[3] as string).toUpperCase()
    const series = written.toLowerCase().replace(/[. ]/g, '')
    const end = match.index + whole.length
    const root = `${series}_${volume}_${/\d/.test(page) ? page : arabic(page)}`
    return [{ kind: 'treaty-series', root, start: match.index, end, parts: { series, volume, page } }]
  },
}

export const examples: readonly Example[] = [
  { text: '1155 UNTS 331', ids: ['unts_1155_331'] },
  { text: '1 U.N.T.S. XVI', ids: ['unts_1_16'] },
  { text: '1155 unts 331', ids: ['unts_1155_331'] },
  { text: '1 unts xvi', ids: ['unts_1_16'] },
  { text: '165 L.N.T.S. 19', ids: ['lnts_165_19'] },
  { text: '31 UST 5059', ids: ['ust_31_5059'] },
]
