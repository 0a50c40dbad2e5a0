import { pinpointId } from '../../corpus/addresses'
import { citedByElements } from '../element-tests'
import type { Rule } from '../rule'

/** Every pinpoint that a page cites is declared by its authority, and so says whether someone has opened it. */
export const pinpoints: Rule = {
  name: 'pinpoints',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      for (const { kind, target, at, place } of entry.page.references) {
        if (kind !== 'cite' || at === null) continue
        const authority = content.authority(target)
        if (authority && !declares(authority.matter, at)) {
          yield content.atPlace(
            entry,
            place,
            `${authority.file} declares no pinpoint “${at}”: add it to its passages or pinpoints`,
          )
        }
      }
    }
    for (const entry of content.read.corpus.concepts) {
      for (const { id, at, path } of citedByElements(entry.matter)) {
        const authority = content.authority(id)
        if (authority && !declares(authority.matter, at))
          yield content.atField(entry, path, `${authority.file} declares no pinpoint “${at}”`)
      }
    }
    for (const entry of content.read.corpus.questions) {
      for (const [index, { authority: id, at }] of entry.matter.positions.entries()) {
        const authority = id ? content.authority(id) : undefined
        if (authority && at && !declares(authority.matter, at)) {
          yield content.atField(
            entry,
            ['positions', index, 'at'],
            `${authority.file} declares no pinpoint “${at}”`,
          )
        }
      }
    }
    for (const authority of content.read.corpus.authorities) {
      const seen = new Set<string>()
      for (const field of ['passages', 'pinpoints'] as const) {
        for (const [index, { at }] of authority.matter[field].entries()) {
          if (seen.has(pinpointId(at))) {
            yield content.atField(
              authority,
              [field, index, 'at'],
              `“${at}” is declared twice: keep the passage, or join the two`,
            )
          }
          seen.add(pinpointId(at))
        }
      }
    }
  },
}

function declares(matter: { passages: { at: string }[]; pinpoints: { at: string }[] }, at: string): boolean {
  return (
    matter.passages.some((passage) => passage.at === at) || matter.pinpoints.some((note) => note.at === at)
  )
}
