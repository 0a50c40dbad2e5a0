import type { Rule } from '../rule'

const slips: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /["]/, message: 'straight quotation marks: write “ and ”' },
  { pattern: /\p{L}'\p{L}|\s'\p{L}/u, message: 'a straight apostrophe: write ’' },
  { pattern: /[§¶] /, message: 'a no-break space (U+00A0) stands after § and ¶' },
  { pattern: /\d-\d{1,4}\b(?!-)(?<!\d-\d+-\d+)/, message: 'ranges have an en dash: 34–35' },
  { pattern: / - | -- /, message: 'a dash is – or —' },
  { pattern: /\.\.\./, message: 'an ellipsis is one character: …' },
]
/** Names in which figures are joined by a hyphen. */
const hyphenated =
  /\b(?:Pub\. ?L\. ?|Public Law |Resolution |No\.? ?)\d+-\d+|\b[A-Z]{1,3}-\d+(?:-\d+)*|\b(?:IT|ICC|STL|SCSL|ICTR)-[\w/-]+|\b\d{4}-\d{2}-\d{2}\b|\b\d+-(?:day|hour)\b/g

/** The typographer’s small things, where a reader sees them. */
export const typography: Rule = {
  name: 'typography',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      for (const block of entry.page.blocks) {
        const text = block.text.replace(hyphenated, '')
        for (const { pattern, message } of slips) {
          const found = pattern.exec(text)
          if (found)
            yield content.atPlace(
              entry,
              block.place,
              `${message} (at “${text.slice(Math.max(0, found.index - 15), found.index + 15)}”)`,
            )
        }
      }
    }
  },
}
