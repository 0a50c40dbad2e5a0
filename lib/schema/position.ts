/** Who holds which view on one contested question. `content/positions/<question>.yaml`. */
import { z } from 'zod'
import {
  anyId,
  authorityRef,
  conceptRef,
  day,
  line,
  partialDate,
  pinpoint,
  questionRef,
  webAddress,
} from './fields'

export const holderKinds = ['state', 'organ', 'court', 'officeholder', 'scholar', 'organisation'] as const
export type HolderKind = (typeof holderKinds)[number]

const stance = z.strictObject({
  id: anyId.describe('Short name, used by the positions below.'),
  label: line.describe('The head of the column: two or three words.'),
  means: line.describe('What holding it amounts to, put as its holders would.'),
})

const position = z
  .strictObject({
    holder: line.describe('Who holds it: a state, an organ, a court, an officeholder, a scholar.'),
    kind: z.enum(holderKinds).describe('What sort of holder; states and organs are listed first.'),
    stance: anyId.describe('One of the stances above.'),
    date: partialDate.describe('When it was stated. A later statement is a further entry.'),
    says: line.describe('The view in our own words, with the limits that the holder gave it.'),
    authority: authorityRef.optional().describe('The document, where it has a page here.'),
    at: pinpoint.optional().describe('Where in the document.'),
    source: line.optional().describe('The document, where it has no page here: author, title, date, place.'),
    url: webAddress.optional().describe('Where that document is to be read.'),
    via: line.optional().describe('Who described it, where the document itself is not public.'),
  })
  .refine((entry) => (entry.authority === undefined) !== (entry.source === undefined), {
    error: 'name the document: either `authority` (with `at`) or `source`',
  })

export const positionsSchema = z
  .strictObject({
    id: questionRef.describe('The last part of the address; equals the file name.'),
    title: line.describe('A short name of the question.'),
    question: line.endsWith('?', 'a question ends with a question mark').describe('The contested question.'),
    note: line.describe('What the table shows and what it leaves out. Silence is not a position.'),
    concept: conceptRef.describe('The concept that treats the question most fully.'),
    stances: z
      .array(stance)
      .min(2)
      .describe('The views, from one end to the other; the columns of the table.'),
    positions: z.array(position).min(1).describe('Who holds which, each dated and sourced.'),
    asAt: day.describe('The day on which the entries were last checked.'),
    reviewBy: day.describe('When they must be checked again.'),
  })
  .describe('A contested question and who holds which view of it.')

export type PositionsMatter = z.infer<typeof positionsSchema>
export type Position = z.infer<typeof position>
