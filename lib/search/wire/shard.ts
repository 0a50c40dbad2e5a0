/** A shard of the index: some terms in order, with the words that have them as stem, and their postings. */
import { SearchError } from '../errors'
import { type Coder, gammaSize, Model, textSize } from './coder'
import type { Head } from './head'

/** Where a term stands and how. */
export interface Posting {
  unit: number
  /** 0 if the term is in no name of the page; else the class of the shortest name that has it, from 1 (one term). */
  name: number
  /** 0 if it leads nowhere; else the class of the shortest heading, question or search term that has it. */
  lead: number
  /** How often it stands in the body, at most 15. */
  body: number
}

/** A posting in one number: an index has hundreds of thousands, and objects would cost more than all the rest. */
export type PackedPosting = number

export function packPosting({ unit, name, lead, body }: Posting): PackedPosting {
  return (unit << 10) | (name << 7) | (lead << 4) | body
}

export function unpackPosting(packed: PackedPosting): Posting {
  return { unit: packed >>> 10, name: (packed >>> 7) & 7, lead: (packed >>> 4) & 7, body: packed & 15 }
}

export interface ShardTerm {
  term: string
  /** The words with this stem as numbers of the head’s endings, the most frequent first. Citations have none. */
  endings: number[]
  postings: PackedPosting[]
}

/** Classes of lengths of names and leads, by their number of terms; the last is for all that are longer. */
const classes = [1, 2, 3, 5, 8, 14] as const

export function spanClass(terms: number): number {
  const found = classes.findIndex((most) => terms <= most)
  return found < 0 ? classes.length + 1 : found + 1
}

/** The number of terms that a class stands for. */
export const spanOfClass: readonly number[] = [0, 1, 2, 3, 4.5, 7, 11, 18]

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()

class ShardModels {
  readonly counts = new Model(gammaSize * 12)
  readonly strings = new Model(textSize)
  readonly endings = new Model(256 * 2)
  readonly gaps = new Model(gammaSize * 64)
  readonly names = new Model(8 * 4)
  readonly leads = new Model(8 * 2)
  readonly flags = new Model(32 * 4)
  readonly bodies = new Model(16 * 3 * 3 * 20)

  count(coder: Coder, slot: number, value = 0): number {
    return coder.gamma(this.counts, slot * gammaSize, value)
  }
}

/** Writes or reads a shard, depending on the coder. `head` tells how many units there are, and which stand for pages. */
export function transferShard(
  coder: Coder,
  head: UnitSpace,
  number: number,
  given?: readonly ShardTerm[],
): ShardTerm[] {
  const models = new ShardModels()
  // One file served in the place of another would be whole and yet wrong.
  if (models.count(coder, 0, number) !== number) throw new SearchError('corrupt', `shard ${number} expected`)
  const length = models.count(coder, 0, given?.length)
  const terms: ShardTerm[] = []
  let before: Uint8Array = new Uint8Array()
  for (let at = 0; at < length; at++) {
    const own = given?.[at]
    before = transferTerm(coder, models, before, own && utf8.encode(own.term))
    const endings = transferEndings(coder, models, head, own?.endings)
    const frequency = transferFrequency(coder, models, head, own?.postings.length)
    const postings = transferPostings(coder, models, head, frequency, own?.postings)
    terms.push({ term: fromUtf8.decode(before), endings, postings })
  }
  return terms
}

/** The units that postings point into. */
export interface UnitSpace {
  units: number
  /** 1 for each unit that stands for its page. */
  isPage: Uint8Array
  endings: number
}

export function unitSpace(head: Pick<Head, 'unitCounts' | 'lengths' | 'endings'>): UnitSpace {
  const isPage = new Uint8Array(head.lengths.length)
  let unit = 0
  for (const units of head.unitCounts) {
    if (units > 0) isPage[unit] = 1
    unit += units
  }
  return { units: head.lengths.length, isPage, endings: head.endings.length }
}

/** A word of the whole vocabulary, without its postings: what a misspelt word is compared with. */
export type VocabularyTerm = Pick<ShardTerm, 'term' | 'endings'> & { frequency: number }

/** Writes or reads the vocabulary of all shards, which is fetched only for a word that no shard has. */
export function transferVocabulary(
  coder: Coder,
  head: UnitSpace,
  given?: readonly VocabularyTerm[],
): VocabularyTerm[] {
  const models = new ShardModels()
  const length = models.count(coder, 0, given?.length)
  const terms: VocabularyTerm[] = []
  let before: Uint8Array = new Uint8Array()
  for (let at = 0; at < length; at++) {
    const own = given?.[at]
    before = transferTerm(coder, models, before, own && utf8.encode(own.term))
    const endings = transferEndings(coder, models, head, own?.endings)
    const frequency = transferFrequency(coder, models, head, own?.frequency)
    terms.push({ term: fromUtf8.decode(before), endings, frequency })
  }
  return terms
}

/** A term, as far as it differs from the one before. */
function transferTerm(coder: Coder, models: ShardModels, before: Uint8Array, own?: Uint8Array): Uint8Array {
  const shared = models.count(coder, 1 + Math.min(7, before.length), own ? sharedStart(before, own) : 0)
  if (shared > before.length) throw new SearchError('corrupt', 'vocabulary')
  const rest = coder.text(models.strings, before[shared - 1] ?? 0, own ? own.subarray(shared) : before)
  return Uint8Array.from([...before.subarray(0, shared), ...rest])
}

function transferEndings(
  coder: Coder,
  models: ShardModels,
  head: UnitSpace,
  own?: readonly number[],
): number[] {
  const length = models.count(coder, 9, own?.length)
  if (length > head.endings) throw new SearchError('corrupt', 'endings')
  return Array.from({ length }, (_, which) => {
    const ending = coder.tree(models.endings, which === 0 ? 0 : 256, 8, own?.[which] ?? 0)
    if (ending >= head.endings) throw new SearchError('corrupt', 'endings')
    return ending
  })
}

function transferFrequency(coder: Coder, models: ShardModels, head: UnitSpace, own = 1): number {
  const frequency = models.count(coder, 10, own - 1) + 1
  if (frequency > head.units) throw new SearchError('corrupt', 'frequency')
  return frequency
}

function transferPostings(
  coder: Coder,
  models: ShardModels,
  head: UnitSpace,
  frequency: number,
  given?: readonly PackedPosting[],
): PackedPosting[] {
  const postings: PackedPosting[] = new Array(frequency)
  const common = Math.min(19, 31 - Math.clz32(frequency) + 1)
  let next = 0
  let lastBody = 0
  for (let at = 0; at < frequency; at++) {
    const own = given?.[at] ?? 0
    // How far apart the rest would lie, if they lay evenly, tells how long this gap is likely to be.
    const expected = halfOctave(Math.floor((4 * (head.units - next)) / (frequency - at)))
    const gap = coder.gamma(models.gaps, expected * gammaSize, (own >>> 10) - next)
    const unit = next + gap
    if (unit >= head.units) throw new SearchError('corrupt', 'postings')
    const place = (head.isPage[unit] as number) * 2
    const ownName = (own >>> 7) & 7
    const ownLead = (own >>> 4) & 7
    const name = flag(coder, models, place, common, ownName) ? coder.tree(models.names, 0, 3, ownName) : 0
    const lead = flag(coder, models, place + 1, common, ownLead) ? coder.tree(models.leads, 0, 3, ownLead) : 0
    const context = (common * 3 + lastBody) * 3 + (name ? 2 : lead ? 1 : 0)
    const body = transferBody(coder, models, context, name + lead > 0, own & 15)
    postings[at] = (unit << 10) | (name << 7) | (lead << 4) | body
    lastBody = Math.min(2, body)
    next = unit + 1
  }
  return postings
}

function flag(coder: Coder, models: ShardModels, which: number, common: number, value = 0): boolean {
  return coder.bit(models.flags, which * 32 + common, value > 0 ? 1 : 0) === 1
}

/** Unary, for most are 1; 0 can only be where a name or a heading has the term. */
function transferBody(
  coder: Coder,
  models: ShardModels,
  context: number,
  mayBeNone: boolean,
  value = 0,
): number {
  let body = mayBeNone ? 0 : 1
  while (body < 15 && coder.bit(models.bodies, context * 16 + body, body < value ? 1 : 0) === 1) body++
  return body
}

/** Twice the binary logarithm, rounded down, of a number of at most 26 bits. */
function halfOctave(value: number): number {
  if (value < 2) return value < 1 ? 0 : 1
  const bits = 31 - Math.clz32(value)
  return bits * 2 + ((value >>> (bits - 1)) & 1)
}

function sharedStart(a: Uint8Array, b: Uint8Array): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
