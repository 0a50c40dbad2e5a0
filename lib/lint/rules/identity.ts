import { basename } from 'node:path'
import type { Content, Finding, Rule } from '../rule'

/** An id is the name of its file, an area and a report the name of the folder, and no two entries share an id. */
export const identity: Rule = {
  name: 'identity',
  severity: 'error',
  *check(content) {
    const seen = new Map<string, string>()
    for (const entry of content.entries) {
      yield* fileNames(content, entry)
      const before = seen.get(entry.key)
      const field = entry.kind === 'concept' ? 'slug' : 'id'
      if (before)
        yield content.atField(
          entry,
          [field],
          `${before} has the id “${entry.id}” already: ids of a kind are unique`,
        )
      seen.set(entry.key, entry.file)
    }
  },
}

function* fileNames(content: Content, entry: Content['entries'][number]): Iterable<Finding> {
  const name = basename(entry.file).replace(/\.(mdx|yaml)$/, '')
  const folders = entry.file.split('/')
  if (entry.kind === 'concept') {
    if (name !== entry.id)
      yield content.atField(
        entry,
        ['slug'],
        `the file is called “${name}”, its slug is “${entry.id}”: make them one`,
      )
    if (folders[1] !== entry.matter.area)
      yield content.atField(entry, ['area'], `the file lies in “${folders[1]}”: its area must say so`)
  } else if (entry.kind === 'report') {
    if (folders[2] !== entry.id)
      yield content.atField(
        entry,
        ['id'],
        `the folder is called “${folders[2]}”: the report’s id must be the same`,
      )
  } else if (entry.kind !== 'event') {
    if (name !== entry.id)
      yield content.atField(
        entry,
        ['id'],
        `the file is called “${name}”, its id is “${entry.id}”: make them one`,
      )
    if (entry.kind === 'claim' && folders[2] !== entry.matter.report) {
      yield content.atField(entry, ['report'], `the file lies in “${folders[2]}”: its report must say so`)
    }
  }
}
