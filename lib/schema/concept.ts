/** A concept: one question of law, answered. `content/<area>/<slug>.mdx`. */
import { z } from 'zod'
import { elementTestSchema } from './element-test'
import { area, authorityRef, checks, conceptRef, day, line, names, pinpoint, questionRef } from './fields'

export const statuses = ['settled', 'contested', 'unsettled'] as const
export type Status = (typeof statuses)[number]

export const levels = ['start here', 'core', 'advanced'] as const

/**
 * How one concept stands to another. A relation is written once, on the page where it reads naturally;
 * the other page shows the inverse.
 */
export const relationInverses = {
  'depends on': 'is a ground of',
  'exception to': 'has as an exception',
  'contrasts with': 'contrasts with',
  'applied in': 'applies',
  'part of': 'includes',
} as const
export type Relation = keyof typeof relationInverses
export const relations = Object.keys(relationInverses) as [Relation, ...Relation[]]

export const conceptSchema = z
  .strictObject({
    slug: conceptRef.describe(
      'The last part of the address; equals the file name. Never changes once published.',
    ),
    title: line.describe('The heading of the page.'),
    area: area.describe('The area of the library; equals the folder.'),
    group: line.describe('The heading under which the area page lists it.'),
    level: z.enum(levels).describe('Who should read it: start here, core, or advanced.'),
    question: line
      .endsWith('?', 'a question ends with a question mark')
      .describe('The one question that the page answers.'),
    answer: line.describe('The short answer, 40 to 70 words, plain enough to be quoted as it stands.'),
    status: z.enum(statuses).describe('Whether the answer is settled, contested or unsettled law.'),
    statusNote: line.describe('What exactly is settled and what is not, in a sentence or two.'),
    aliases: names.describe(
      'Its own names, which the reader marks. No two concepts share one; what stories about other things say too is a search term.',
    ),
    searchTerms: names
      .default([])
      .describe('Words that lead to it in the search; other concepts may have them too.'),
    authorities: z
      .array(
        z.strictObject({
          id: authorityRef.describe('The authority.'),
          at: pinpoint.optional().describe('The pinpoint; left out where the whole is meant.'),
        }),
      )
      .min(1, 'a concept rests on at least one authority')
      .describe(
        'What the page rests on, in the order of the text. `npm run lint -- --fix` completes it from the text.',
      ),
    relations: z
      .array(
        z.strictObject({
          to: conceptRef.describe('The other concept.'),
          relation: z.enum(relations).describe('How this one stands to it.'),
        }),
      )
      .default([])
      .describe('Typed relations to other concepts, each written once; the inverse is derived.'),
    questions: z
      .array(questionRef)
      .default([])
      .describe(
        'Questions of the position tables that the page rests on; at least one where it is contested.',
      ),
    elementTest: elementTestSchema
      .optional()
      .describe(
        'The elements of the doctrine, for a walk through facts; the text shows it with <ElementTest/>.',
      ),
    selfCheck: z
      .array(
        z.strictObject({
          asks: line
            .endsWith('?', 'a question ends with a question mark')
            .describe('What the student is asked.'),
          answer: line.describe(
            'The reasoned answer, two to four sentences; it stays folded until asked for.',
          ),
        }),
      )
      .max(5)
      .default([])
      .describe('Three to five questions with which a student can check what was understood.'),
    lawAsAt: day.describe('The day on which someone last checked the authorities.'),
    eventsAsAt: day.describe('The last day whose events were looked at.'),
    reviewBy: day.describe(
      'When the page must be looked at again: six months on, three where it follows live events.',
    ),
    formerly: z
      .array(line.startsWith('/', 'an address inside the site begins with a slash'))
      .default([])
      .describe('Addresses that this page had before; each becomes a redirect.'),
    checked: checks,
  })
  .describe('A concept: one question, its short answer, its status.')

export type ConceptMatter = z.infer<typeof conceptSchema>
