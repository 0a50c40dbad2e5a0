/** A text read with the law beside it: where something stands, and what is said of it. */
import { barePlaces } from './bare-places'
import type { Book } from './book'
import { cautions } from './cautions'
import { type Entry, entryOf } from './glossary'
import { type Spot, Spotter } from './spot'

export interface MarkedSpot extends Pick<Spot, 'kind' | 'id' | 'start' | 'end'> {
  /** The place of its entry in {@link Reading.entries}. */
  entry: number
}

export interface Reading {
  /** In the order of the text, none overlapping another; offsets in UTF-16 units. */
  spots: MarkedSpot[]
  /** Each once, in the order in which the text comes to it. */
  entries: Entry[]
}

/** Reads texts with one book. Making one costs more than reading a story with it: keep it. */
export class Reader {
  private readonly spotter: Spotter

  constructor(private readonly book: Book) {
    this.spotter = new Spotter(book.dictionary, cautions, barePlaces)
  }

  read(text: string): Reading {
    const entries: Entry[] = []
    const known = new Map<string, number>()
    const spots = this.spotter.spot(text).map((spot): MarkedSpot => {
      const { kind, id, at = '', start, end } = spot
      const name = `${kind} ${id} ${at}`
      const entry = known.get(name) ?? entries.push(entryOf(spot, this.book.glossary)) - 1
      known.set(name, entry)
      return { kind, id, start, end, entry }
    })
    return { spots, entries }
  }
}
