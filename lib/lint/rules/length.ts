import { countWords } from '../../mdx/nodes'
import type { Rule } from '../rule'

const bounds = { 'start here': [900, 1400], core: [900, 1400], advanced: [900, 1600] } as const

/** A concept is neither a note nor a chapter; its short answer can be quoted. */
export const length: Rule = {
  name: 'length',
  severity: 'warning',
  *check(content) {
    for (const concept of content.read.corpus.concepts) {
      const [least, most] = bounds[concept.matter.level]
      const { words } = concept.page
      if (words < least || words > most) {
        yield content.atField(
          concept,
          ['level'],
          `the page has ${words} words; ${concept.matter.level} pages have ${least} to ${most}`,
        )
      }
      const answer = countWords(concept.matter.answer)
      if (answer < 35 || answer > 75)
        yield content.atField(concept, ['answer'], `the answer has ${answer} words: 40 to 70`)
    }
  },
}
