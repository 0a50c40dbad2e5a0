import { idWords } from '../../ids'
import type { Block } from '../../mdx/page'
import type { Rule } from '../rule'

/** Every heading and paragraph has an id of its own, so that it can be linked to and keeps its link when edited. */
export const blockIds: Rule = {
  name: 'block-ids',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      const taken = new Set(entry.page.blocks.map(({ id }) => id).filter((id) => id !== null))
      const seen = new Set<string>()
      let section = entry.kind === 'report' ? 'synopsis' : 'about'
      for (const block of entry.page.blocks) {
        if (block.kind === 'heading' && block.id !== null) section = block.id
        if (block.id === null) {
          if (!needsId(block)) continue
          const id = block.kind === 'heading' ? headingId(block, taken) : freeId(section, taken)
          if (block.kind === 'heading') section = id
          taken.add(id)
          const fix = { start: block.end, end: block.end, text: ` {/* ${id} */}` }
          yield content.atPlace(entry, block.place, `this ${block.kind} has no id: run “npm run ids”`, fix)
        } else if (seen.has(block.id)) {
          yield content.atPlace(
            entry,
            block.place,
            `the id “${block.id}” stands on this page twice: give the newer one the next free number`,
          )
        } else seen.add(block.id)
      }
    }
  },
}

/** Claims and tables that are shown from elsewhere have addresses of their own. */
function needsId(block: Block): boolean {
  return block.kind !== 'element' && block.kind !== 'table'
}

/** A heading takes its words once, when it is first written. */
function headingId(heading: Block, taken: ReadonlySet<string>): string {
  const words = idWords(heading.text).slice(0, 3).join('-') || 'section'
  return taken.has(words) ? freeId(words, taken) : words
}

/** The section’s id and the number after the highest that stands on the page. */
function freeId(section: string, taken: ReadonlySet<string>): string {
  const numbers = [...taken]
    .filter((id) => id.startsWith(`${section}-`))
    .map((id) => id.slice(section.length + 1))
    .filter((rest) => /^\d+$/.test(rest))
  return `${section}-${Math.max(0, ...numbers.map(Number)) + 1}`
}
