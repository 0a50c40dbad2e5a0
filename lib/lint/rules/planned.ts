import { standingPages } from '../../corpus/addresses'
import type { Rule } from '../rule'

/** A page that is written is no longer announced. */
export const planned: Rule = {
  name: 'planned',
  severity: 'error',
  *check(content) {
    const file = 'content/planned.yaml'
    const source = content.read.sources.get(file)
    const written = new Map(content.entries.map((entry) => [entry.address as string, entry.file]))
    for (const [index, { page }] of content.read.corpus.planned.entries()) {
      const is = written.get(page) ?? (page in standingPages ? 'the site itself' : null)
      if (is && source)
        yield {
          file,
          ...source.locate([index]),
          message: `${page} is written (${is}): take it off this list`,
        }
    }
  },
}
