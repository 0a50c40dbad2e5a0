import type { Rule } from '../rule'

/** No two concepts, and no two authorities, claim the same name, in their titles or beside them. */
export const names: Rule = {
  name: 'names',
  severity: 'error',
  *check(content) {
    for (const entries of [content.read.corpus.concepts, content.read.corpus.authorities]) {
      const owners = new Map<string, string>()
      const titles = new Map<string, string>()
      for (const { file, matter } of entries) {
        titles.set(fold(matter.title), file)
        if ('shortTitle' in matter && matter.shortTitle) titles.set(fold(matter.shortTitle), file)
      }
      for (const entry of entries) {
        const own = new Set<string>()
        for (const [index, alias] of entry.matter.aliases.entries()) {
          const name = fold(alias)
          const titled = titles.get(name)
          const owner = owners.get(name)
          if (own.has(name)) yield content.atField(entry, ['aliases', index], `“${alias}” stands here twice`)
          else if (owner)
            yield content.atField(
              entry,
              ['aliases', index],
              `${owner} has the name “${alias}” too: leave it to one, or make it a search term`,
            )
          else if (titled && titled !== entry.file)
            yield content.atField(
              entry,
              ['aliases', index],
              `“${alias}” is the title of ${titled}: leave it to that page`,
            )
          own.add(name)
          owners.set(name, entry.file)
        }
      }
    }
  },
}

/** Names that differ only in case or accents are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
}
