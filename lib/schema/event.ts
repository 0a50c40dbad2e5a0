/** The dated, sourced entries of `content/chronology.yaml`. */
import { z } from 'zod'
import { anyId, authorityRef, claimRef, conceptRef, day, line, partialDate, webAddress } from './fields'

const source = z.strictObject({
  title: line.describe('The document or the headline.'),
  by: line.describe('Who issued or published it.'),
  date: partialDate.optional().describe('Its date, where it differs from the event’s.'),
  url: webAddress.optional().describe('Where the original is to be read.'),
})

const vote = z.strictObject({
  chamber: line.describe('House, Senate, Security Council …'),
  measure: line.describe('The measure, e.g. S.J.Res. 83.'),
  question: line.describe('The question put: discharge, point of order, passage …'),
  yeas: z.int().nonnegative().describe('Votes in favour.'),
  nays: z.int().nonnegative().describe('Votes against.'),
  result: line.describe('What followed from it, e.g. rejected.'),
})

export const eventSchema = z
  .strictObject({
    id: anyId.describe('Its permalink on the timeline.'),
    date: partialDate.describe('The day on which it happened, in local time.'),
    title: line.describe('What happened, in a few words.'),
    what: line.describe('What happened, who says so, and what is not known.'),
    sources: z.array(source).min(1).describe('The originals that were opened.'),
    concepts: z.array(conceptRef).default([]).describe('The concepts that it bears on.'),
    authorities: z
      .array(authorityRef)
      .default([])
      .describe('The authorities that it made, changed or applied.'),
    claims: z.array(claimRef).default([]).describe('The claims that it bears on.'),
    vote: vote.optional().describe('For a vote: chamber, question put, and count.'),
    confirmed: z
      .strictObject({
        date: day.describe('The day on which someone checked it.'),
        against: line.describe('What was opened.'),
      })
      .describe('Only confirmed events are published.'),
  })
  .describe('An event: a dated, sourced entry of the chronology.')

export const chronologySchema = z.array(eventSchema)
export type EventMatter = z.infer<typeof eventSchema>
