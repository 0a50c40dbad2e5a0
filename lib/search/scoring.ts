/**
 * BM25F (Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, 2009), with the impact of
 * a posting kept in sixteen steps, which are the slots of FlexSearch’s postings. The steps are even on a logarithmic
 * scale: even steps of the saturated impact lose what tells titles apart.
 *
 * The weights were set on Cranfield, CISI and the law collections together, in the middle of a wide plateau.
 */
import { lengthOfClass } from './wire/head'
import { type Posting, spanOfClass } from './wire/shard'

const weights = { name: 5, lead: 2, body: 1 } as const
/** How strongly length counts. */
const b = 0.75
/** Where frequency saturates. */
const k1 = 1.5

export const slotCount = 16
const leastFrequency = 0.3
const mostFrequency = 15
const step = Math.log(mostFrequency / leastFrequency) / (slotCount - 1)

/** The impact of each slot, the best first, between 0 and 1. */
export const impactOfSlot: readonly number[] = Array.from({ length: slotCount }, (_, slot) => {
  const frequency = leastFrequency * Math.exp((slotCount - 1 - slot) * step)
  return frequency / (frequency + k1)
})

export interface Averages {
  name: number
  lead: number
  body: number
}

/** The slot of a posting, from its weighted frequency. 0 is best, as in FlexSearch. */
export function slotOf(posting: Omit<Posting, 'unit'>, bodyLength: number, averages: Averages): number {
  const frequency =
    (posting.name && weights.name / norm(spanOfClass[posting.name] as number, averages.name)) +
    (posting.lead && weights.lead / norm(spanOfClass[posting.lead] as number, averages.lead)) +
    (posting.body * weights.body) / norm(bodyLength, averages.body)
  const place = Math.round(Math.log(frequency / leastFrequency) / step)
  return slotCount - 1 - Math.max(0, Math.min(slotCount - 1, place))
}

function norm(length: number, average: number): number {
  return 1 - b + (b * length) / average
}

export function bodyLength(lengthClass: number): number {
  return lengthOfClass(lengthClass)
}

/** How much a term tells, by the number of units that have it. */
export function idf(units: number, frequency: number): number {
  return Math.log(1 + (units - frequency + 0.5) / (frequency + 0.5))
}
