/** The memo of an element test: which elements are there, which are not, on which authority. It holds no verdict. */
import type { Junction } from '@/lib/schema'

/** What a student can answer for one element, in the order of the controls. */
export const answers = ['yes', 'no', 'disputed', 'unknown'] as const
export type Answer = (typeof answers)[number]

export const answerLabels: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  no: 'No',
  disputed: 'Disputed',
  unknown: 'Not known',
}

/** How the elements join, as a reader is told. */
export const joinedWords: Readonly<Record<Junction, string>> = {
  all: 'Every element is needed.',
  any: 'One of these is enough.',
}

/** The parts of the memo, in order. An element that was not answered for stands last. */
const parts: readonly [answer: Answer | null, heading: string][] = [
  ['yes', 'Met on these facts'],
  ['no', 'Not met on these facts'],
  ['disputed', 'Disputed'],
  ['unknown', 'Not known: facts to find'],
  [null, 'Not yet considered'],
]

export interface AnsweredElement {
  element: string
  /** The authorities with their pinpoints, as a line. */
  restsOn: string
  /** What is argued about the element in law, if anything is. */
  disputed: string | null
  answer: Answer | null
  /** The student’s reason; may be empty. */
  because: string
}

export interface AnsweredTest {
  title: string
  asks: string
  joined: Junction
  /** The day on which the law was last checked, as it is written out. */
  lawAsAt: string
  /** The full address of the page. */
  address: string
  /** The student’s facts; may be empty. */
  facts: string
  elements: readonly AnsweredElement[]
}

/** @returns the memo as plain text, ending in a line break */
export function writeMemo(test: AnsweredTest): string {
  const numbered = test.elements.map((element, index) => ({ ...element, number: index + 1 }))
  const blocks = [
    `${test.title}: element test\n${test.asks} ${joinedWords[test.joined]}`,
    test.facts.trim() && `Facts\n${test.facts.trim()}`,
    ...parts.map(([answer, heading]) => {
      const listed = numbered.filter((element) => element.answer === answer)
      return listed.length > 0 && `${heading}\n${listed.map(rowOf).join('\n')}`
    }),
    `Law as at ${test.lawAsAt}: ${test.address}\nGeneral information about law, not legal advice. This memo sorts elements; it does not say whether an act was lawful.`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function rowOf(element: AnsweredElement & { number: number }): string {
  const { number, restsOn, because, disputed, answer } = element
  return [
    `${number}. ${element.element} (${restsOn})`,
    because.trim() && `   Because: ${because.trim()}`,
    // What is argued in law matters wherever something was found, and not before.
    answer && answer !== 'unknown' && disputed && `   Argued in law: ${disputed}`,
  ]
    .filter(Boolean)
    .join('\n')
}
