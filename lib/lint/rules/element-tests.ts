import type { Rule } from '../rule'

/** A page shows its element test once, and shows none that it does not have. */
export const elementTests: Rule = {
  name: 'element-tests',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      const shown = entry.page.references.filter(({ kind }) => kind === 'element test')
      const test = entry.kind === 'concept' ? entry.matter.elementTest : undefined
      if (test && shown.length === 0)
        yield content.atField(
          entry,
          ['elementTest'],
          'the text never shows the element test: add <ElementTest/> where the rule ends',
        )
      for (const { place } of test ? shown.slice(1) : shown) {
        const message = test
          ? 'the element test is shown already: once a page'
          : 'this page has no element test: write `elementTest` in its front matter'
        yield content.atPlace(entry, place, message)
      }
    }
  },
}
