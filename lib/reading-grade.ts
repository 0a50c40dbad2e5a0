/** The Flesch–Kincaid grade of an English text: the school year at which it reads. Kincaid et al., 1975. */
import { sentencesOf } from './mdx/sentences'

/** @returns the grade, e.g. 10.4; 0 for a text without words */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}’'-]+/gu) ?? []
  if (words.length === 0) return 0
  const sentences = sentencesOf(text).filter((sentence) => /\p{L}/u.test(sentence.text)).length
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, a silent final e apart: right for most English words, and even over a text. */
function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouyáéíóú]{1,2}/g)
  return Math.max(1, groups?.length ?? 1)
}
