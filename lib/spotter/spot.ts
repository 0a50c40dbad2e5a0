/**
 * Any text → what of the law stands in it: citations, concepts by their names, authorities by theirs, claims that are
 * quoted, and words that need care. Offsets are those of the text as given. Runs in Node and in the browser; the time
 * is linear in the length of the text, which is never taken for markup or for a pattern.
 */
import { type AuthorityTable, authorityTable, type Recognised, recognise } from '../citation/recognise'
import { invisible } from '../invisible'
import type { BarePlace } from './bare-places'
import type { Caution } from './cautions'
import type { SpotterDictionary } from './dictionary'
import { Phrases } from './phrases'
import { wordsOf } from './words'

export const spotKinds = ['citation', 'authority', 'claim', 'caution', 'concept'] as const
export type SpotKind = (typeof spotKinds)[number]

export interface Spot {
  kind: SpotKind
  /** Of the concept, authority, claim or caution; the canonical token of a citation that is not on the site. */
  id: string
  start: number
  end: number
  /** The pinpoint of an authority that is cited at one, as its page writes it. */
  at?: string
  /** Of a citation that has no page here: what was recognised. */
  citation?: Recognised
}

interface Meaning {
  kind: SpotKind
  id: string
  /** The letters that the text must have, for abbreviations and short titles: “ICE” is not ice. */
  exactly?: string
}

export class Spotter {
  private readonly phrases = new Phrases<Meaning>()
  private readonly authorities: AuthorityTable
  private readonly bare: readonly BarePlace[]

  /**
   * @param warned words that need care; none are looked for where it is left out
   * @param bare places that mean a concept without their source; none do where it is left out
   */
  constructor(
    dictionary: SpotterDictionary,
    warned: readonly Caution[] = [],
    bare: readonly BarePlace[] = [],
  ) {
    const concepts = new Set(dictionary.phrases.flatMap(([kind, id]) => (kind === 'concept' ? [id] : [])))
    this.bare = bare.filter(({ read }) => concepts.has(read))
    this.authorities = authorityTable(dictionary.authorities)
    // What is added first holds where two have the same words: the word that needs care before the concept it names.
    for (const { id, phrases } of warned)
      for (const phrase of phrases) this.phrases.add(phrase, { kind: 'caution', id })
    for (const [kind, id, phrase] of dictionary.phrases) {
      const meaning: Meaning = { kind, id }
      const isExact = isAbbreviation(phrase) || isShortTitle(kind, phrase)
      this.phrases.add(phrase, isExact ? { ...meaning, exactly: phrase } : meaning)
    }
  }

  /** @returns the spots in order, none overlapping another: a citation wins over a phrase that it touches */
  spot(text: string): Spot[] {
    const conceptAt = this.barePlacesIn(text)
    const cited = recognise(text, { authorities: this.authorities }).map((citation): Spot => {
      const { authority, pinpoint, id, start, end } = citation
      if (authority)
        return { kind: 'authority', id: authority, start, end, ...(pinpoint && { at: pinpoint }) }
      const concept = conceptAt(citation)
      return concept
        ? { kind: 'concept', id: concept, start, end }
        : { kind: 'citation', id, start, end, citation }
    })
    const phrased: Spot[] = []
    for (const { meaning, start, end } of this.phrases.find(wordsOf(text))) {
      const { kind, id, exactly } = meaning
      if (exactly === undefined || plain(text.slice(start, end)) === exactly)
        phrased.push({ kind, id, start, end })
    }
    return withoutOverlap(cited, phrased)
  }

  /** What places without a source mean in this text. Asked once a text: the time stays linear. */
  private barePlacesIn(text: string): (citation: Recognised) => string | undefined {
    const places = new Map(
      this.bare
        .filter(({ beside }) => !beside || beside.test(text))
        .map(({ unit, pinpoint, read }) => [`${unit} ${pinpoint}`, read]),
    )
    return ({ kind, unit, pinpoint }) => (kind === unit ? places.get(`${unit} ${pinpoint}`) : undefined)
  }
}

const invisibles = new RegExp(`[${invisible}]`, 'g')

/** Words without what a line or a column has put between their letters. */
function plain(words: string): string {
  return words.replace(invisibles, '').replace(/\s+/g, ' ')
}

/** “Case Act” is a statute, “case act” nothing. */
function isShortTitle(kind: SpotKind, phrase: string): boolean {
  return kind === 'authority' && /^\S+ \S+$/.test(phrase)
}

/** Two or more capitals and nothing but capitals and figures. */
function isAbbreviation(phrase: string): boolean {
  return /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z\d.&-]+$/.test(phrase)
}

/** Both lists are in order; what of the second touches one of the first is dropped. */
function withoutOverlap(first: readonly Spot[], second: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  let at = 0
  for (const spot of second) {
    while (first[at] && (first[at] as Spot).end <= spot.start) kept.push(first[at++] as Spot)
    const next = first[at]
    if (!next || next.start >= spot.end) kept.push(spot)
  }
  kept.push(...first.slice(at))
  return kept.sort((a, b) => a.start - b.start)
}
