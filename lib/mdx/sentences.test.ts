import { describe, expect, test } from 'vitest'
import { sentenceAt, sentencesOf } from './sentences'

describe('sentences', () => {
  // A bar stands where one sentence ends and the next begins.
  const texts = [
    'The Court found it unlawful.| It ordered reparation.| “Why?”| Nobody said.',
    'In Nicaragua v. United States the Court said so.| It was 1986.',
    'See art. 51 and arts. 2 and 3.| Then para. 191, paras. 193 and 195.| Done.',
    'The U.S. government acted.| The U.N. did not.',
    'Under 50 U.S.C. § 1541 the President reports.| Congress waits.',
    'Resolution no. 5 and nos. 6 to 7.| Next.',
    'So J. Crawford and J.B. Moore wrote.| Others agree.',
    'Cf. p. 14 and pp. 15 to 16.| It ended in 1949.| A new one began.',
    'Dr Smith spoke for Mr Jones.| They left.',
    'He wrote “It is over.”| Then he left.',
    'No full stop at the end',
    'An ellipsis … goes on.| Here it ends.',
    'Vol. 2 has it.| So has s. 3.',
    'The acts are Mexico’s.| The cartel’s are not.',
    'Was it lawful?| No.| The Court said so in No. 5 of its list.',
    'That is the state of the art.| Then came plan B.| The ships left the U.S.| It was over.',
    'Sen. Tim Kaine asked Gen. Caine and Lt. Col. Smith.| Mr. Trump and Mrs. Jones did not.',
    'At 6 p.m. Friday, Jan. 3, 2026.| At 6 p.m.| They struck.',
    'It is in Medellín.| It stands.',
  ]
  test.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const sentences = sentencesOf(text)
    expect(sentences.map((sentence) => sentence.text).join('|')).toBe(marked.replaceAll('| ', ' |'))
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  test('nothing has no sentences', () => expect(sentencesOf('')).toEqual([]))
})

describe('the sentence of a mark', () => {
  // The mark stands at the asterisk.
  const cases: [marked: string, sentence: string][] = [
    ['First one.* Second one.', 'First one.'],
    ['First one. *Second one.', 'First one.'],
    ['First one. S*econd one.', 'Second one.'],
    ['First one. Second* one.', 'Second one.'],
    ['First one. Second one.*', 'Second one.'],
    ['First one. Second one. *', 'Second one.'],
    ['*First one. Second one.', 'First one.'],
    ['*', ''],
  ]
  test.each(cases)('%s', (marked, sentence) => {
    expect(sentenceAt(marked.replace('*', ''), marked.indexOf('*'))).toBe(sentence)
  })
})
