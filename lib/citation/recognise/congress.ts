/** Measures and reports of Congress: S.J. Res. 83, H.Con.Res. 64, H.R. 7059, 119th Cong, S Rep 100-216. */
import type { Example, Recogniser } from './types'

const chambers: Readonly<Record<string, string>> = { house: 'h', senate: 's' }

export const congressMeasure: Recogniser = {
  kind: 'congress-measure',
  pattern:
    /(?<![\p{L}\p{N}.])(?:(H|S)\. ?|(H|S) ?(?=J|Con|Res)|(House|Senate) )(J(?:oint)?(?:\b\.? ?|(?=res))|Con(?:current)?(?:\b\.? ?|(?=res)))?(Res(?:olution)?\b\.?|R\.|(?=\d)) ?(?:No\.? ?)?(\d{1,5})(?![\d-])(?:,? ?\(?(\d{2,3})(?:st|nd|rd|th) Cong(?:ress)?)?|(?<![\p{L}\p{N}.])(HR|hr|S|s)\b\.? (\d{1,5})(?=,? ?\(?(\d{2,3})(?:st|nd|rd|th) Cong)/giu,
  read(match) {
    const [whole, dotted, tight, named, joint = '', form = '', number, congress, short, shortNumber, later] =
      match
    const chamber = (dotted ?? tight ?? chambers[(named ?? '').toLowerCase()] ?? short ?? '')
      .toLowerCase()
      .charAt(0)
    // “The Council’s resolution 49”
    if (/\w'$/.test(match.input.slice(Math.max(0, match.index - 2), match.index))) return []
    const joined = /^j/i.test(joint) ? 'j' : /^c/i.test(joint) ? 'con' : ''
    const resolution = /^res/i.test(form)
    // “H. 12” is an initial and a number; a bill of the House is an H.R.
    if (!resolution && (named || joined || (dotted && chamber === 'h' && !/^r/i.test(form)))) return []
    // “S. 83” is an initial and a number as often as a bill; a bill of the Senate has to name its Congress.
    if (chamber === 's' && !resolution && !congress && !later) return []
    const type = resolution ? `${chamber}${joined}res` : chamber === 'h' ? 'hr' : 's'
    const session = congress ?? later
    const count = (number ?? shortNumber) as string
    const start = match.index
    const parts = { type, number: count, ...(session ? { congress: session } : {}) }
    const root = `${type}_${count}${session ? `_${session}` : ''}`
    return [{ kind: 'congress-measure', root, start, end: start + whole.length, parts, takes: ['section'] }]
  },
}

export const congressReport: Recogniser = {
  kind: 'congress-report',
  pattern:
    /(?<![\p{L}\p{N}.])(H\.? ?R?|S)\.? ?(?:Conf\.? ?)?Rep(?:ort|t)?\b\.? ?(?:No\.? ?)?(\d{2,3})-(\d{1,4})(?!\d)/giu,
  read(match) {
    const [whole, chamber = '', congress = '', number = ''] = match
    const type = /^h/i.test(chamber) ? 'hrpt' : 'srpt'
    const end = match.index + whole.length
    const parts = { type, congress, number }
    const root = `${type}_${congress}-${number}`
    return [
      { kind: 'congress-report', root, start: match.index, end, parts, takes: ['page'], barePinpoint: true },
    ]
  },
}

export const examples: readonly Example[] = [
  { text: 'S.J. Res. 83', ids: ['sjres_83'] },
  { text: 'S.J.Res.98 (Venezuela)', ids: ['sjres_98'] },
  { text: 'sj res 83', ids: ['sjres_83'] },
  { text: 'H.Con.Res. 64', ids: ['hconres_64'] },
  { text: 'H.J.Res.81, 119th Cong (2025)', ids: ['hjres_81_119'], spans: ['H.J.Res.81, 119th Cong'] },
  { text: 'H.R. 7059, 119th Cong (2026)', ids: ['hr_7059_119'] },
  { text: 'S Res 400, 94th Cong', ids: ['sres_400_94'] },
  { text: 'H Res 658', ids: ['hres_658'] },
  { text: 'hconres 64', ids: ['hconres_64'] },
  { text: 'Smith H. 12', ids: [] },
  { text: 'House Joint Resolution 542', ids: ['hjres_542'] },
  { text: 'S. 440, 93rd Cong', ids: ['s_440_93'] },
  { text: 'S Rep 100-216', ids: ['srpt_100-216'] },
  { text: 'H.R. Rep. No. 102-166, 29–30', ids: ['hrpt_102-166_29'], pinpoints: ['29-30'] },
  { text: 'H.R. Conf. Rep. No. 102-166', ids: ['hrpt_102-166'] },
]
