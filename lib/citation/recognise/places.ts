/** Reads pinpoints: `2(4)`, `§§ 1541-1548`, `paras 193-195, 200`, `art II § 2 cl 1`, `2, paragraph 4`. */
import { arabic } from './numerals'
import type { Place, Unit } from './types'

/** The words and signs that announce a pinpoint. The order matters only for a reader: no form begins another. */
const unitForms: readonly (readonly [Unit, string])[] = [
  ['article', 'art(?:icle|[ií]culo)?s?'],
  ['section', '§{1,2}|sec(?:tion|ci[oó]n)?s?'],
  ['paragraph', '¶{1,2}|par(?:a|r|agraph|[aá]grafo)?s?|p[aá]rr(?:afo)?s?'],
  ['rule', 'rules?|r'],
  ['principle', 'principles?'],
  ['clause', 'cl(?:ause)?s?'],
  ['page', 'pp?|pages?'],
]
const unitPatterns = unitForms.map(([unit, form]) => [unit, new RegExp(`^(?:${form})$`, 'i')] as const)
const unitWord = unitForms.map(([, form]) => form).join('|')

/** Finds where a pinpoint may begin in running text. */
export const pinpointStart = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${unitWord})\.? ?(?=[\dIVXLCivxlc])`,
  'giu',
)
const unitHere = new RegExp(String.raw`(?:at )?(${unitWord})\.? ?(?=[\divxlc])`, 'iy')
const atHere = /at (?:pp?\.? ?)?(?=\d)/iy

const numberHere =
  /(?:(\d{1,6}(?:\.\d{1,4}){0,5}[a-zA-Z]{0,2})|([IVXLC]{1,8}|[ivx][ivxlc]{0,7}))(?![\p{L}\p{N}])/uy
const latinHere = / (bis|ter|quater)\b/iy
const hyphenTailHere = /-([1-9]\d{0,3}[a-z]?)(?![\p{L}\p{N}])/iuy
const subHere = / ?\( ?([a-z]{1,5}|\d{1,3}) ?\)/iy
const deeperHere =
  /,? ?(?:sub-?par(?:a|agraph)?s?\.?|sub-?sec(?:tion)?s?\.?|par(?:a|r|agraph|[aá]grafo)?s?\.?|p[aá]rr(?:afo)?s?\.?|¶¶?|§§?|sec(?:tion)?s?\.?|cl(?:ause)?s?\.?|fracc?(?:i[oó]n)?(?:es)?\.?|lit\.?|letter) ?(?:\(([a-z\d]{1,5})\)|(\d{1,4}[a-z]?(?:\.\d{1,3}){0,2}|[IVXLC]{1,8})(?![\p{L}\p{N}]))/iuy
const rangeHere = /(?:-| ?- ?(?=\()| to (?=\())(?:§§? ?|¶¶? ?)?/y
/** “Article 103 – 15 years on”, “apply Article 51 to 15 states”: a range as wide as this says “articles”. */
const wideRangeHere = /(?: ?- ?| to (?=[\d(]))(?:§§? ?|¶¶? ?)?/y
const separatorHere = /(?:, ?(?:and |& ?)?| and | & | y |; ?)(?:§§? ?|¶¶? ?)?/y

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

export function unitOf(word: string): Unit | undefined {
  return unitPatterns.find(([, pattern]) => pattern.test(word))?.[0]
}

/** True for “arts”, “§§”, “paras”: a list may follow. */
export function isPlural(word: string): boolean {
  return /s$|^§§$|^¶¶$|^pp$/i.test(word.replace(/\.$/, ''))
}

export interface PlaceOptions {
  /** A list may follow: 1, 3 and 8. Without it a further item must carry a subdivision: 2(1), 2(7). */
  plural?: boolean
  /** A range may have spaces: 1 to 8. The same as `plural`, where it is left out. */
  wide?: boolean
  /** Roman numerals count as numbers. */
  roman?: boolean
  /** A subdivision may be named: `2, paragraph 4`, `I § 8 cl 11`. */
  deeper?: boolean
  /** A point divides as a parenthesis does: article `2.4` is article 2(4). Sections and rules have points in their names. */
  dotted?: boolean
}

/** Reads one number with its subdivisions, e.g. `1182(a)(3)(B)`, `8 bis(1)`, `78dd-1`; null if none stands here. */
export function readPlace(text: string, at: number, options: PlaceOptions = {}): Place | null {
  const number = take(numberHere, text, at)
  if (!number || (number[2] !== undefined && !options.roman)) return null
  const path = [number[2] ? arabic(number[2]) : (number[1] as string).toLowerCase()]
  let written = number[0]
  if (options.dotted && /^\d+\.[\d.]+$/.test(written)) {
    const steps = written.split('.')
    path.splice(0, 1, ...steps)
    written = steps.map((step, depth) => (depth > 0 ? `(${step})` : step)).join('')
  }
  let end = at + number[0].length
  const latin = take(latinHere, text, end)
  if (latin) {
    path[0] += (latin[1] as string).toLowerCase()
    written += latin[0].toLowerCase()
    end += latin[0].length
  }
  const tail = take(hyphenTailHere, text, end)
  // 78dd-1 and 2-305 are names of one section; 1541-1548 is a range.
  if (tail && isTailOfName(path[0] as string, tail[1] as string)) {
    path[0] += `-${tail[1]}`
    written += tail[0]
    end += tail[0].length
  }
  for (let depth = 0; depth < 8; depth++) {
    const sub = take(subHere, text, end) ?? (options.deeper ? take(deeperHere, text, end) : null)
    if (!sub) break
    path.push(subdivision((sub[1] ?? sub[2]) as string))
    written += `(${sub[1] ?? sub[2]})`
    end += sub[0].length
  }
  return { path, written, start: at, end }
}

/** Subdivisions keep their letters; a Roman numeral longer than one letter stays Roman, as statutes write `(ii)`. */
function subdivision(written: string): string {
  return /^[IVXLC]+$/.test(written) && !/^[CDLM]$/.test(written) ? arabic(written) : written.toLowerCase()
}

function isTailOfName(name: string, tail: string): boolean {
  if (/[a-z]$/.test(name)) return true
  return !name.includes('.') && name.length === 1 && tail.length === 3
}

/** Reads a list of places and ranges. Each item keeps its own offsets, so that each can become a link of its own. */
export function readPlaces(text: string, at: number, options: PlaceOptions = {}): Place[] {
  const places: Place[] = []
  let next: number | undefined = at
  let wide = options.wide ?? options.plural ?? false
  while (next !== undefined && places.length < 40) {
    const first = readPlace(text, next, options)
    if (!first || (places.length > 0 && !options.plural && first.path.length < 2)) break
    const place = withRange(text, first, { ...options, wide })
    places.push(place)
    const separator = take(separatorHere, text, place.end)
    // “§ 3036 and §§ 3091 to 3094”
    if (separator && /§§|¶¶/.test(separator[0])) wide = true
    next = separator ? place.end + separator[0].length : undefined
  }
  return places
}

function withRange(text: string, first: Place, options: PlaceOptions): Place {
  const dash = take(options.wide ? wideRangeHere : rangeHere, text, first.end)
  if (!dash) return first
  const last = readPlace(text, first.end + dash[0].length, options) ?? readLastSub(text, first, dash)
  if (!last || last.path.length > first.path.length + 1) return first
  const to = [...last.path]
  // “193-5” means 193-195; “838-39” means 838-839.
  if (first.path.length === 1 && to.length === 1) to[0] = completed(first.path[0] as string, to[0] as string)
  if (falls(first.path, to)) return first
  const lastWritten = to.length === 1 ? to[0] : (last.written ?? to.at(-1))
  return { ...first, to, written: `${first.written}-${lastWritten}`, end: last.end }
}

/** `3093(a)-(f)`: the range runs over the last subdivision. */
function readLastSub(text: string, first: Place, dash: RegExpExecArray): Place | null {
  const sub = first.path.length > 1 ? take(subHere, text, first.end + dash[0].length) : null
  if (!sub) return null
  const end = first.end + dash[0].length + sub[0].length
  const last = subdivision(sub[1] as string)
  return { path: [...first.path.slice(0, -1), last], written: `(${sub[1]})`, start: first.start, end }
}

/** True if the second of two numbers is the lower, at the first step at which the places part. */
function falls(from: readonly string[], to: readonly string[]): boolean {
  const step = to.findIndex((name, depth) => name !== from[depth])
  return Number(to[step]) < Number(from[step])
}

function completed(first: string, last: string): string {
  const shortened = /^\d+$/.test(first) && /^\d+$/.test(last) && last.length < first.length
  return shortened ? first.slice(0, first.length - last.length) + last : last
}

/** Reads `paras 193-195`, `§ 2(c)`, `art 51`, `at 657` at this place; null if no pinpoint stands here. */
export function readPinpoint(text: string, at: number): { places: Place[]; unit: Unit; end: number } | null {
  const word = take(unitHere, text, at)
  const head = word ?? take(atHere, text, at)
  if (!head) return null
  const unit = word ? (unitOf(word[1] as string) as Unit) : 'page'
  const roman = unit === 'article' || unit === 'principle' || unit === 'section'
  const plural = word !== null && isPlural(word[1] as string)
  const places = readPlaces(text, at + head[0].length, {
    plural,
    roman,
    deeper: unit === 'article',
    dotted: unit === 'article',
  })
  const last = places.at(-1)
  return last ? { places: places.map((place) => ({ ...place, unit })), unit, end: last.end } : null
}
