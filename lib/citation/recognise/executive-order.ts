/** Executive orders: EO 12333 § 2.11, Exec. Order No. 12,333, Executive Orders 13224 and 14157, and “12333 2.11”. */
import { readPlaces } from './places'
import type { Example, Found, Recogniser } from './types'

const more = /(?:, ?(?:and )?| and | & )(\d{2},?\d{3})(?!\d)/y

function order(number: string, start: number, end: number): Found {
  return { kind: 'executive-order', root: `eo_${number}`, start, end, parts: { number }, takes: ['section'] }
}

export const executiveOrder: Recogniser = {
  kind: 'executive-order',
  pattern:
    /(?<![\p{L}\p{N}])(?:E\. ?O\.|EO|Exec(?:utive)?\.? ?Orders?)(?: ?No\.?| Number)? ?(\d{2},\d{3}|\d{4,5})(?!\d)/giu,
  read(match, text) {
    let end = match.index + match[0].length
    const orders = [order((match[1] as string).replace(',', ''), match.index, end)]
    for (more.lastIndex = end; ; more.lastIndex = end) {
      const next = more.exec(text)
      if (!next) return orders
      const start = end + next[0].length - (next[1] as string).length
      end += next[0].length
      orders.push(order((next[1] as string).replace(',', ''), start, end))
    }
  },
}

/** A number that can only be an order’s, because a section written as the orders write theirs follows it. */
export const bareExecutiveOrder: Recogniser = {
  kind: 'executive-order',
  pattern: /(?<![\p{L}\p{N}.,])(1[0-4]\d{3})(?: ?§| sec(?:tion)?\.?)? (?=[1-9]\.\d{1,2}(?!\d))/giu,
  read(match, text) {
    const places = readPlaces(text, match.index + match[0].length)
    const last = places.at(-1)
    if (!last) return []
    const head = order(match[1] as string, match.index, last.end)
    return [{ ...head, places: places.map((place) => ({ ...place, unit: 'section' })) }]
  },
}

export const examples: readonly Example[] = [
  { text: 'EO 12333 § 2.11', ids: ['eo_12333_2.11'], spans: ['EO 12333 § 2.11'] },
  { text: '12333 2.11', ids: ['eo_12333_2.11'] },
  { text: 'EO 12333 2.11', ids: ['eo_12333_2.11'] },
  { text: 'E.O. 12333', ids: ['eo_12333'] },
  { text: 'Exec. Order No. 12,333, § 1.7(a)(4)', ids: ['eo_12333_1.7_a_4'] },
  {
    text: 'Executive Order 12333 (as amended 2008) §§ 1.7(a)(4), 2.13',
    ids: ['eo_12333_1.7_a_4', 'eo_12333_2.13'],
  },
  {
    text: 'Executive Orders 13224 and 14157',
    ids: ['eo_13224', 'eo_14157'],
    spans: ['Executive Orders 13224', '14157'],
  },
  { text: 'Executive Order 12036 § 2-305', ids: ['eo_12036_2-305'] },
  { text: 'eo 14157 section 1', ids: ['eo_14157_1'] },
  { text: 'the order of 12333 units', ids: [] },
]
