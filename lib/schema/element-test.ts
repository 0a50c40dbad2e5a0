/**
 * The elements of a doctrine in order, with which a student walks a set of facts through it. It stands in the front
 * matter of a concept; `<ElementTest/>` in the text says where the page shows it.
 */
import { z } from 'zod'
import { anyId, authorityRef, line, pinpoint } from './fields'

/** How the elements join: every one is needed, or one is enough. */
export const junctions = ['all', 'any'] as const
export type Junction = (typeof junctions)[number]

const question = line.endsWith('?', 'a question ends with a question mark')

const element = z.strictObject({
  id: anyId.describe('Its short name; no two elements of a test share one.'),
  element: line.describe('What the law asks for, in a few words: the head of its row.'),
  asks: question.describe('The question put to the facts; “yes” means that the element is there.'),
  authorities: z
    .array(
      z.strictObject({
        id: authorityRef.describe('The authority that asks for the element.'),
        at: pinpoint.describe('Where it does.'),
      }),
    )
    .min(1, 'an element rests on at least one authority')
    .describe('What the element rests on.'),
  satisfiedBy: line.describe('What satisfies it, in our own words, from the authorities named.'),
  disputed: line.optional().describe('What is argued about it and by whom; left out where nothing is.'),
})

export const elementTestSchema = z
  .strictObject({
    asks: question.describe('The question that the elements answer together.'),
    joined: z.enum(junctions).describe('Whether every element is needed (all) or one is enough (any).'),
    elements: z
      .array(element)
      .min(2)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two elements have the same id')
      .describe('The elements, in the order in which a court takes them.'),
  })
  .describe('A doctrine as a walk through its elements. It never ends in a verdict.')

export type ElementTestMatter = z.infer<typeof elementTestSchema>
