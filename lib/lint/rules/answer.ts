import type { Rule } from '../rule'

/** The short answer on the page is the short answer of the front matter: lists and search show the same words. */
export const answer: Rule = {
  name: 'answer',
  severity: 'error',
  *check(content) {
    for (const concept of content.read.corpus.concepts) {
      const first = concept.page.blocks.find(
        ({ section, kind }) => section === 'short-answer' && kind === 'paragraph',
      )
      if (first && first.text !== concept.matter.answer) {
        yield content.atPlace(
          concept,
          first.place,
          'this paragraph must be the `answer` of the front matter, word for word',
        )
      }
    }
  },
}
