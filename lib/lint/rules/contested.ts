import type { Rule } from '../rule'

/** What is called contested shows who contests it. */
export const contested: Rule = {
  name: 'contested',
  severity: 'error',
  *check(content) {
    for (const concept of content.read.corpus.concepts) {
      const { status, questions } = concept.matter
      if (status === 'contested' && questions.length === 0) {
        yield content.atField(
          concept,
          ['status'],
          'a contested concept names at least one question of positions in `questions`',
        )
      }
      for (const id of questions) {
        const isShown = concept.page.references.some(
          ({ kind, target }) => kind === 'positions' && target === id,
        )
        if (!isShown)
          yield content.atField(
            concept,
            ['questions'],
            `the text never shows the positions on “${id}”: add <Positions on="${id}"/>`,
          )
      }
    }
  },
}
