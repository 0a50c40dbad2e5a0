/** Pages that are announced but not written: `content/planned.yaml`. Links to them render as plain text. */
import { z } from 'zod'
import { line } from './fields'

export const plannedSchema = z
  .array(
    z.strictObject({
      page: line
        .startsWith('/', 'an address inside the site begins with a slash')
        .describe('The address that it will have.'),
      title: line.describe('What lists call it.'),
    }),
  )
  .describe('Announced pages; empty when the library is done.')

export type PlannedMatter = z.infer<typeof plannedSchema>
