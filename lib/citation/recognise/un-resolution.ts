/** Resolutions of the Security Council and the General Assembly: S/RES/1373, UNSC 1373, GA Res 2625 (XXV). */
import { loose } from './loose'
import { arabic } from './numerals'
import type { Example, Found, Recogniser } from './types'

const year = String.raw`(?: ?\(((?:19|20)\d{2})\))?`
const more = new RegExp(String.raw`(?:, ?(?:and )?| and | & )(\d{2,4})(?![\d/]| ?\([IVX])${year}`, 'iy')

function council(number: string, start: number, end: number, year?: string): Found {
  const parts: Record<string, string> = year ? { number, year } : { number }
  return { kind: 'un-resolution', root: `unscr_${number}`, start, end, parts, takes: ['paragraph'] }
}

function listOfCouncil(match: RegExpExecArray, text: string): Found[] {
  let end = match.index + match[0].length
  const found = [council(match[1] as string, match.index, end, match[2])]
  for (more.lastIndex = end; ; more.lastIndex = end) {
    const next = more.exec(text)
    if (!next) return found
    const lead = next[0].search(/\d/)
    // “resolution 1373, 12 members”: a further resolution has as many digits, or its year.
    if (next[2] === undefined && (next[1] as string).length < (match[1] as string).length) return found
    found.push(council(next[1] as string, end + lead, end + next[0].length, next[2]))
    end += next[0].length
  }
}

/**
 * The Council or the Assembly and a number that may be a year or a session: “UNSC 2025”, “UNGA 80”. Resolutions of the
 * Council have come to 1901 and will come to 2099.
 */
const organInYear = /^U\.? ?N\.? ?(?:S\.? ?C|G\.? ?A)\.? ?(?:\d{1,2}|(?:19|20)\d{2})$/i

export const councilResolution: Recogniser = {
  kind: 'un-resolution',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}/])(?:S\/RES\/|(?:(?:U\.? ?N\.? ?)?S\.? ?C\.? ?(?:Res(?:olution)?s?\b\.?)|U\.? ?N\.? ?S\.? ?C\.? ?R?\.?|(?:U\.?N\.? )?Security Council(?: res(?:olution)?s?\b\.?)) ?(?:No\.? ?)?(?:S\/RES\/)?)(\d{1,4})(?![\d/]| ?\([IVX])${year}`,
    'giu',
  ),
  read(match, text) {
    const found = listOfCouncil(match, text)
    // “UNSC 1970 and 1973 (2011)”: the year of one tells what both are.
    const isSure = !organInYear.test(match[0]) || found.some(({ parts }) => parts.year)
    return isSure ? found : loose(found, text)
  },
}

/** Resolutions of the Assembly that are cited by number alone, where the Council has used the number since. */
const assemblyNumbers = new Set(['217', '377', '1514', '1803', '2131', '2625', '3314'])

function assembly(match: RegExpExecArray, number: string, session?: string): Found[] {
  const parts: Record<string, string> = { number }
  const roman = session?.match(/[IVXL]+/i)?.[0]
  if (roman) parts.session = roman.toUpperCase()
  // “Resolution 217 (III) A”, but “2625 (XXV) a week later”
  const end = match.index + match[0].replace(/ ?[a-z]$/, '').length
  const root = `ungar_${number.replace('/', '-').toLowerCase()}`
  return [
    {
      kind: 'un-resolution',
      root,
      start: match.index,
      end,
      parts,
      takes: ['paragraph', 'article', 'principle'],
    },
  ]
}

// 217 A (III), 377 (V), 2625 (XXV), 56/83
const assemblyNumber = String.raw`(\d{1,3}\/\d{1,3}|\d{1,4})(?: ?[A-Z](?= ?\([IVXL]))?( ?\([IVXL]{1,6}\)(?: ?[A-Z]\b)?)?(?![\p{L}\d/])(?: ?\((?:19|20)\d{2}\))?`

export const assemblyResolution: Recogniser = {
  kind: 'un-resolution',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}/]|OAS )(?:A\/RES\/|(?:(?:U\.? ?N\.? ?)?G\.? ?A\.? ?(?:Res(?:olution)?s?\b\.?|R\b)|U\.?N\.?G\.?A\.?|(?:U\.?N\.? )?General Assembly(?: res(?:olution)?s?\b\.?)) ?(?:No\.? ?)?(?:A\/RES\/)?)${assemblyNumber}`,
    'giu',
  ),
  read(match, text) {
    const found = assembly(match, match[1] as string, match[2])
    return organInYear.test(match[0]) ? loose(found, text) : found
  },
}

/** Others that pass resolutions, and what else has one: a screen, a new year. */
const others =
  'joint|concurrent|house|senate|J\\.|Con\\.|H\\.|S\\.|GA|SC|UNGA|UNSC|Assembly|Council|HRC|Commission on Human Rights|ECOSOC|WHA|OAS|IAEA|Commission|Committee|Parliament|board|city|county|budget|screen|display|image|high|low'
/** “The Assembly’s resolution 1514 (XV)” is the General Assembly’s. */
const ofOthers = 'house|senate|Rights Council|Commission|Committee|Parliament|board|city|county|year'

/** “Rejected the resolution 53 to 47”, “resolution 1080 pixels wide”, “resolution 24-105”: votes, sizes and other lists. */
const otherNumber = String.raw`(?![-.,]\d| (?:to|x|by) \d| ?(?:pixels?|px|dpi|ppi|lines|votes?|weeks?|months?|days?|years?|times)\b)`

/** “resolution 1373”, “Res 2625 (XXV)”, “resolution 56/83”: the number tells whose it is. */
export const bareResolution: Recogniser = {
  kind: 'un-resolution',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}/.])(?<!\b(?:${others}) ?|\b(?:${ofOthers})'s )(?:U\.?N\.? )?Res(?:olution)?s?\b\.? ${assemblyNumber}${otherNumber}`,
    'giu',
  ),
  read(match, text) {
    const [, number = '', session] = match
    if (session || number.includes('/') || assemblyNumbers.has(number))
      return assembly(match, number, session)
    const value = Number(number)
    if (value < 1 || value > 2999) return value <= 3541 ? assembly(match, number) : []
    const years = /\((\d{4})\)$/.exec(match[0])
    const found = listOfCouncil(
      Object.assign([match[0], number, years?.[1]], { index: match.index }) as RegExpExecArray,
      text,
    )
    // The first hundred are seldom cited without their year; other bodies number theirs from one.
    return value < 100 && !years ? loose(found, text) : found
  },
}

export const examples: readonly Example[] = [
  { text: 'S/RES/1373', ids: ['unscr_1373'] },
  { text: 'S/RES/1373 (2001)', ids: ['unscr_1373'], spans: ['S/RES/1373 (2001)'] },
  { text: 'UNSC 1373', ids: ['unscr_1373'] },
  { text: 'UNSCR 1373', ids: ['unscr_1373'] },
  { text: 'UNSC Res 2249 (2015) para 5', ids: ['unscr_2249_5'] },
  { text: 'SC Res 1368 and 1373 (2001)', ids: ['unscr_1368', 'unscr_1373'] },
  { text: 'S.C. Res. 678, ¶ 2', ids: ['unscr_678_2'] },
  { text: 'Security Council resolution 1973 (2011)', ids: ['unscr_1973'] },
  { text: 'resolution 1373', ids: ['unscr_1373'] },
  { text: 'resolutions 1816 and 1851 (2008)', ids: ['unscr_1816', 'unscr_1851'] },
  { text: 'UNSC 1973', ids: ['unscr_1973'] },
  { text: 'under UNSC 1973 (2011)', ids: ['unscr_1973'] },
  { text: 'UNSC 1970 and 1973 (2011) on Libya', ids: ['unscr_1970', 'unscr_1973'] },
  { text: 'UNSC 1970 and 1973', ids: ['unscr_1970', 'unscr_1973'] },
  { text: 'para 4 of UNSC 1973', ids: ['unscr_1973_4'] },
  { text: 'under UNSC 1373 and 1973', ids: ['unscr_1373', 'unscr_1973'] },
  { text: 'under UNSCR 1973', ids: ['unscr_1973'] },
  { text: 'under UNSC Res 1973', ids: ['unscr_1973'] },
  { text: 'under UNSC S/RES/1973', ids: ['unscr_1973'] },
  { text: 'under Security Council resolution 2025', ids: ['unscr_2025'] },
  { text: 'UNSC 2025 session', ids: [] },
  { text: 'the U.N.S.C. 2025 and 2026 sessions', ids: [] },
  { text: 'its Security Council 2025 programme', ids: [] },
  { text: 'GA Res 2625 (XXV)', ids: ['ungar_2625'], spans: ['GA Res 2625 (XXV)'] },
  { text: 'G.A. Res. 56/83', ids: ['ungar_56-83'] },
  { text: 'UNGA Res 217 A(III)', ids: ['ungar_217'] },
  { text: 'A/RES/60/1 (2005) paras 138–139', ids: ['ungar_60-1_138'], pinpoints: ['138-139'] },
  { text: 'GA Res 3314 (XXIX) art 3(e)', ids: ['ungar_3314_3_e'] },
  { text: 'GA Res 377 A (V) (1950)', ids: ['ungar_377'] },
  { text: 'resolution 2625', ids: ['ungar_2625'] },
  { text: 'Resolution 56/83', ids: ['ungar_56-83'] },
  { text: 'General Assembly resolution 3314 (XXIX)', ids: ['ungar_3314'] },
  { text: 'resolution 2249 a week later', ids: ['unscr_2249'], spans: ['resolution 2249'] },
  { text: 'resolution 2625 (XXV) a week later', ids: ['ungar_2625'], spans: ['resolution 2625 (XXV)'] },
  { text: 'GA Res 217 (III) A', ids: ['ungar_217'], spans: ['GA Res 217 (III) A'] },
  { text: 'resolution 47', ids: ['unscr_47'] },
  { text: 'under resolution 47 (1948)', ids: ['unscr_47'] },
  { text: 'under resolution 47, para 4', ids: ['unscr_47_4'] },
  { text: 'ECOSOC resolution 2005/20', ids: [] },
  { text: 'Commission on Human Rights resolution 2005/81', ids: [] },
  { text: 'HRC Res 49/3', ids: [] },
  { text: 'OAS General Assembly resolution 1080', ids: [] },
  { text: 'board resolution 12 (2020)', ids: [] },
  { text: 'the General Assembly’s resolution 1514 (XV)', ids: ['ungar_1514'] },
  { text: 'the Council’s resolution 2249', ids: ['unscr_2249'] },
  { text: 'UNGA 80', ids: ['ungar_80'] },
  { text: 'leaders at UNGA 80 in New York', ids: [] },
  { text: 'the resolution of 2 disputes', ids: [] },
]

/** The session of a resolution of the Assembly as a number, e.g. `XXV` → 25. */
export function sessionNumber(roman: string): number {
  return Number(arabic(roman))
}
