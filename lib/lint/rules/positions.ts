import type { Rule } from '../rule'

/** Every position takes one of the stances of its table, and every stance has a holder. */
export const positions: Rule = {
  name: 'positions',
  severity: 'error',
  *check(content) {
    for (const question of content.read.corpus.questions) {
      const { stances, positions: held } = question.matter
      const ids = stances.map(({ id }) => id)
      for (const [index, { stance }] of held.entries()) {
        if (!ids.includes(stance))
          yield content.atField(
            question,
            ['positions', index, 'stance'],
            `there is no stance “${stance}”; there are ${ids.join(', ')}`,
          )
      }
      for (const [index, { id }] of stances.entries()) {
        if (!held.some(({ stance }) => stance === id))
          yield content.atField(
            question,
            ['stances', index],
            `nobody holds “${id}”: a column without an entry says nothing`,
          )
      }
    }
  },
}
