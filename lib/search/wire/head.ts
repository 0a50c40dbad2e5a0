/** The head of an index: its pages and units, and where in the shards a term is to be looked for. */
import { SearchError } from '../errors'
import { type Coder, gammaSize, Model, textSize } from './coder'

export interface Head {
  /** How many units each page has; units are numbered through all pages, the page unit first. */
  unitCounts: number[]
  /** The values of `kind:`, `area:` and `status:`; the first of areas and statuses is none. */
  kinds: string[]
  areas: string[]
  statuses: string[]
  kindOf: number[]
  areaOf: number[]
  statusOf: number[]
  /** For each unit the length of its body as a class; see `lengthOfClass`. */
  lengths: number[]
  /** Average numbers of terms, in sixteenths: of a name, of a heading, of a body. */
  averages: [name: number, lead: number, body: number]
  /** How words differ from their stems: so many letters off, then these on. */
  endings: Ending[]
  /** For each page the 16-bit hashes of its names; empty lists in a collection too large for them. */
  names: number[][]
  /** The first term of each shard. Empty where the only shard stands in the head’s own file. */
  shards: string[]
  /** The number of shards that hold words; the others hold citations. */
  wordShards: number
  /** Words that begin with the same so many letters stand in one shard: shorter beginnings are not completed. */
  together: number
  /** Whether there is a table of authorities, for queries that cite. */
  hasAuthorities: boolean
}

export interface Ending {
  off: number
  on: string
}

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()

/** No site of documents has more; what says so is damaged. */
const mostPages = 200_000
const mostUnits = 1_000_000

export class HeadModels {
  readonly counts = new Model(gammaSize * 8)
  readonly strings = new Model(textSize)
  readonly values = new Model(256 * 3 * 33)
  readonly lengths = new Model(64 * 2)
}

/** Writes or reads a head, depending on the coder. Throws a `corrupt` SearchError at impossible numbers. */
export function transferHead(coder: Coder, given?: Head): Head {
  const models = new HeadModels()
  const count = (slot: number, value: number | undefined) =>
    coder.gamma(models.counts, slot * gammaSize, value ?? 0)
  const list = <T>(
    slot: number,
    items: readonly T[] | undefined,
    one: (item: T | undefined, at: number) => T,
  ): T[] => {
    const length = bounded(count(slot, items?.length), mostPages)
    return Array.from({ length }, (_, at) => one(items?.[at], at))
  }
  const string = (text: string | undefined) =>
    fromUtf8.decode(Uint8Array.from(coder.text(models.strings, 0, utf8.encode(text ?? ''))))

  const kinds = list(0, given?.kinds, string)
  const areas = list(0, given?.areas, string)
  const statuses = list(0, given?.statuses, string)
  const unitCounts = list(1, given?.unitCounts, (units) => count(2, units))
  const valuesOf = (which: number, values: number[] | undefined, names: readonly string[]) => {
    let last = 0
    return unitCounts.map((_, page) => {
      // Pages of one kind stand together: each value is coded under the one before it.
      const value = coder.tree(models.values, (which * 33 + Math.min(last, 31)) * 256, 8, values?.[page] ?? 0)
      if (value >= names.length) throw new SearchError('corrupt', 'head')
      last = value
      return value
    })
  }
  const kindOf = valuesOf(0, given?.kindOf, kinds)
  const areaOf = valuesOf(1, given?.areaOf, areas)
  const statusOf = valuesOf(2, given?.statusOf, statuses)
  bounded(
    unitCounts.reduce((sum, units) => sum + units, 0),
    mostUnits,
  )
  let at = 0
  const lengths = unitCounts.flatMap((units) =>
    Array.from({ length: units }, (_, unit) =>
      coder.tree(models.lengths, unit === 0 ? 0 : 64, 6, given?.lengths[at++] ?? 0),
    ),
  )
  const averages = [0, 1, 2].map((which) => Math.max(1, count(3, given?.averages[which]))) as Head['averages']
  const endings = list(4, given?.endings, (ending) => ({
    off: count(5, ending?.off),
    on: string(ending?.on),
  }))
  const hasNames = coder.raw(given?.names.some((hashes) => hashes.length > 0) ? 1 : 0, 1) === 1
  const names = unitCounts.map((_, page) =>
    hasNames ? list(6, given?.names[page], (hash) => coder.raw(hash ?? 0, 16)) : [],
  )
  const shards = list(4, given?.shards, string)
  const wordShards = count(4, given?.wordShards)
  const together = count(4, given?.together)
  const hasAuthorities = coder.raw(given?.hasAuthorities ? 1 : 0, 1) === 1
  return {
    kinds,
    areas,
    statuses,
    unitCounts,
    kindOf,
    areaOf,
    statusOf,
    lengths,
    averages,
    endings,
    names,
    shards,
    wordShards,
    together,
    hasAuthorities,
  }
}

function bounded(value: number, most: number): number {
  if (value > most) throw new SearchError('corrupt', 'head')
  return value
}

/** Lengths are kept in steps of a quarter: the class of a body of so many terms. */
export function lengthClass(terms: number): number {
  return terms === 0 ? 0 : Math.min(63, 1 + Math.round(Math.log(terms) / Math.log(1.25)))
}

/** The number of terms that a class stands for. */
export function lengthOfClass(length: number): number {
  return length === 0 ? 0 : 1.25 ** (length - 1)
}
