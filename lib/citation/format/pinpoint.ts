/** How a pinpoint is written after the name of its authority. */
import type { PinpointUnit } from '../../schema'

interface Words {
  one: string
  many: string
}

/** OSCOLA’s abbreviations, without full stops. Parts are words already. */
const oscola: Record<PinpointUnit, Words> = {
  article: { one: 'art', many: 'arts' },
  paragraph: { one: 'para', many: 'paras' },
  page: { one: 'p', many: 'pp' },
  section: { one: '§', many: '§§' },
  rule: { one: 'rule', many: 'rules' },
  principle: { one: 'principle', many: 'principles' },
  clause: { one: 'cl', many: 'cls' },
  part: { one: '', many: '' },
}

const noBreakSpace = '\u00a0'

/** A number as statutes and treaties have them: 2(4), 112b(a)(1), 1.7, 14.3.3, IX. */
const number = String.raw`(?:\d[\w.\u2011]*|[IVXLCDM]+)(?:\([^)]*\))*(?![\p{L}\d])`
const isNumber = new RegExp(`^${number}`, 'u')
const areNumbers = new RegExp(`^${number}(?:–|,${noBreakSpace}| and )${number}`, 'u')

/**
 * @param at the pinpoint as content has it: the number alone, ranges with a hyphen; a number that holds a hyphen
 *   itself, as § 2-305, has U+2011 in its place
 * @returns e.g. “art 2(4)”, “paras 187–190”, “§ 3093(a)(5)”, “fifth paragraph”
 */
export function formatPinpoint(unit: PinpointUnit, at: string): string {
  const place = dashed(at)
  // Words such as “preamble” or “annex (a)” name the place by themselves.
  if (!isNumber.test(place)) return place
  const { one, many } = oscola[unit]
  const word = areNumbers.test(place) ? many : one
  return word ? `${word}${noBreakSpace}${place}` : place
}

/** Ranges of numbers take an en dash; nothing breaks after § or a comma inside a pinpoint. */
function dashed(at: string): string {
  return at
    .replace(/([\dIVXLC])-(?=[\dIVXLC])/g, '$1–')
    .replace(/\)-(?=\()/g, ')–')
    .replace(/§ /g, `§${noBreakSpace}`)
    .replace(/, /g, `,${noBreakSpace}`)
}
