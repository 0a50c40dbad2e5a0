/** The part of a text that shows why it was found, with the ranges to be marked in it. Ranges, never markup. */
import type { Citing } from './citing'
import { encode, type Term } from './encode'

/** A range of characters, the end exclusive. */
export type Mark = readonly [start: number, end: number]

export interface Excerpt {
  text: string
  marks: Mark[]
  /** True where the text goes on before or after it. */
  before: boolean
  after: boolean
}

export interface Sought {
  /** The terms to be marked, with what each is worth. */
  terms: ReadonlyMap<string, number>
  /** Tokens of citations to be marked. */
  citations: ReadonlySet<string>
  /** Needed where citations are sought. */
  citing?: Citing
}

const excerptLength = 240
/** How far back a sentence may begin and still be the beginning of the excerpt. */
const sentenceReach = 90

interface Hit {
  start: number
  end: number
  term: string
  weight: number
}

/**
 * Picks the densest passage: the window in which the sought terms together are worth most, each once, and more of
 * the same a little. It begins with a sentence where one begins near by, and breaks no word.
 */
export function excerpt(text: string, sought: Sought, length = excerptLength): Excerpt {
  const hits = findHits(text, sought)
  if (text.length <= length) return { text, marks: merged(hits), before: false, after: false }
  return part(text, hits, windowStart(text, hits, length), length)
}

/** As much of the text from its first word as an excerpt holds. */
export function beginning(text: string, sought: Sought, length = excerptLength): Excerpt {
  return part(text, findHits(text, sought), 0, length)
}

function part(text: string, hits: readonly Hit[], from: number, length: number): Excerpt {
  const to = wordEnd(text, Math.min(text.length, from + length))
  const inside = hits.filter((hit) => hit.start >= from && hit.end <= to)
  const shown = text.slice(from, to).trimEnd()
  const marks = merged(inside).map(([start, end]): Mark => [start - from, end - from])
  return {
    text: shown,
    marks: marks.filter(([, end]) => end <= shown.length),
    before: from > 0,
    after: to < text.length,
  }
}

/** The marks of a short text that is shown whole: a title, a heading. */
export function marksIn(text: string, sought: Sought): Mark[] {
  return merged(findHits(text, sought))
}

/** Texts whose terms are known: while a query is typed, the same few are shown again and again. */
const encoded = new Map<string, readonly Term[]>()
const mostEncoded = 200

function termsOf(text: string): readonly Term[] {
  let terms = encoded.get(text)
  if (!terms) {
    const [oldest] = encoded.size >= mostEncoded ? encoded.keys() : []
    if (oldest !== undefined) encoded.delete(oldest)
    terms = encode(text)
    encoded.set(text, terms)
  }
  return terms
}

function findHits(text: string, sought: Sought): Hit[] {
  const hits: Hit[] = termsOf(text).flatMap(({ term, start, end }) => {
    const weight = sought.terms.get(term)
    return weight === undefined ? [] : [{ start, end, term, weight }]
  })
  const { citing } = sought
  if (citing && sought.citations.size > 0) {
    for (const citation of citing.recognise(text)) {
      const token = citing.program.citationTokens(citation).find((entry) => sought.citations.has(entry))
      if (token) hits.push({ start: citation.start, end: citation.end, term: token, weight: 10 })
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end)
}

function windowStart(text: string, hits: readonly Hit[], length: number): number {
  let bestScore = -1
  let best = 0
  // Two pointers over the hits: every window begins with one of them.
  for (const [first, hit] of hits.entries()) {
    const seen = new Set<string>()
    let score = 0
    for (
      let at = first;
      at < hits.length && (hits[at] as Hit).end <= hit.start + length * 0.8 && at < first + 60;
      at++
    ) {
      const { term, weight } = hits[at] as Hit
      score += seen.has(term) ? weight * 0.1 : weight
      seen.add(term)
    }
    if (score > bestScore) {
      bestScore = score
      best = hit.start
    }
  }
  return Math.min(sentenceStart(text, best), wordStart(text, Math.max(0, text.length - length)))
}

/** The beginning of the sentence, or else a word some way before. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - sentenceReach)
  const lead = text.slice(from, at)
  const breaks = [...lead.matchAll(/[.!?]["”’)]? (?=["“‘(]?\p{Lu})/gu)]
  const last = breaks[0]
  if (from === 0 && !last) return 0
  if (last) return from + last.index + last[0].length
  return wordStart(text, Math.max(0, at - 30))
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 || space - at > 40 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < at - 40 ? at : space
}

/** Marks in order, none overlapping another. */
function merged(hits: readonly Hit[]): Mark[] {
  const marks: [number, number][] = []
  for (const { start, end } of hits) {
    const last = marks.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return marks
}
