/** What a citation is, in words short enough for one line. */
import { instruments } from '../recognise/instruments'
import { statutes } from '../recognise/statutes'
import type { Recognised, Unit } from '../recognise/types'
import { partsOf } from './parts'
import { ordinal } from './places'

const names = new Map([
  ...instruments.map(({ id, names }): [string, string] => [`art_${id}`, names]),
  ...statutes.map(({ id, names }): [string, string] => [`sec_${id}`, names]),
  ['art_geneva-conventions', 'Geneva Conventions, common'] as const,
])

const unitSigns: Readonly<Record<Unit, string>> = {
  article: 'art ',
  section: '§ ',
  paragraph: 'para ',
  page: '',
  rule: 'rule ',
  principle: 'principle ',
  clause: 'cl ',
}

const reporters: Readonly<Record<string, string>> = {
  us: 'U.S.',
  sct: 'S. Ct.',
  f: 'F.',
  f2d: 'F.2d',
  f3d: 'F.3d',
  f4th: 'F.4th',
  fsupp: 'F. Supp.',
  fsupp2d: 'F. Supp. 2d',
  fsupp3d: 'F. Supp. 3d',
  fappx: 'F. App’x',
}

const measures: Readonly<Record<string, string>> = {
  hr: 'H.R.',
  s: 'S.',
  hres: 'H.Res.',
  sres: 'S.Res.',
  hjres: 'H.J.Res.',
  sjres: 'S.J.Res.',
  hconres: 'H.Con.Res.',
  sconres: 'S.Con.Res.',
  hrpt: 'H.R. Rep.',
  srpt: 'S. Rep.',
}

type Parts = Recognised['parts']

/** The source, without its pinpoint. */
const sources: Readonly<Record<string, (parts: Parts, root: string) => string>> = {
  'us-code': ({ title }) => `${title} U.S.C.`,
  'us-constitution': () => 'US Constitution',
  'public-law': ({ congress, number }) => `Public Law ${congress}-${number}`,
  'statutes-at-large': ({ volume, page }) => `${volume} Stat. ${page}`,
  cfr: ({ title }) => `${title} C.F.R.`,
  'federal-register': ({ volume, page }) => `${volume} Fed. Reg. ${page}`,
  'executive-order': ({ number }) => `Executive Order ${number}`,
  'un-resolution': ({ number, year, session }, root) =>
    root.startsWith('unscr_')
      ? `Security Council resolution ${number}${year ? ` (${year})` : ''}`
      : `General Assembly resolution ${number}${session ? ` (${session})` : ''}`,
  'un-document': ({ symbol }) => `UN document ${symbol}`,
  icj: ({ year, page }, root) => (year ? `[${year}] ICJ Rep ${page}` : `ICJ, ${words(root)}`),
  pcij: ({ series, number }) => `PCIJ Series ${series} No ${number}`,
  'arbitral-award': ({ volume, page }) => `${volume} RIAA ${page}`,
  'criminal-tribunal': ({ docket }) => `Case No ${docket}`,
  'inter-american-court': ({ number }) => `Inter-American Court, Series C No ${number}`,
  'inter-american-commission': ({ number }) => `Inter-American Commission, Report No ${number}`,
  'european-court': ({ application }) => `European Court of Human Rights, App No ${application}`,
  'us-reports': ({ reporter = '', volume, page = '' }) => `${volume} ${reporters[reporter]} ${page}`.trim(),
  'olc-opinion': ({ volume, page }) => `${volume} Op. O.L.C. ${page}`,
  'congress-measure': ({ type = '', number, congress }) =>
    `${measures[type]} ${number}${congress ? `, ${ordinal(congress)} Congress` : ''}`,
  'congress-report': ({ type = '', congress, number }) => `${measures[type]} ${congress}-${number}`,
  'treaty-series': ({ series = '', volume, page }) => `${volume} ${series.toUpperCase()} ${page}`,
}

function words(root: string): string {
  const slug = root.slice(root.indexOf('_') + 1).replaceAll('-', ' ')
  return slug.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** “50 U.S.C. § 3093(a)”, “UN Charter, art 2(4)”, “Security Council resolution 1373 (2001)”. */
export function describe(citation: Recognised): string {
  const { kind, root, pinpoint, unit } = citation
  const parts = partsOf(citation)
  const own = kind === 'statute' && citation.authority ? `sec_${citation.authority}` : root
  const named = names.get(own)?.split(';')[0]?.replace(/[()]/g, '').trim()
  const code = /^usc_(\d+)/.exec(root)?.[1]
  const source = named ?? (code ? `${code} U.S.C.` : (sources[kind]?.(parts, root) ?? words(root)))
  if (!pinpoint) return source
  const place = unit ? unitSigns[unit] + pinpoint : pinpoint
  if (root === 'art' || root === 'sec') return place
  return (code && !named) || kind === 'cfr' || root.endsWith('conventions')
    ? `${source} ${place}`
    : `${source}, ${place}`
}
