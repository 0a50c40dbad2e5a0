import { textOf } from '../../corpus/arrange'
import type { Rule } from '../rule'

/** A quotation of law equals the passage of its authority; a claim equals the words of its report. */
export const quotations: Rule = {
  name: 'quotations',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      for (const { kind, target, at, text, place } of entry.page.references) {
        if (kind !== 'quote' || at === null) continue
        const authority = content.authority(target)
        if (!authority) continue
        const passage = authority.matter.passages.find((candidate) => candidate.at === at)
        if (!passage) {
          yield content.atPlace(
            entry,
            place,
            `${authority.file} has no passage “${at}”: only passages can be quoted`,
          )
        } else if (!isQuotedFrom(text, passage.text)) {
          yield content.atPlace(
            entry,
            place,
            `these are not the words of ${target} ${at}, which reads: ${passage.text}`,
          )
        }
      }
    }
    for (const claim of content.read.corpus.claims) {
      const report = content.entry('report', claim.matter.report)
      if (report?.kind !== 'report') continue
      if (!textOf(report, content.read.reportTexts).includes(claim.matter.quote)) {
        yield content.atField(
          claim,
          ['quote'],
          `these words do not stand in the report: take them from its source, to the letter`,
        )
      }
    }
  },
}

/** An ellipsis leaves words out; what stands between ellipses must stand in the passage, in that order. */
function isQuotedFrom(quotation: string, passage: string): boolean {
  let from = 0
  for (const piece of plain(quotation).split('…')) {
    const at = plain(passage).indexOf(piece.trim(), from)
    if (at < 0) return false
    from = at + piece.trim().length
  }
  return true
}

/** White space alone may differ: a passage is one line, a quotation may be wrapped. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
