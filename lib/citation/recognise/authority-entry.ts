/** From an authority’s page to what the recogniser knows of it. Runs in the build. */
import type { AuthorityMatter } from '../../schema'
import { type AuthorityEntry, isCodeTitle } from './authority-table'
import { recognise } from './index'
import { instrumentRoot, instruments } from './instruments'
import { readPlaces } from './places'
import { statutes } from './statutes'
import { citationTokens, codeSections, equivalents, measureAlone, tokenOf } from './tokens'
import type { Recognised } from './types'

/** A name that is longer is cited by another. */
const longestName = 70

/** Kinds whose names are citations even without a pinpoint. */
const strongKinds = new Set<AuthorityMatter['kind']>(['treaty', 'constitution', 'resolution'])
/** Kinds that no text cites as a name with a pinpoint; their symbols are enough. */
const namelessKinds = new Set<AuthorityMatter['kind']>(['statement', 'work', 'report'])

/**
 * The entry of an authority for `recognise`’s table: its token, its names, and the numbers under which it is printed.
 *
 * @param matter the checked front matter of its page
 */
export function authorityEntry(matter: AuthorityMatter): AuthorityEntry {
  let entry = made.get(matter)
  if (!entry) {
    entry = makeEntry(matter)
    made.set(matter, entry)
  }
  return entry
}

/** The index, its records and the reader’s book ask for the same entries; each costs a millisecond or two. */
const made = new WeakMap<AuthorityMatter, AuthorityEntry>()

function makeEntry(matter: AuthorityMatter): AuthorityEntry {
  const printed = printedRoots(matter)
  const root = rootOf(matter, printed)
  const sections = isCodeTitle(root) ? quotedSections(matter, root) : codeSections(matter.id)
  const { pinpoint: unit } = matter.citation
  const also = [...new Set([...printed, ...sections])].filter((token) => token !== root)
  return {
    id: matter.id,
    kind: kindOf(matter, root),
    root,
    names: namesOf(matter, root),
    ...(unit !== 'part' && { unit }),
    ...(also.length > 0 && { also }),
  }
}

/** Whether an entry tells the recogniser anything; statements without a symbol do not. */
export function isCitable(entry: AuthorityEntry): boolean {
  return entry.names !== '' || (entry.also?.length ?? 0) > 0 || !entry.root.startsWith(`${entry.kind}_`)
}

/**
 * The tokens of a place in an authority, as search records file it: the place itself, its equivalents, and every
 * place of a range.
 *
 * @param at the pinpoint as the authority’s page writes it; the authority as a whole where it is left out
 * @returns nothing for pinpoints that are words, such as “fifth paragraph”
 */
export function placeTokens(entry: AuthorityEntry, at?: string): string[] {
  if (at === undefined) {
    const roots = [...(isCodeTitle(entry.root) ? [] : [entry.root]), ...(entry.also ?? [])]
    return [...roots, ...roots.flatMap((root) => measureAlone(root) ?? [])]
  }
  return placesAt(entry, at).flatMap((citation) => {
    const tokens = citationTokens(citation)
    return tokens.filter((token) => !tokens.some((deeper) => deeper.startsWith(`${token}_`)))
  })
}

/** The tokens of a place with everything above it, for what a page rests on: a record’s `cites`. */
export function citedTokens(entry: AuthorityEntry, at?: string): string[] {
  const place = at === undefined ? [] : placesAt(entry, at).flatMap(citationTokens)
  return [...new Set([...place, ...(isCodeTitle(entry.root) ? [] : [entry.root])])]
}

/** Reads a pinpoint by putting it behind its source, so that it becomes the same token as in a text. */
function placesAt(entry: AuthorityEntry, at: string): Recognised[] {
  if (entry.root === 'usconst') return recognise(`US Const ${/^amend/.test(at) ? at : `art ${at}`}`)
  return readPlaces(at, 0, { plural: true, roman: true, deeper: true }).map((place) => {
    const own = entry.root.startsWith('sec_')
      ? recognise(`${statuteName(entry.id)} § ${place.written}`)[0]
      : undefined
    if (own) return own
    const { kind, root } = entry
    const id = tokenOf(root, place.path)
    const citation: Recognised = {
      kind,
      id,
      root,
      start: 0,
      end: at.length,
      parts: {},
      also: equivalents(id),
    }
    return place.to ? { ...citation, through: tokenOf(root, place.to) } : citation
  })
}

function statuteName(id: string): string {
  return statutes.find((statute) => statute.id === id)?.names.split(';')[0] ?? ''
}

/** The sections of the Code that its page quotes: “3091 et seq” does not say where it ends. */
function quotedSections({ passages, pinpoints }: AuthorityMatter, root: string): string[] {
  return [...passages, ...pinpoints].flatMap(({ at }) => {
    const place = readPlaces(at, 0)[0]
    return place ? [tokenOf(root, place.path.slice(0, 1))] : []
  })
}

/** Its names, for the table. What is a citation in itself (“Resolution 1373”, “10 USC 127e”) needs no name. */
function namesOf(matter: AuthorityMatter, root: string): string {
  if (namelessKinds.has(matter.kind) && !root.startsWith('art_')) return ''
  const names = new Map<string, string>()
  for (const name of [matter.shortTitle, matter.title, ...matter.aliases]) {
    const plain = name.replace(/[();]/g, ' ').replace(/\s+/g, ' ').trim()
    const key = plain.toLowerCase().replaceAll('.', '')
    const [citation] = recognise(plain)
    const isCitation = citation?.start === 0 && (citation.pinpoint !== undefined || /\d/.test(citation.id))
    if (plain.length <= longestName && !isCitation && !names.has(key)) names.set(key, plain)
  }
  return [...names.values()].map((name) => (isStrong(matter, name) ? name : `(${name})`)).join(';')
}

/** Names of statutes, and those of cases that are one word, count beside a pinpoint; “Hamdi v. Rumsfeld” by itself. */
function isStrong(matter: AuthorityMatter, name: string): boolean {
  if (matter.kind === 'judgment') return / v\.? /.test(name)
  return strongKinds.has(matter.kind) && (name.includes(' ') || /^[A-Z]{4,}$/.test(name))
}

function kindOf(matter: AuthorityMatter, root: string): string {
  if (root.startsWith('art_')) return 'treaty'
  if (root.startsWith('sec_') || isCodeTitle(root)) return 'statute'
  if (root === 'usconst') return 'us-constitution'
  return (
    recognise(printedForms(matter).join('. ')).find((citation) => citation.root === root)?.kind ?? matter.kind
  )
}

function rootOf(matter: AuthorityMatter, printed: readonly string[]): string {
  const { id, kind } = matter
  const instrument = instruments.find((entry) => entry.id === id)
  if (instrument) return instrumentRoot(instrument)
  if (statutes.some((statute) => statute.id === id)) return `sec_${id}`
  if (kind === 'judgment' && matter.citation.printed?.series === 'ICJ Rep') return `icj_${id}`
  if (kind === 'statute' && isCodified(matter)) return `usc_${matter.citation.code?.title ?? ''}`
  if (kind === 'treaty' || kind === 'constitution') return `art_${id}`
  return printed[0] ?? `${kind}_${id}`
}

type Statute = Extract<AuthorityMatter, { kind: 'statute' }>

/** Uncodified acts stand as notes under sections that are not theirs. */
function isCodified({ citation }: Statute): boolean {
  return citation.code?.title !== undefined && !/note/.test(citation.code.sections)
}

/** The tokens under which it is printed, those that name it best first. */
function printedRoots(matter: AuthorityMatter): string[] {
  const roots = printedForms(matter).flatMap((form) =>
    recognise(form).flatMap((citation) => {
      if (citation.kind === 'us-code')
        return citationTokens(citation).filter((token) => token.split('_').length === 3)
      return citation.root ? [citation.root] : []
    }),
  )
  return [...new Set(roots)].filter((root) => !/^(?:art|sec|usconst)/.test(root))
}

/** Its citations as texts write them, from the parts of its citation. */
function printedForms(matter: AuthorityMatter): string[] {
  const forms = partForms(matter).flatMap((form) => form ?? [])
  const { bluebook, oscola, parallel } = matter.citation
  if (forms.length > 0 || namelessKinds.has(matter.kind)) return [...forms, ...parallel]
  // Only the first citation of a whole one is its own; what follows may be what it amends.
  const whole = recognise(bluebook ?? oscola ?? '')[0]
  return whole ? [(bluebook ?? oscola ?? '').slice(whole.start, whole.end), ...parallel] : parallel
}

function partForms(matter: AuthorityMatter): (string | undefined)[] {
  const { citation } = matter
  const printed = 'printed' in citation ? citation.printed : undefined
  const inSeries =
    printed?.volume && printed.page ? `${printed.volume} ${printed.series} ${printed.page}` : undefined
  switch (matter.kind) {
    case 'statute': {
      const { code, publicLaw, enactedSection } = matter.citation
      // What is one section of an act is not the act.
      const act = enactedSection ? [] : [publicLaw && `Pub L ${publicLaw}`, inSeries]
      return [isCodified(matter) ? `${code?.title} USC §§ ${code?.sections}` : undefined, ...act]
    }
    case 'order':
      return [
        /^1\d{4}$/.test(matter.citation.number ?? '') ? `EO ${matter.citation.number}` : undefined,
        inSeries,
      ]
    case 'resolution': {
      const { body, number, symbol } = matter.citation
      const organ = /security council/i.test(body)
        ? 'SC Res'
        : /general assembly/i.test(body)
          ? 'GA Res'
          : body
      return [`${organ} ${number}`, symbol]
    }
    case 'judgment':
      return [
        printed?.series === 'ICJ Rep' ? `[${printed.volume}] ICJ Rep ${printed.page}` : inSeries,
        matter.citation.docket,
      ]
    case 'report':
    case 'statement':
      return [matter.citation.symbol, inSeries]
    default:
      return [inSeries]
  }
}
