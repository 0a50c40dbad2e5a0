/** A claim: one statement in a report. `content/news/<report>/claims/<id>.mdx`. */
import { z } from 'zod'
import { anyId, checks, claimRef, conceptRef, line, reportRef } from './fields'

export const claimKinds = [
  'reported fact',
  'legal assertion',
  'assessment',
  'prediction',
  'policy argument',
] as const
export type ClaimKind = (typeof claimKinds)[number]

/** How the claim stands to the law; read as “this claim … the concept”. */
export const claimRelations = ['raises', 'is governed by', 'is limited by', 'assumes', 'disputes'] as const

export const claimSchema = z
  .strictObject({
    id: claimRef.describe('The last part of the address; equals the file name. Unique over all reports.'),
    report: reportRef.describe('The report that it is quoted from; equals the folder.'),
    quote: line.describe('The words, exact to the letter; they must stand in the report’s source.'),
    title: line.optional().describe('A short name for lists; without it the quotation stands there.'),
    kind: z.enum(claimKinds).describe('What sort of statement it is.'),
    attribution: line.describe('Who is said to say it, as the report gives it.'),
    questions: z
      .array(line.endsWith('?', 'a question ends with a question mark'))
      .min(1)
      .describe('The questions of law that it raises.'),
    concepts: z
      .array(
        z.strictObject({
          slug: conceptRef.describe('The concept that governs it.'),
          relation: z.enum(claimRelations).describe('How the claim stands to that concept.'),
          paragraph: anyId.optional().describe('The paragraph or section of that page on which it turns.'),
          why: line.describe('Why it turns on that, in one sentence.'),
        }),
      )
      .min(1)
      .describe('The concepts that govern it, the most important first.'),
    checked: checks,
  })
  .describe('A claim: a quotation from a report and the law that it turns on.')

export type ClaimMatter = z.infer<typeof claimSchema>
