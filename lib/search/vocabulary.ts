/** The words of the collection: what completes a beginning, and what a misspelt word may have meant. */
import { editDistance, letterMask, maskDistance } from './edit-distance'
import { soundOf } from './sound'
import { isCitation } from './terms'
import type { Ending } from './wire/head'
import type { VocabularyTerm } from './wire/shard'

/** A word of some text, its term, and how many units have that term. */
export interface VocabularyWord {
  word: string
  term: string
  frequency: number
}

/** What was meant by a word, and how sure that is, from 0 to 1. */
export interface Variant extends VocabularyWord {
  likeness: number
}

/** How sure a correction is that changes one letter and keeps the first. */
export const oneEditAway = 0.9
const twoEditsAway = 0.7
const otherInitial = 0.8
const soundsTheSame = 0.6
/** How much of a word may be other letters of the same sound: “López” sounds like “lapse”. */
const mostMisheard = 1 / 3
const fiveLetters = 5

/** The words of some terms, by their letters. */
export class Vocabulary {
  private sorted: VocabularyWord[] | undefined
  private masks: Int32Array | undefined

  constructor(
    private readonly terms: readonly VocabularyTerm[],
    private readonly endings: readonly Ending[],
  ) {}

  /** Most shards are never asked for their words: they are spelt out when one is. */
  private get words(): VocabularyWord[] {
    this.sorted ??= this.terms
      .flatMap((entry) => wordsOf(entry, this.endings))
      .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
    return this.sorted
  }

  /** The words that begin so, the most frequent first. The beginning itself is not among them. */
  completions(beginning: string, most: number): VocabularyWord[] {
    const found: VocabularyWord[] = []
    for (let at = this.firstNotBefore(beginning); at < this.words.length; at++) {
      const entry = this.words[at] as VocabularyWord
      if (!entry.word.startsWith(beginning)) break
      if (entry.word !== beginning) found.push(entry)
    }
    return found.sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1)).slice(0, most)
  }

  has(word: string): boolean {
    return this.words[this.firstNotBefore(word)]?.word === word
  }

  /**
   * The words nearest to one that is in no text: at most one edit away, two from eight letters on; where there are
   * none, those that sound like it (“nessecity”). A word of four letters or fewer may have lost one or had two
   * swapped; with one less or another in its place it would be any word (“Mayo”, “may”). Nearer ones first, then those
   * that begin with the same letter, then the more frequent.
   */
  nearest(word: string, most: number): Variant[] {
    const edits = word.length < 3 ? 0 : word.length < 8 ? 1 : 2
    if (edits === 0 || !/^\p{L}+$/u.test(word)) return []
    const masks = this.letterMasks()
    const mask = letterMask(word)
    const found: (Variant & { distance: number })[] = []
    for (let at = 0; at < this.words.length; at++) {
      const entry = this.words[at] as VocabularyWord
      if (Math.abs(entry.word.length - word.length) > edits) continue
      if (maskDistance(mask, masks[at] as number) > 2 * edits) continue
      if (word.length < fiveLetters && entry.word.length <= word.length && !isAnagram(word, entry.word))
        continue
      const distance = editDistance(word, entry.word, edits)
      if (distance > edits) continue
      const likeness =
        (distance === 1 ? oneEditAway : twoEditsAway) * (entry.word[0] === word[0] ? 1 : otherInitial)
      found.push({ ...entry, distance, likeness })
    }
    return (found.length > 0 ? found : this.soundingLike(word))
      .sort((a, b) => b.likeness - a.likeness || b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
      .slice(0, most)
  }

  private soundingLike(word: string): Variant[] {
    const sound = soundOf(word)
    // Two consonants are heard in too many words.
    if (sound.length < 3) return []
    const isNear = (entry: VocabularyWord) => Math.abs(entry.word.length - word.length) <= 3
    const edits = Math.floor(word.length * mostMisheard)
    return this.words
      .filter((entry) => entry.word[0] === word[0] && isNear(entry) && soundOf(entry.word) === sound)
      .filter((entry) => editDistance(word, entry.word, edits) <= edits)
      .map((entry) => ({ ...entry, likeness: soundsTheSame }))
  }

  private firstNotBefore(word: string): number {
    let from = 0
    let to = this.words.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.words[middle] as VocabularyWord).word < word) from = middle + 1
      else to = middle
    }
    return from
  }

  private letterMasks(): Int32Array {
    this.masks ??= Int32Array.from(this.words, (entry) => letterMask(entry.word))
    return this.masks
  }
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}

function wordsOf(
  { term, endings: numbers, frequency }: VocabularyTerm,
  endings: readonly Ending[],
): VocabularyWord[] {
  if (isCitation(term)) return []
  return numbers.flatMap((number) => {
    const ending = endings[number]
    return ending ? [{ word: term.slice(0, term.length - ending.off) + ending.on, term, frequency }] : []
  })
}
