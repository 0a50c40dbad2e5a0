/** A reading path: pages in an order that teaches. `content/paths/<slug>.yaml`. */
import { z } from 'zod'
import { anyId, line } from './fields'

export const pathSchema = z
  .strictObject({
    id: anyId.describe('The last part of the address; equals the file name.'),
    title: line.describe('What the path teaches.'),
    forWhom: line.describe('For whom it is, and how long it takes.'),
    intro: line.describe('What the reader will be able to do at its end.'),
    steps: z
      .array(
        z.strictObject({
          page: line
            .startsWith('/', 'an address inside the site begins with a slash')
            .describe('The address of the page.'),
          why: line.describe('Why it comes at this point, and what to take from it.'),
        }),
      )
      .min(2)
      .describe('The pages, in order.'),
  })
  .describe('A reading path.')

export type PathMatter = z.infer<typeof pathSchema>
