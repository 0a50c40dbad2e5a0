/** From a source with its places to canonical ids: which authority it is, and what short forms stand for. */
import type { Pinpointed } from './attach'
import { icjCases } from './cases'
import type { RecogniseOptions } from './index'
import {
  codeSection,
  codifiedAuthority,
  equivalents,
  lonelySection,
  presentSection,
  tokenOf,
  writePlace,
} from './tokens'
import type { Found, Place, Recognised } from './types'

const icjByReport = new Map(icjCases.map((entry) => [`icj_${entry.report}`, entry.slug]))

/**
 * Puts into *id.*, *ibid.*, *supra* and “542 U.S. at 518” the source that the text has cited before; drops those that
 * stand for nothing. Also merges “Nicaragua v USA [1986] ICJ Rep 14” into one citation.
 */
export function resolveShortForms(
  text: string,
  joined: readonly Pinpointed[],
  options: RecogniseOptions,
): Pinpointed[] {
  const kept: Pinpointed[] = []
  for (const entry of joined) {
    const full = canonical(entry, options)
    const previous = kept.at(-1)
    if (full.source.kind === 'short-form') {
      const meant = full.source.parts.form === 'supra' ? namedBefore(text, entry.start, kept) : previous
      if (meant) kept.push(standIn(full, meant.source))
    } else if (full.source.parts.reporter && !full.source.parts.page) {
      const meant = recent(kept).findLast((earlier) => earlier.source.root.startsWith(`${full.source.root}_`))
      kept.push(
        meant
          ? standIn(full, meant.source)
          : { ...full, source: { ...full.source, root: `${full.source.root}_at` } },
      )
    } else if (previous && sameSource(text, previous, full)) {
      // A name and a report that agree are sure of each other.
      const source = full.source.parts.page ? { ...full.source, weak: false } : full.source
      kept[kept.length - 1] = { ...full, source, start: previous.start }
    } else if (!full.source.weak || full.places.length > 0) {
      kept.push(full)
    } else if (full.source.kind === 'icj' && !full.source.parts.page) {
      // A short name without pinpoint is nothing by itself, but may be the beginning of what follows.
      kept.push(full)
    }
  }
  return kept.filter((entry) => !entry.source.weak || entry.places.length > 0)
}

/** Short forms reach back this many citations; without a bound the time would grow with the square of the text. */
function recent(kept: readonly Pinpointed[]): readonly Pinpointed[] {
  return kept.slice(-200)
}

function standIn(entry: Pinpointed, meant: Found): Pinpointed {
  // The section that “Id.” repeats belongs to the earlier citation; its own pinpoint takes that place.
  const source = {
    ...meant,
    weak: false,
    start: entry.start,
    end: entry.end,
    parts: { ...meant.parts, short: 'yes' },
  }
  return { ...entry, source }
}

/** “Hamdi, supra note 4”: the earlier citation that has the word before *supra* close before it. */
function namedBefore(text: string, at: number, kept: readonly Pinpointed[]): Pinpointed | undefined {
  const name = /(\p{Lu}[\p{L}-]{2,30}),? ?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  const named = name
    ? recent(kept).findLast((earlier) =>
        text.slice(Math.max(0, earlier.start - 80), earlier.end).includes(name),
      )
    : undefined
  return named ?? kept.at(-1)
}

/** The name of a case directly before its report, with the parties and the phase between. */
function sameSource(text: string, name: Pinpointed, report: Pinpointed): boolean {
  if (name.places.length > 0 || name.source.kind !== 'icj' || name.source.root !== report.source.root)
    return false
  return (
    report.start - name.end < 80 &&
    /^(?:[,.]| v\.? [\p{L}. ]{1,40}|,? ?\([^()]{1,60}\)| ){0,4}$/u.test(text.slice(name.end, report.start))
  )
}

/** The canonical root of a source, and its authority. */
function canonical(entry: Pinpointed, options: RecogniseOptions): Pinpointed {
  const { source } = entry
  const known = options.authorities?.roots.get(source.root)
  if (known)
    return { ...entry, source: { ...source, root: known.root ?? source.root, authority: known.authority } }
  const slug = icjByReport.get(source.root)
  if (slug) return { ...entry, source: { ...source, root: `icj_${slug}`, authority: slug } }
  return entry
}

/** One citation for each place, or one for the source as a whole. */
export function recognised(entry: Pinpointed, options: RecogniseOptions): Recognised[] {
  const { source, places } = entry
  if (places.length === 0) return source.root === '' ? [] : [one(entry, undefined, options)]
  return places.map((place, at) => {
    const alone = {
      ...entry,
      start: at === 0 ? entry.start : place.start,
      end: at < places.length - 1 ? place.end : entry.end,
    }
    return one(alone, place, options)
  })
}

function one(entry: Pinpointed, place: Place | undefined, options: RecogniseOptions): Recognised {
  const { source } = entry
  const path = place?.path ?? []
  const root = source.root || rootOfBare(source.kind, path, options)
  const { id, through } = tokens(root, place)
  const citation: Recognised = {
    kind: source.kind,
    id,
    root: id.startsWith(root) ? root : id.split('_').slice(0, 2).join('_'),
    start: entry.start,
    end: entry.end,
    parts: source.parts,
    also: equivalents(id),
  }
  const authority = authorityOf(presentSection(id), options) ?? source.authority
  // What is built in may name an authority that the corpus does not have.
  if (authority && (options.authorities?.ids.has(authority) ?? true)) citation.authority = authority
  if (through) citation.through = through
  if (place) citation.pinpoint = writePlace(place)
  if (place?.unit) citation.unit = place.unit
  if (source.parts.short || (source.root === '' && root !== bareRoots[source.kind])) citation.short = true
  return citation
}

const bareRoots: Readonly<Record<string, string>> = { article: 'art', section: 'sec' }

/** A bare article is nobody’s, unless the text is about one instrument; section 1541 can only be title 50’s. */
function rootOfBare(kind: string, path: readonly string[], options: RecogniseOptions): string {
  if (kind === 'section') {
    const code = lonelySection(path[0] as string)
    if (code) return code.slice(0, code.lastIndexOf('_'))
  }
  return options.context ?? (bareRoots[kind] as string)
}

function tokens(root: string, place: Place | undefined): { id: string; through?: string } {
  if (!place) return { id: root }
  const id = codified(root, place.path)
  return place.to ? { id, through: codified(root, place.to) } : { id }
}

/** The Code’s token where a statute’s own section is cited. */
function codified(root: string, path: readonly string[]): string {
  const code = root.startsWith('sec_') ? codeSection(root.slice(4), path[0] as string) : undefined
  return code ? tokenOf(code, path.slice(1)) : tokenOf(root, path)
}

/** The authority whose root is the longest beginning of a token. */
function authorityOf(token: string, options: RecogniseOptions): string | undefined {
  for (let cut = token.length; cut > 0; cut = token.lastIndexOf('_', cut - 1)) {
    const known = options.authorities?.roots.get(token.slice(0, cut))
    if (known) return known.authority
  }
  return codifiedAuthority(token)
}
