/** A tree of phrases, word by word, in which every phrase of a text is found in one pass. */
import { type Word, wordsOf } from './words'

interface Node<Meaning> {
  next: Map<string, Node<Meaning>>
  /** Whether a phrase has a stop before this word: only then may a text have one there. */
  mayFollowStop?: boolean
  meaning?: Meaning
}

export interface PhraseMatch<Meaning> {
  meaning: Meaning
  start: number
  end: number
}

export class Phrases<Meaning> {
  private readonly root: Node<Meaning> = { next: new Map() }
  /** Phrases of one word, by their base: nothing beside them says what is meant, and stems join too much. */
  private readonly alone = new Map<string, Meaning>()

  /** Of two phrases with the same words the first holds. */
  add(phrase: string, meaning: Meaning): void {
    let node = this.root
    const words = wordsOf(phrase)
    const [first] = words
    if (!first) return
    if (words.length === 1) {
      if (!this.alone.has(first.base)) this.alone.set(first.base, meaning)
      return
    }
    for (const { term, isAfterStop } of words) {
      let next = node.next.get(term)
      if (!next) {
        next = { next: new Map() }
        node.next.set(term, next)
      }
      if (isAfterStop) next.mayFollowStop = true
      node = next
    }
    node.meaning ??= meaning
  }

  /** @returns the longest phrase at each place, from left to right, none overlapping another */
  *find(words: readonly Word[]): Generator<PhraseMatch<Meaning>> {
    let at = 0
    while (at < words.length) {
      const found = this.longestAt(words, at)
      const first = words[at]
      const last = found && words[at + found.length - 1]
      if (found && first && last) yield { meaning: found.meaning, start: first.start, end: last.end }
      at += found?.length ?? 1
    }
  }

  private longestAt(words: readonly Word[], from: number): { meaning: Meaning; length: number } | undefined {
    let node = this.root
    let best: { meaning: Meaning; length: number } | undefined
    for (let at = from; at < words.length; at++) {
      const word = words[at]
      const next = node.next.get(word?.term ?? '')
      if (!next || (at > from && word?.isAfterStop && !next.mayFollowStop)) break
      node = next
      if (node.meaning !== undefined) best = { meaning: node.meaning, length: at - from + 1 }
    }
    if (best) return best
    const alone = this.alone.get(words[from]?.base ?? '')
    return alone === undefined ? undefined : { meaning: alone, length: 1 }
  }
}
