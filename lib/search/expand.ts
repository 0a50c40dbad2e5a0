/** From a query to the terms that are looked up: completions, corrections, citations, and names in it. */
import type { Recognised } from '../citation/recognise'
import { type Citing, wholeCitation } from './citing'
import { correctionsOf } from './correct'
import { encode, type Term } from './encode'
import type { Library } from './library'
import { nameHash } from './names'
import type { Query } from './query'
import type { NamedSpan, Wanted } from './rank'
import { oneEditAway } from './vocabulary'

/** A query made ready for ranking. */
export interface Expanded {
  wanted: Wanted[]
  spans: NamedSpan[]
  citations: Recognised[]
  /** Words that no text has, with the word that was searched in their place. */
  corrections: { typed: string; meant: string }[]
  /** Words that no text has and that are no likely slips: names, mostly. */
  unmatched: string[]
  /** The query with its corrections; undefined where nothing was corrected. */
  didYouMean?: string
}

interface Word extends Term {
  joined: { term: string; weight: number }[]
  variants: { term: string; weight: number }[]
  times: number
  open: boolean
  /** How much it counts; words inside a recognised citation count less than the citation. */
  weight: number
}

const mostWords = 24
const mostCompletions = 12
const longestName = 7
const insideCitation = 0.2
/** Two words that some text writes as one: counter-narcotics, counternarcotics. */
const joinedWeight = 0.8
/** A complete word may still be the beginning of another, but rarely is. */
const completionOfKnown = 0.25
const broaderCitation = 0.6

/**
 * Expands a query; fetches the shards that it needs. Rejects with a SearchError.
 *
 * @param citing the recogniser, if the query may cite
 */
export async function expand(query: Query, library: Library, citing?: Citing): Promise<Expanded> {
  const citations = citing?.recognise(query.text) ?? []
  const words = wordsOf(query, citations)
  const cited = citations.map((citation) => ({
    citation,
    tokens: citing?.program.citationTokens(citation) ?? [],
  }))
  await library.need([
    ...words.flatMap((word) => [
      word.term,
      ...(word.open ? [word.word] : []),
      ...word.joined.map(({ term }) => term),
    ]),
    ...cited.flatMap(({ tokens }) => tokens),
  ])
  const { corrections, unmatched } = await fillVariants(words, library)
  const wanted: Wanted[] = words.map(({ variants, times, weight }) => ({
    variants: variants.map((variant) => ({ term: variant.term, weight: variant.weight * weight })),
    times,
  }))
  for (const { citation, tokens } of cited)
    wanted.push({ variants: citationVariants(citation, tokens), times: 1 })
  const expanded: Expanded = {
    wanted,
    spans: [...namedSpans(words, library), ...citedName(query, citations, wanted, library)],
    citations,
    corrections,
    unmatched,
  }
  if (corrections.length > 0) expanded.didYouMean = corrected(query.text, corrections)
  return expanded
}

/** The different words of a query, in order. */
function wordsOf(query: Query, citations: readonly Recognised[]): Word[] {
  const words: Word[] = []
  const all = encode(query.text)
  const end = query.text.length
  all.forEach((found, at) => {
    const next = all[at + 1]
    const joined =
      next && next.start - found.end <= 1
        ? [{ term: encode(found.word + next.word)[0]?.term ?? '', weight: joinedWeight }]
        : []
    const known = words.find((word) => word.term === found.term)
    if (known) known.times++
    else if (words.length < mostWords) {
      const cited = citations.some((citation) => citation.start <= found.start && citation.end >= found.end)
      const open = query.open && found.end === end
      words.push({ ...found, joined, variants: [], times: 1, open, weight: cited ? insideCitation : 1 })
    }
  })
  return words
}

/** Gives each word what it may stand for; a word that was two takes the places of both. */
async function fillVariants(
  words: Word[],
  library: Library,
): Promise<{ corrections: Expanded['corrections']; unmatched: string[] }> {
  const unknown: Word[] = []
  words.forEach((word, at) => {
    const known = library.postings.slots(word.term) !== undefined
    if (known) word.variants.push({ term: word.term, weight: 1 })
    if (word.open) word.variants.push(...completions(word, known, library))
    const joined = word.joined.filter(({ term }) => library.postings.slots(term))
    word.variants.push(...joined)
    words[at + 1]?.variants.push(...joined)
    if (word.variants.length === 0) unknown.push(word)
  })
  // What stands in a citation is no slip: the citation is looked up as a whole.
  const wrong = unknown.filter(
    (word) => word.variants.length === 0 && word.word.length > 2 && word.weight !== insideCitation,
  )
  const corrected = await correctionsOf(wrong, words, library)
  for (const [word, { split, variants }] of corrected) {
    if (split) words.splice(words.indexOf(word), 1, ...split.flatMap((part) => partsOf(part, word)))
    else word.variants.push(...variants)
  }
  return {
    corrections: Array.from(corrected, ([{ word }, { meant }]) => ({ typed: word, meant })),
    unmatched: wrong.filter((word) => !corrected.has(word)).map(({ word }) => word),
  }
}

/** The words of one half of a word that was two. */
const partsOf = (part: string, whole: Word): Word[] =>
  encode(part).map((found) => ({
    ...whole,
    ...found,
    joined: [],
    variants: [{ term: found.term, weight: oneEditAway }],
  }))

/** What the last word may become. An American beginning, “organiz”, is a British one as well. */
function completions(word: Word, known: boolean, library: Library): { term: string; weight: number }[] {
  const beginnings = new Set([word.word, word.word.replace(/([iy])z/g, '$1s')])
  return [...beginnings]
    .flatMap((beginning) => library.completions(beginning, mostCompletions))
    .filter(({ term }) => term !== word.term)
    .map((completion) => ({
      term: completion.term,
      weight: known ? completionOfKnown : Math.sqrt(word.word.length / completion.word.length),
    }))
}

/** The place itself and its equivalents count in full, what lies above it less with every step. */
function citationVariants(
  citation: Recognised,
  tokens: readonly string[],
): { term: string; weight: number }[] {
  const exact = new Set([citation.id, ...citation.also])
  const depth = citation.id.split('_').length
  return tokens.map((term) => {
    if (exact.has(term)) return { term, weight: 1 }
    return { term, weight: broaderCitation ** Math.max(1, depth - term.split('_').length) }
  })
}

/** Runs of words that are the name of a page. A hash may deceive, so the page must have the words as well. */
function namedSpans(words: readonly Word[], library: Library): NamedSpan[] {
  if (library.named.size === 0) return []
  const terms = words.map((word) => word.variants[0]?.term ?? word.term)
  const spans: NamedSpan[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++) {
      const span = terms.slice(from, to)
      const named = library.named.get(nameHash(span.join(' ')))
      const pages = named?.filter((page) => span.every((term) => hasTerm(library, page, term)))
      if (!pages || pages.length === 0) continue
      const positions = Array.from({ length: to - from }, (_, step) => from + step)
      spans.push({ pages, words: positions, whole: to - from === words.length })
    }
  }
  return spans
}

/** A query that is one citation may be the name of a page, “Article 2(4)”, and its last wanted word is that citation. */
function citedName(
  query: Query,
  citations: readonly Recognised[],
  wanted: readonly Wanted[],
  library: Library,
): NamedSpan[] {
  const whole = wholeCitation(query.text, citations)
  const pages =
    whole && library.named.get(nameHash(whole.id))?.filter((page) => hasTerm(library, page, whole.id))
  return pages && pages.length > 0 ? [{ pages, words: [wanted.length - 1], whole: true }] : []
}

function hasTerm(library: Library, page: number, term: string): boolean {
  const first = library.firstUnit[page] as number
  const count = library.head.unitCounts[page] as number
  const slots = library.postings.slots(term) ?? []
  return slots.some((units) => units?.some((unit) => unit >= first && unit < first + count))
}

function corrected(text: string, corrections: readonly { typed: string; meant: string }[]): string {
  let result = ''
  let from = 0
  for (const { word, start, end } of encode(text)) {
    const meant = corrections.find((correction) => correction.typed === word)?.meant
    if (!meant) continue
    result += text.slice(from, start) + meant
    from = end
  }
  return result + text.slice(from)
}
