import type { Rule } from '../rule'

/** Dates of checking lie in the past and before the review. */
export const dates: Rule = {
  name: 'dates',
  severity: 'error',
  *check(content) {
    const { concepts, questions } = content.read.corpus
    for (const concept of concepts) {
      const { lawAsAt, eventsAsAt, reviewBy } = concept.matter
      if (lawAsAt > content.today)
        yield content.atField(concept, ['lawAsAt'], 'nobody can have checked the law on a day to come')
      if (eventsAsAt > content.today)
        yield content.atField(concept, ['eventsAsAt'], 'nobody can have looked at events of a day to come')
      if (reviewBy <= lawAsAt)
        yield content.atField(concept, ['reviewBy'], 'the review comes after `lawAsAt`')
    }
    for (const question of questions) {
      if (question.matter.asAt > content.today)
        yield content.atField(question, ['asAt'], 'nobody can have checked this on a day to come')
      if (question.matter.reviewBy <= question.matter.asAt)
        yield content.atField(question, ['reviewBy'], 'the review comes after `asAt`')
    }
    for (const event of content.read.corpus.events) {
      if (event.matter.date > content.today)
        yield content.atField(event, ['date'], 'the chronology holds what has happened')
    }
  },
}

/** A page whose review is due is still right until someone finds otherwise: a warning. */
export const reviewOverdue: Rule = {
  name: 'review-overdue',
  severity: 'warning',
  *check(content) {
    for (const entry of [...content.read.corpus.concepts, ...content.read.corpus.questions]) {
      if (entry.matter.reviewBy < content.today) {
        yield content.atField(
          entry,
          ['reviewBy'],
          `the review was due on ${entry.matter.reviewBy}: check the page and move the date`,
        )
      }
    }
  },
}
