/** What the build does with terms: how words differ from their stems, and where the vocabulary is cut. */
import { compareTerms, isCitation } from './terms'
import type { Ending } from './wire/head'
import { type Posting, packPosting, type ShardTerm } from './wire/shard'

export { isCitation }

export interface Vocabulary {
  /** For each term the words that have it, with how often they stand. */
  words: Map<string, Map<string, number>>
  postings: Map<string, Posting[]>
}

const mostEndings = 256

/** Numbers the ways in which words differ from their stems, the most frequent first, and gives each term its own. */
export function endingTable(vocabulary: Vocabulary): { table: Ending[]; terms: ShardTerm[] } {
  const counts = new Map<string, number>()
  for (const [term, words] of vocabulary.words) {
    for (const word of words.keys())
      if (isSpelt(word)) counts.set(difference(term, word), (counts.get(difference(term, word)) ?? 0) + 1)
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostEndings)
  const numbers = new Map(frequent.map(([key], number) => [key, number]))
  const table = frequent.map(([key]) => {
    const [off = '0', on = ''] = key.split('+')
    return { off: Number(off), on }
  })
  const terms = [...vocabulary.postings].map(([term, found]): ShardTerm => {
    const postings = found.map(packPosting)
    const words = [...(vocabulary.words.get(term) ?? [])].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )
    const endings = words.flatMap(([word]) =>
      isSpelt(word) ? (numbers.get(difference(term, word)) ?? []) : [],
    )
    return { term, endings, postings }
  })
  return { table, terms: terms.sort((a, b) => compareTerms(a.term, b.term)) }
}

/** Numbers are neither completed nor corrected. */
function isSpelt(word: string): boolean {
  return word.length > 2 && /^\p{L}+$/u.test(word)
}

function difference(term: string, word: string): string {
  let shared = 0
  while (shared < term.length && term[shared] === word[shared]) shared++
  return `${term.length - shared}+${word.slice(shared)}`
}

/** About how many bits a shard may have; a query of three words fetches three of them. */
const shardBits = 4_500 * 8

/**
 * Cuts the vocabulary into shards of about one size. Words with the same first letters stay together, so that what
 * may complete a beginning is always in one shard; citations, of which hundreds begin alike, do not.
 *
 * @param together how many letters
 */
export function cutIntoShards(terms: readonly ShardTerm[], units: number, together: number): ShardTerm[][] {
  const shards: ShardTerm[][] = []
  let bits = Number.POSITIVE_INFINITY
  let before = ''
  for (const entry of terms) {
    const own = 20 + entry.postings.length * (Math.log2(units / entry.postings.length) + 3)
    const citation = isCitation(entry.term)
    const mayCut = citation || entry.term.slice(0, together) !== before.slice(0, together)
    const mustCut = shards.length === 0 || (citation && !isCitation(before))
    if (mustCut || (mayCut && bits + own / 2 > shardBits)) {
      shards.push([])
      bits = 0
    }
    shards.at(-1)?.push(entry)
    bits += own
    before = entry.term
  }
  return shards
}
