/** Joins sources with the pinpoints beside them: “art 2(4) of the UN Charter”, “UN Charter, art 51”, “Nicaragua ¶195”. */
import { pinpointStart, readPinpoint, readPlaces } from './places'
import type { Found, Place, Unit } from './types'

export interface Pinpointed {
  source: Found
  places: readonly Place[]
  start: number
  end: number
}

/** What may stand between a source and its pinpoint: a comma, a year, a phase, who decided. */
const beforePinpoint = /(?:,? ?\([^()]{1,60}\)){0,2}(?:,? supra(?: (?:note|n\.?) ?\d{1,4})?)?,? ?(?:in )?/iy
const barePage = /, ?(?=\d)/y
/** What may stand between a pinpoint and its source. */
const beforeSource = /["']?,? ?(?:of|del|de|from|in|to)? ?(?:both )?(?:the|la|las)? ?(?:1949|1945|same)? ?$/i

/** Loose pinpoints in a text: those that no source has taken stay as bare articles and sections. */
export interface LoosePinpoint {
  places: readonly Place[]
  unit: Unit
  start: number
  end: number
}

/** Reads the pinpoints of the whole text once. */
export function findPinpoints(text: string): LoosePinpoint[] {
  const found: LoosePinpoint[] = []
  let covered = 0
  for (const match of text.matchAll(pinpointStart)) {
    if (match.index < covered) continue
    const pinpoint = readPinpoint(text, match.index)
    if (!pinpoint) continue
    covered = pinpoint.end
    found.push({ ...pinpoint, start: match.index })
  }
  return found
}

/** The pinpoint after a source, if one follows directly. */
export function pinpointAfter(text: string, source: Found): { places: readonly Place[]; end: number } | null {
  if (source.places || !source.takes) return null
  beforePinpoint.lastIndex = source.end
  const gap = beforePinpoint.exec(text)
  const at = source.end + (gap?.[0].length ?? 0)
  const announced = readPinpoint(text, at)
  if (announced && source.weak && !isAnnounced(text, source, at, announced.end)) return null
  if (announced && (source.takes.includes(announced.unit) || announced.unit === 'clause')) return announced
  const lenient = bareNumber(text, source)
  if (lenient) return lenient
  if (!source.barePinpoint) return null
  barePage.lastIndex = source.end
  const comma = barePage.exec(text)
  if (!comma) return null
  const places = readPlaces(text, source.end + comma[0].length, { plural: true })
  return withUnit(places, 'page')
}

/** What a number directly after a source is, and how it has to look to be that and not any number. */
const bareNumbers: Readonly<Record<string, readonly [Unit, RegExp]>> = {
  // “ARSIWA 20”, “un charter 51”
  treaty: ['article', /^\d{1,3}(?:bis|ter)?(?:_|$)/],
  // “WPR 5(b)”
  statute: ['section', /^\d{1,4}[a-z]?_/],
  // “EO 12333 2.11”
  'executive-order': ['section', /^\d\.\d{1,2}(?:_|$)/],
}

/** “The UN Charter 80 years on”, “Nicaragua, at 120 km/h”: what is counted is no place. */
const counted =
  /[.,:]\d| ?(?:[%°$€£]|per ?cent|percentage|(?:years?|months?|weeks?|days?|hours?|minutes|times|states|members?|nations|countries|people|points|degrees|dollars|euros|feet|met(?:re|er)s|miles|kilomet(?:re|er)s|km|kph|mph|barrels|[mb]illion|am|a\.m|pm|p\.m)\b)/iy

function isCounted(text: string, at: number): boolean {
  counted.lastIndex = at
  return counted.test(text)
}

/** True where a text is nothing but what stands here: then someone looks for it. */
function isAll(text: string, start: number, end: number): boolean {
  return end - start === text.trim().length
}

/**
 * “Landed in Nicaragua at 6 p.m.” names no page: after a name that is no citation by itself, “at” announces three
 * digits, and a comma parts it from the name of a place.
 */
function isAnnounced(text: string, source: Found, at: number, end: number): boolean {
  const page = /^at (\d+)/i.exec(text.slice(at, at + 9))?.[1]
  if (page === undefined || isAll(text, source.start, end)) return true
  if (page.length < 3 || isCounted(text, end)) return false
  return source.kind !== 'icj' || text.slice(source.end, at).includes(',')
}

function bareNumber(text: string, { kind, start, end, weak }: Found) {
  const form = bareNumbers[kind]
  if (!form || text[end] !== ' ') return null
  const [unit, looks] = form
  const places = readPlaces(text, end + 1)
  const last = places.at(-1)?.end ?? end
  if (isCounted(text, last)) return null
  // “A Cat 5 storm”
  if (weak && places[0]?.path.length === 1 && !isAll(text, start, last)) return null
  return looks.test(places[0]?.path.join('_') ?? '') ? withUnit(places, unit) : null
}

function withUnit(places: readonly Place[], unit: Unit) {
  const last = places.at(-1)
  return last ? { places: places.map((place) => ({ ...place, unit })), end: last.end } : null
}

/** True if the words between a pinpoint and a source say that it belongs to that source. */
export function belongsTo(text: string, pinpointEnd: number, sourceStart: number): boolean {
  if (sourceStart < pinpointEnd || sourceStart - pinpointEnd > 24) return false
  const between = beforeSource.exec(text.slice(pinpointEnd, sourceStart))
  return between !== null && between.index === 0
}
