/** The postings in memory: FlexSearch’s index, filled from shards. */
import { Index } from 'flexsearch'
import { type Averages, bodyLength, slotCount, slotOf } from './scoring'
import type { Head } from './wire/head'
import { type ShardTerm, unpackPosting } from './wire/shard'

/** For each slot, best first, the units that have a term with that impact. Slots may be missing. */
export type Slots = readonly (readonly number[] | undefined)[]

/** FlexSearch keeps its postings as `map`: term → slots. It is public in every build, though its types leave it out. */
interface WithMap {
  map: Map<string, Slots>
}

export class Postings {
  /** Terms come encoded: FlexSearch is to take them as they are. */
  private readonly index = new Index({
    tokenize: 'strict',
    resolution: slotCount,
    encode: (text: string) => text.split(' '),
  })
  private readonly map = (this.index as unknown as WithMap).map
  private readonly averages: Averages
  private readonly known = new Uint8Array(1 << 16)

  constructor(private readonly head: Head) {
    if (!(this.map instanceof Map))
      throw new TypeError('FlexSearch keeps its postings elsewhere now: see postings.ts')
    const [name, lead, body] = head.averages
    this.averages = { name: name / 16, lead: lead / 16, body: body / 16 }
  }

  add(terms: readonly ShardTerm[]): void {
    for (const { term, postings } of terms) {
      const slots: number[][] = []
      for (const packed of postings) {
        const unit = packed >>> 10
        const slot = this.slotOf(packed & 1023, this.head.lengths[unit] as number)
        const units = slots[slot]
        if (units) units.push(unit)
        else slots[slot] = [unit]
      }
      this.map.set(term, slots)
    }
  }

  /** Few postings differ in anything but the unit: what one comes to is remembered. */
  private slotOf(place: number, length: number): number {
    const key = (place << 6) | length
    const known = this.known[key] as number
    if (known > 0) return known - 1
    const slot = slotOf(unpackPosting(place), bodyLength(length), this.averages)
    this.known[key] = slot + 1
    return slot
  }

  /** The postings of a term; undefined if no loaded shard has it. */
  slots(term: string): Slots | undefined {
    return this.map.get(term)
  }

  /** How many units have a term. */
  frequency(term: string): number {
    return this.map.get(term)?.reduce((sum, units) => sum + (units?.length ?? 0), 0) ?? 0
  }

  /** The units that have all of these terms, best first. */
  unitsWithAll(terms: readonly string[]): number[] {
    return this.index.search(terms.join(' '), { limit: this.head.lengths.length, suggest: false }) as number[]
  }
}
