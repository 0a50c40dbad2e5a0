import type { Entry, PageEntry } from '../../corpus/entries'
import { safeSentenceOf } from '../../mdx/safe-sentence'
import type { Content, Finding, Rule } from '../rule'

/** The sections of each kind, in order; alternatives are separated by a bar. */
const outlines: Partial<Record<Entry['kind'], readonly string[]>> = {
  concept: ['short-answer', 'why', 'rule', 'disputed|hard-edges', 'cartel-question', 'reporters', 'students'],
  claim: ['true', 'law', 'disputed', 'not-known', 'ask', 'safe-sentence'],
}

/**
 * Concepts and claims have all their sections, in the fixed order, and the right one for what is disputed; no page has
 * one that is empty.
 */
export const sections: Rule = {
  name: 'sections',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      yield* unwritten(content, entry)
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

/** What a template leaves to be written: headings with nothing below them, and a claim’s sentence. */
function* unwritten(content: Content, entry: PageEntry): Iterable<Finding> {
  const { blocks } = entry.page
  for (const [at, { kind, place }] of blocks.entries()) {
    const isBare = kind === 'heading' && (blocks[at + 1]?.kind ?? 'heading') === 'heading'
    if (isBare)
      yield content.atPlace(entry, place, 'nothing stands below this heading: write at least a paragraph')
  }
  // A claim that is shown in its place, or a citation, is no sentence.
  const instead = blocks.find(({ section, kind }) => section === 'safe-sentence' && kind !== 'heading')
  if (entry.kind === 'claim' && instead && safeSentenceOf(entry.page) === null)
    yield content.atPlace(
      entry,
      instead.place,
      'a safe sentence has words that can be printed: write them here',
    )
}
