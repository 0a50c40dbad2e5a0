/** Scores units and pages for a query whose words have become terms. */

import type { Postings } from './postings'
import { idf, impactOfSlot } from './scoring'

/** One word of a query: the terms that may stand for it, of which the best counts in each unit. */
export interface Wanted {
  variants: readonly { term: string; weight: number }[]
  /** How often the query has it. */
  times: number
}

/** Words of a query that are together a name of some pages. */
export interface NamedSpan {
  pages: readonly number[]
  /** The positions in the list of wanted words. */
  words: readonly number[]
  /** True where the name is the whole query. */
  whole: boolean
}

export interface PageSpace {
  /** Unit → page. */
  pageOf: Uint32Array
  pages: number
}

export interface RankedPage {
  page: number
  score: number
  /** The unit that has most of the query; of equals, the first. */
  unit: number
}

/** How much a page’s score comes from its best unit alone; the rest from what all of its units have together. */
const oneUnit = 0.5
/** How much of a word’s weight is added when the words are a name of the page, and when they are all of the query. */
const nameBonus = 0.2
const wholeNameBonus = 1

/**
 * Ranks pages.
 *
 * @param prior how much a page counts by its kind; 0 where the filters leave it out
 * @returns all pages with a score, best first; equal scores keep the order of the collection
 */
export function rank(
  wanted: readonly Wanted[],
  postings: Postings,
  space: PageSpace,
  spans: readonly NamedSpan[] = [],
  prior: (page: number) => number = () => 1,
): RankedPage[] {
  const units = space.pageOf.length
  const unitScores = new Float32Array(units)
  const pageScores = new Float32Array(space.pages)
  const best = new Float32Array(units)
  const bestOfPage = new Float32Array(space.pages)
  const wordWeights: number[] = []

  for (const { variants, times } of wanted) {
    const touched: number[] = []
    let heaviest = 0
    for (const { term, weight } of variants) {
      const slots = postings.slots(term)
      if (!slots) continue
      const termWeight = weight * times * idf(units, postings.frequency(term))
      heaviest = Math.max(heaviest, termWeight)
      slots.forEach((inSlot, slot) => {
        const score = termWeight * (impactOfSlot[slot] as number)
        for (const unit of inSlot ?? []) {
          const before = best[unit] as number
          if (before === 0) touched.push(unit)
          if (score > before) best[unit] = score
        }
      })
    }
    wordWeights.push(heaviest)
    const touchedPages: number[] = []
    for (const unit of touched) {
      const score = best[unit] as number
      const page = space.pageOf[unit] as number
      unitScores[unit] = (unitScores[unit] as number) + score
      const before = bestOfPage[page] as number
      if (before === 0) touchedPages.push(page)
      if (score > before) bestOfPage[page] = score
      best[unit] = 0
    }
    for (const page of touchedPages) {
      pageScores[page] = (pageScores[page] as number) + (bestOfPage[page] as number)
      bestOfPage[page] = 0
    }
  }

  const ranked = gather(unitScores, pageScores, space, prior)
  addNames(ranked, spans, wordWeights)
  return [...ranked.values()].sort((a, b) => b.score - a.score || a.page - b.page)
}

function gather(
  unitScores: Float32Array,
  pageScores: Float32Array,
  space: PageSpace,
  prior: (page: number) => number,
): Map<number, RankedPage> {
  const ranked = new Map<number, RankedPage>()
  for (let unit = 0; unit < unitScores.length; unit++) {
    const score = unitScores[unit] as number
    const page = space.pageOf[unit] as number
    if (score === 0 || prior(page) === 0) continue
    const known = ranked.get(page)
    if (!known) ranked.set(page, { page, score: 0, unit })
    else if (score > (unitScores[known.unit] as number)) known.unit = unit
  }
  for (const entry of ranked.values()) {
    const top = unitScores[entry.unit] as number
    entry.score = prior(entry.page) * (oneUnit * top + (1 - oneUnit) * (pageScores[entry.page] as number))
  }
  return ranked
}

/** Raises the pages that some words of the query name; each page by its best name alone. */
function addNames(
  ranked: Map<number, RankedPage>,
  spans: readonly NamedSpan[],
  wordWeights: readonly number[],
): void {
  const bonuses = new Map<number, number>()
  for (const { pages, words, whole } of spans) {
    const weight = words.reduce((sum, word) => sum + (wordWeights[word] ?? 0), 0)
    const bonus = weight * (whole ? wholeNameBonus : nameBonus)
    for (const page of pages) bonuses.set(page, Math.max(bonuses.get(page) ?? 0, bonus))
  }
  for (const [page, bonus] of bonuses) {
    const entry = ranked.get(page)
    if (entry) entry.score += bonus
  }
}
