/** A report: one piece of journalism or one official statement. `content/news/<report>/report.mdx`. */
import { z } from 'zod'
import { checks, day, line, partialDate, reportRef, webAddress } from './fields'

export const reportKinds = ['news summary', 'news report', 'official statement', 'official record'] as const

export const reportSchema = z
  .strictObject({
    id: reportRef.describe('The last part of the address; equals the folder.'),
    kind: z.enum(reportKinds).describe('What sort of report it is.'),
    title: line.describe('Its own headline or title.'),
    shortTitle: line.describe('What lists and breadcrumbs call it.'),
    outlet: line.describe('Who published it. Where that is not known, this says so.'),
    published: partialDate.optional().describe('When it was published, where that is known.'),
    publishedNote: line.optional().describe('What is known of the date, where it is not certain.'),
    url: webAddress.optional().describe('Where the original is.'),
    eventsAsAt: day.describe('The last day whose events the page takes into account.'),
    excerpts: z
      .array(line)
      .default([])
      .describe(
        'The sentences that its claims quote, exact to the letter. Checked against, never published.',
      ),
    checked: checks,
  })
  .describe('A report: who published what, when; our own synopsis is its body.')

export type ReportMatter = z.infer<typeof reportSchema>
