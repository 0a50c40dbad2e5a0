/** From a recognised citation to the words that the index holds for it. */
import { statutes } from './statutes'
import type { Place, Recognised } from './types'

/** The token of a place: `usc_50` + `3093(a)` → `usc_50_3093_a`. */
export function tokenOf(root: string, path: readonly string[]): string {
  return [root, ...path].join('_')
}

/** How a pinpoint is written on an authority’s page: `2(4)`, `1541-1548`. */
export function writePlace(place: Place): string {
  return place.written ?? place.path.join('.')
}

const codified = new Map<string, { id: string; own: string; isAuthority: boolean }>()
for (const statute of statutes) {
  for (const [own, code] of Object.entries(statute.sections)) {
    codified.set(`usc_${statute.title}_${code}`, {
      id: statute.id,
      own,
      isAuthority: statute.isAuthority ?? false,
    })
  }
}
const titleOfSection = new Map(Array.from(codified.keys(), (token) => [token.split('_')[2] as string, token]))

/** The authority whose section of the Code this is, where a whole act is one. */
export function codifiedAuthority(token: string): string | undefined {
  const statute = codified.get(token.split('_').slice(0, 3).join('_'))
  return statute?.isAuthority ? statute.id : undefined
}

/** The section of the Code that holds a statute’s own section, as a token without subdivisions. */
export function codeSection(statuteId: string, own: string): string | undefined {
  const statute = statutes.find((entry) => entry.id === statuteId)
  if (!statute) return undefined
  // “IEEPA § 1702” gives the Code’s number already.
  const code = statute.sections[own] ?? Object.values(statute.sections).find((section) => section === own)
  return code ? `usc_${statute.title}_${code}` : undefined
}

/** The sections of the Code that hold a statute’s own sections, as tokens; none for other authorities. */
export function codeSections(statuteId: string): string[] {
  const statute = statutes.find((entry) => entry.id === statuteId)
  return Object.values(statute?.sections ?? {}).map((section) => `usc_${statute?.title}_${section}`)
}

/** The Code’s token for a section number that stands alone and is known: `1541` → `usc_50_1541`. */
export function lonelySection(number: string): string | undefined {
  return number.length > 3 ? titleOfSection.get(number) : undefined
}

/** Sections that the Office of the Law Revision Counsel has given other numbers; older texts have the former ones. */
const renumbered = new Map([
  ['usc_50_413', 'usc_50_3091'],
  ['usc_50_413a', 'usc_50_3092'],
  ['usc_50_413b', 'usc_50_3093'],
])

/** The token of a section of the Code under its present number; the same token where it has kept its own. */
export function presentSection(token: string): string {
  const [code, title, section, ...rest] = token.split('_')
  const present = renumbered.get(`${code}_${title}_${section}`)
  return present ? tokenOf(present, rest) : token
}

const conventionToken = /^art_geneva-convention(?:s|-([1-4]))_([123])(_.*)?$/

/**
 * Other tokens for the same words: own section and code section, present number and former, common article and the
 * article of each convention.
 */
export function equivalents(token: string): string[] {
  const present = presentSection(token)
  if (present !== token) return [present, ...equivalents(present)]
  const [, title, section, ...rest] = token.split('_')
  const statute = token.startsWith('usc_') ? codified.get(`usc_${title}_${section}`) : undefined
  if (statute) return [tokenOf(`sec_${statute.id}`, [statute.own, ...rest])]
  const convention = conventionToken.exec(token)
  if (!convention) return []
  const [, number, article = '', tail = ''] = convention
  if (number) return [`art_geneva-conventions_${article}${tail}`]
  return ['1', '2', '3', '4'].map((each) => `art_geneva-convention-${each}_${article}${tail}`)
}

/** Kinds whose source alone says nothing: title 50, or “UN Charter”, which its own words find as well. */
const namedKinds = new Set(['treaty', 'statute', 'us-code', 'cfr', 'us-constitution'])

/**
 * The tokens under which a citation is filed, most exact first: the place itself, its equivalents, what a range runs
 * through, and every broader place above them. A text is indexed under all of them; a query prefers the first.
 */
export function citationTokens(citation: Recognised): string[] {
  const tokens = new Set<string>()
  // A statute’s own section is filed under the Code’s alone: a query makes that of it as well.
  const also = citation.also.filter((token) => !token.startsWith('sec_'))
  const exact = [citation.id, ...also, ...rangeTokens(citation)]
  for (const token of exact) if (token !== citation.root || !namedKinds.has(citation.kind)) tokens.add(token)
  for (const token of exact) for (const above of ancestors(token, citation)) tokens.add(above)
  for (const bare of [bareArticle(citation), measureAlone(citation.root)]) if (bare) tokens.add(bare)
  return [...tokens]
}

/** “H.Con.Res. 86” alone finds the measure of every Congress: `hconres_86_119` → `hconres_86`. */
export function measureAlone(root: string): string | undefined {
  return /^([hs](?:j|con)?res_\d+|(?:hr|s)_\d+)_\d+$/.exec(root)?.[1]
}

/** “Article 2(4)” alone finds the article of every instrument: `art_un-charter_2_4` → `art_2_4`. */
function bareArticle({ id, root }: Recognised): string | undefined {
  if (!root.startsWith('art_') || !id.startsWith(`${root}_`)) return undefined
  return `art${id.slice(root.length)}`
}

function ancestors(token: string, citation: Recognised): string[] {
  const found: string[] = []
  const shortest = token.startsWith(`${citation.root}_`) ? citation.root : undefined
  for (let cut = token.lastIndexOf('_'); cut > 0; cut = token.lastIndexOf('_', cut - 1)) {
    const above = token.slice(0, cut)
    if (shortest === undefined ? above.split('_').length < 3 : above.length < shortest.length) break
    if (above === citation.root && namedKinds.has(citation.kind)) break
    found.push(above)
  }
  return found
}

/** What stands between the ends of a range, up to forty places. */
function rangeTokens(citation: Recognised): string[] {
  if (!citation.through) return []
  const from = citation.id.split('_')
  const to = citation.through.split('_')
  const first = Number(from.at(-1))
  const last = Number(to.at(-1))
  if (from.length !== to.length || !(last > first) || last - first > 40) return [citation.through]
  const stem = from.slice(0, -1).join('_')
  return Array.from({ length: last - first }, (_, step) => `${stem}_${first + step + 1}`)
}
