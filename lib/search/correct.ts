/**
 * What words that no text has may have meant: a word a letter or two away, one that sounds the same, or two words
 * written as one. Names of people and places are no slips: “Guzman” is not to become “gunman”.
 */
import { encode } from './encode'
import type { Library } from './library'
import { oneEditAway, type Variant } from './vocabulary'

/** A word of the query, with the terms that stand for it where some text has it. */
interface Queried {
  word: string
  variants: readonly { term: string }[]
}

/** The words that stand for one that no text has. */
export interface Correction {
  /** As it is shown: `attack`, `war powers`. */
  meant: string
  /** The nearest words, each with how sure it is; none where the word was two. */
  variants: readonly { term: string; weight: number }[]
  split?: readonly [string, string]
}

const mostCorrections = 8
/** A shorter word is a letter away from another by accident. */
const tellingLength = 7
/** How many of the terms that a neighbouring word stands for are looked at. */
const mostBeside = 3

/**
 * Corrects words; fetches the vocabulary and the shards that it needs. Rejects with a SearchError.
 *
 * @param unknown those of the words that no text has
 * @param words all words of the query, in order
 * @returns the corrections of those words that are likely slips
 */
export async function correctionsOf<Word extends Queried>(
  unknown: readonly Word[],
  words: readonly Word[],
  library: Library,
): Promise<Map<Word, Correction>> {
  const found = new Map<Word, Correction>()
  if (unknown.length === 0) return found
  const vocabulary = await library.vocabulary()
  const nearest = new Map<Queried, Variant[]>()
  const splits = new Map<Queried, [string, string][]>()
  for (const word of unknown) {
    const near = vocabulary.nearest(word.word, mostCorrections)
    nearest.set(word, near)
    // Two words written as one (“preemptive”, “warpowers”) are likelier than two letters wrong.
    const isNear = near.some(({ likeness }) => likeness >= oneEditAway)
    splits.set(word, isNear ? [] : splitsOf(word.word, (part) => vocabulary.has(part)))
  }
  await library.need([
    ...[...nearest.values()].flat().map(({ term }) => term),
    ...[...splits.values()].flat().flatMap(termsOf),
  ])
  for (const word of unknown) {
    const split = splits.get(word)?.find((parts) => standTogether(termsOf(parts), library))
    if (split) {
      found.set(word, { meant: split.join(' '), variants: [], split })
      continue
    }
    const beside = termsBeside(word, words, nearest)
    const likely = (nearest.get(word) ?? []).filter(
      ({ term }) =>
        word.word.length >= tellingLength ||
        beside.length === 0 ||
        beside.flat().some((other) => standTogether([term, other], library)),
    )
    const [best] = likely
    if (best) {
      const variants = likely.map(({ term, likeness }) => ({ term, weight: likeness }))
      found.set(word, { meant: best.word, variants })
    }
  }
  return found
}

/** For the words before and after one: the terms that stand for it, or may. */
function termsBeside(
  word: Queried,
  words: readonly Queried[],
  nearest: ReadonlyMap<Queried, readonly Variant[]>,
): string[][] {
  const at = words.indexOf(word)
  return [words[at - 1], words[at + 1]].flatMap((other) => {
    if (!other) return []
    const known = other.variants.length > 0 ? other.variants : (nearest.get(other) ?? [])
    return [known.slice(0, mostBeside).map(({ term }) => term)]
  })
}

/** “counternarcotics” where the texts have “counter-narcotics”: all ways, the longest first part first. */
function splitsOf(word: string, isKnown: (part: string) => boolean): [string, string][] {
  const found: [string, string][] = []
  for (let at = word.length - 3; at >= 3; at--) {
    if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) found.push([word.slice(0, at), word.slice(at)])
  }
  return found
}

function termsOf(parts: readonly string[]): string[] {
  return parts.flatMap((part) => encode(part).map(({ term }) => term))
}

/** “Greenland” is not “green land”: no text has the two together. */
function standTogether(terms: readonly string[], library: Library): boolean {
  return library.postings.unitsWithAll(terms).length > 0
}
