/** Documents of the United Nations by symbol: S/2014/695, A/59/565, A/CONF.144/28/Rev.1, S/PV.9218. */
import type { Example, Recogniser } from './types'

/** “a/4 sheet”, “and/or 24/7”: a symbol written small has a year, a session, or the number of a letter. */
const surelySymbol = /[/.](?:\d{4,5}(?!\d)|\d{1,3}\/[a-z]?\.?\d)/

/** A symbol as the United Nations print it: `a/conf.144/28/rev.1` → `A/CONF.144/28/Rev.1`. */
function capitals(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/(?<=\/)(?:ADD|REV|CORR)/g, (word) => word[0] + word.slice(1).toLowerCase())
}

export const unDocument: Recogniser = {
  kind: 'un-document',
  pattern:
    /(?<![\p{L}\p{N}/.])(?!(?:S|A)\/RES\/\d)((?:A|S|E|ST|CCPR|CAT|CRC)(?:\/(?:\d{1,5}|[A-Z]{1,8}(?:\.\d{1,5}(?:[A-Z]\/\d+)?)?(?:-\d{1,3})?|(?:Add|Rev|Corr|L|GC|SR|SER|C|D|PV)\.?\d{1,5})){1,6})(?![\p{L}\p{N}])/giu,
  read(match) {
    const written = match[1] as string
    if (!/[/.]\d/.test(written) || (/^[ase]\//.test(written) && !surelySymbol.test(written))) return []
    const symbol = /[A-Z]/.test(written) ? written : capitals(written)
    const end = match.index + match[0].length
    const root = `undoc_${symbol.toLowerCase().replaceAll('/', '-')}`
    return [
      { kind: 'un-document', root, start: match.index, end, parts: { symbol }, takes: ['paragraph', 'page'] },
    ]
  },
}

export const examples: readonly Example[] = [
  { text: 'US letter, S/2014/695 (23 September 2014)', ids: ['undoc_s-2014-695'], spans: ['S/2014/695'] },
  { text: 'A/59/565 (2004) paras 188–192', ids: ['undoc_a-59-565_188'], pinpoints: ['188-192'] },
  { text: 'UN Doc A/CONF.144/28/Rev.1', ids: ['undoc_a-conf.144-28-rev.1'] },
  { text: 'letter S/21035 (20 December 1989)', ids: ['undoc_s-21035'] },
  { text: 's/2014/695', ids: ['undoc_s-2014-695'] },
  { text: 'a/59/565', ids: ['undoc_a-59-565'] },
  { text: 'a/conf.144/28/rev.1', ids: ['undoc_a-conf.144-28-rev.1'] },
  { text: 'an a/4 sheet, or s/he', ids: [] },
  { text: 'S/PV.9218', ids: ['undoc_s-pv.9218'] },
  { text: 'CCPR/C/GC/36 para 63', ids: ['undoc_ccpr-c-gc-36_63'] },
  { text: 'and/or 24/7', ids: [] },
]
