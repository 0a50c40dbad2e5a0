/** Splits running text of law, and of news about it, into sentences. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// No letter before an abbreviation, and no apostrophe: “Mexico’s.” ends with no section.
const begins = "(?<![\\p{L}’'])"
const ends = '\\.\\s*$'

/** What a sentence does not end with: parties, editors, and titles before a name. */
const runsOn = new RegExp(
  `${begins}(?:vs?|eds?|[Cc]f|eg|ie|e\\.g|i\\.e|Mrs?|Ms|Messrs|Drs?|Prof|St|Sens?|Reps?|Gov|Gen|Adm|Lt|Col|Maj|Capt|Sgt|Amb)${ends}`,
  'u',
)
/** What a number follows. Without one it is a word: “Is it lawful? No.”, “state of the art.” */
const numbered = new RegExp(
  `${begins}(?:[Aa]rts?|[Pp]aras?|cl|[Nn]os?|[Vv]ol|[Pp]p?|ss?|[Ss]ecs?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)${ends}`,
  'u',
)
const number = /^(?:[\d§(]|[IVXLC]+\b)/
/** A letter may stand for a name or close a sentence, “plan B.”, “in the U.S.”: the word behind it tells. */
const letter = new RegExp(`${begins}(?:\\p{Lu}|[ap]\\.m)${ends}`, 'u')
const opener =
  /^[“"‘'(]*(?:An?|And|As|At|But|By|Even|For|He|Her|His|How|If|In|It|Its|No|Nor|Not|On|One|Or|She|So|That|The|Their|Then|There|These|They|This|Those|To|Under|We|What|When|Where|Whether|Who|Why|With|Yet|You)(?![\p{L}.])/u

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
    if (last && goesOn(last.text, segment)) {
      last.text += segment
      last.end = end
    } else {
      sentences.push({ text: segment, start: index, end })
    }
  }
  return sentences
}

/** Whether the full stop before `next` closes an abbreviation, not a sentence. */
function goesOn(before: string, next: string): boolean {
  if (runsOn.test(before)) return true
  if (numbered.test(before) && number.test(next)) return true
  return letter.test(before) && !opener.test(next)
}

/** The sentence to which a mark at `offset` belongs: a citation after a full stop belongs to what it closes. */
export function sentenceAt(text: string, offset: number): string {
  let before = offset - 1
  while (before > 0 && /\s/.test(text[before] ?? '')) before--
  const sentence = sentencesOf(text).find((candidate) => before < candidate.end)
  return (sentence?.text ?? text).trim()
}
