/**
 * Recognises legal citations in any text or query: clean → find → attach → resolve. Offsets are those of the text as
 * it was given. Runs in Node and in the browser; the time is linear in the length of the text.
 */
import { belongsTo, findPinpoints, type Pinpointed, pinpointAfter } from './attach'
import type { AuthorityTable } from './authority-table'
import { clean } from './clean'
import { builtInNames, findNames, nameTable } from './names'
import { recognisers } from './recognisers'
import { recognised, resolveShortForms } from './resolve'
import type { Found, Recognised } from './types'

export { type AuthorityEntry, type AuthorityTable, authorityTable } from './authority-table'
export { citationTokens, tokenOf } from './tokens'
export type { Example, Recognised, Unit } from './types'

export interface RecogniseOptions {
  /** The authorities of the corpus: their names are found too, and what is cited gets their ids. */
  authorities?: AuthorityTable
  /** The root of the instrument that a text is about: its bare “article 51” is then that instrument’s. */
  context?: string
}

const builtIn = nameTable(builtInNames())

/**
 * Finds every citation in a text, in order, none overlapping another. A list (“arts 2(1), 2(7)”) yields one entry
 * for each place, so that each can become a link; a range stays one entry.
 *
 * @param text any string, of any length; it is never interpreted as markup or as a pattern
 * @returns the citations with offsets into `text`; empty where nothing was recognised. Never throws.
 */
export function recognise(text: string, options: RecogniseOptions = {}): Recognised[] {
  const cleaned = clean(text)
  const plain = cleaned.text
  const sources = leftmostLongest([
    ...recognisers.flatMap((kind) =>
      [...plain.matchAll(kind.pattern)].flatMap((match) => kind.read(match, plain)),
    ),
    ...findNames(plain, options.authorities ? [options.authorities.names, builtIn] : [builtIn]),
  ])
  const joined = join(plain, sources)
  const resolved = resolveShortForms(plain, joined, options)
  return resolved
    .flatMap((entry) => recognised(entry, options))
    .map((citation) => ({
      ...citation,
      start: cleaned.origin(citation.start),
      end: cleaned.originOfEnd(citation.end),
    }))
}

/** Of overlapping sources the first wins, of those the longest, of those the recogniser that stands first. */
function leftmostLongest(sources: readonly Found[]): Found[] {
  const ranked = sources
    .map((source, rank) => ({ source, rank }))
    .sort((a, b) => a.source.start - b.source.start || b.source.end - a.source.end || a.rank - b.rank)
  const kept: Found[] = []
  for (const { source } of ranked) {
    const last = kept.at(-1)
    if (!last || source.start >= last.end) kept.push(source)
  }
  return kept
}

/** Gives every source its pinpoints; what no source takes stays as a bare article or section. */
function join(text: string, sources: readonly Found[]): Pinpointed[] {
  const joined: Pinpointed[] = []
  const loose = findPinpoints(text)
  const pending = [...sources]
  let covered = 0
  for (const pinpoint of [
    ...loose,
    { places: [], unit: 'page' as const, start: text.length + 1, end: text.length + 1 },
  ]) {
    // Sources that begin before this pinpoint take what follows them.
    while (pending[0] && pending[0].start <= pinpoint.start) {
      const source = pending.shift() as Found
      if (source.start < covered) continue
      const after = pinpointAfter(text, source)
      const end = after?.end ?? source.end
      joined.push({ source, places: source.places ?? after?.places ?? [], start: source.start, end })
      covered = Math.max(covered, end)
    }
    if (pinpoint.start < covered || pinpoint.places.length === 0) continue
    const next = pending[0]
    if (next && !next.places && next.start < pinpoint.end) continue
    if (
      next &&
      !next.places &&
      next.takes?.includes(pinpoint.unit) &&
      belongsTo(text, pinpoint.end, next.start)
    ) {
      pending.shift()
      // “art 51 of the UN Charter, 1 UNTS XVI”: a source that already has its pinpoint takes no second one.
      joined.push({ source: next, places: pinpoint.places, start: pinpoint.start, end: next.end })
      covered = next.end
    } else if (pinpoint.unit === 'article' || pinpoint.unit === 'section') {
      const source: Found = {
        kind: pinpoint.unit,
        root: '',
        start: pinpoint.start,
        end: pinpoint.end,
        parts: {},
      }
      joined.push({ source, places: pinpoint.places, start: pinpoint.start, end: pinpoint.end })
      covered = pinpoint.end
    }
  }
  return joined
}
