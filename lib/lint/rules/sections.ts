import type { Entry, PageEntry } from '../../corpus/entries'
import type { Content, Finding, Rule } from '../rule'

/** The sections of each kind, in order; alternatives are separated by a bar. */
const outlines: Partial<Record<Entry['kind'], readonly string[]>> = {
  concept: ['short-answer', 'why', 'rule', 'disputed|hard-edges', 'cartel-question', 'reporters', 'students'],
  claim: ['true', 'law', 'disputed', 'not-known', 'ask', 'safe-sentence'],
}

/** Concepts and claims have all their sections, in the fixed order, and the right one for what is disputed. */
export const sections: Rule = {
  name: 'sections',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      const outline = outlines[entry.kind]
      if (outline) yield* compare(content, entry, outline)
      if (entry.kind !== 'concept') continue
      const wanted = entry.matter.status === 'settled' ? 'hard-edges' : 'disputed'
      const section = entry.page.sections.find(({ id }) => id === 'disputed' || id === 'hard-edges')
      if (section && section.id !== wanted) {
        yield content.atPlace(
          entry,
          section.place,
          `a ${entry.matter.status} concept has the section “${wanted}” here`,
        )
      }
    }
  },
}

function* compare(content: Content, entry: PageEntry, outline: readonly string[]): Iterable<Finding> {
  const ids = entry.page.sections.map(({ id }) => id)
  let last = -1
  for (const wanted of outline) {
    const at = ids.findIndex((id) => wanted.split('|').includes(id))
    if (at < 0) {
      yield content.atPlace(
        entry,
        { line: 1, column: 1 },
        `the section “${wanted.replace('|', '” or “')}” is missing`,
      )
    } else if (at < last) {
      const section = entry.page.sections[at]
      if (section)
        yield content.atPlace(entry, section.place, `the sections stand in the order ${outline.join(', ')}`)
    } else last = at
  }
}
