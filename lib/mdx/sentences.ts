/** Splits running text of law into sentences. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Endings after which a full stop closes an abbreviation, not a sentence. */
const abbreviation =
  /(?:\b(?:v|art|arts|para|paras|cl|no|nos|ed|eds|cf|eg|ie|vol|pp?|s|ss|U\.S|[A-Z]))\.\s*$/i

export interface Sentence {
  text: string
  start: number
  end: number
}

/** @returns the sentences of `text` with their offsets, in order, covering it whole */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1)
    const end = index + segment.length
    if (last && abbreviation.test(last.text)) {
      last.text += segment
      last.end = end
    } else {
      sentences.push({ text: segment, start: index, end })
    }
  }
  return sentences
}

/** The sentence to which a mark at `offset` belongs: a citation after a full stop belongs to what it closes. */
export function sentenceAt(text: string, offset: number): string {
  let before = offset - 1
  while (before > 0 && /\s/.test(text[before] ?? '')) before--
  const sentence = sentencesOf(text).find((candidate) => before < candidate.end)
  return (sentence?.text ?? text).trim()
}
