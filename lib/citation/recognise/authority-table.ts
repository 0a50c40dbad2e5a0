/** The authorities of the corpus, in the form that the recogniser looks them up in. Small enough to be sent. */
import { type NameTable, nameTable } from './names'
import type { Unit } from './types'

/** One authority. `root` is the token that its pinpoints hang on; `also` are tokens of the same source. */
export interface AuthorityEntry {
  id: string
  kind: string
  root: string
  /** Its names, separated by `;`. Names in parentheses count only beside a pinpoint. */
  names: string
  /** What its pinpoints count first; any unit may follow its name. */
  unit?: Unit
  also?: readonly string[]
}

export interface AuthorityTable {
  ids: ReadonlySet<string>
  names: NameTable
  /** From every token of a source to its authority and, unless that is a mere title of a code, to its canonical root. */
  roots: ReadonlyMap<string, { root?: string; authority: string }>
}

/** Title 50 of the Code is nobody’s statute; its sections are. */
export function isCodeTitle(root: string): boolean {
  return /^(?:usc|cfr)_\d+$/.test(root)
}

const allUnits: readonly Unit[] = ['article', 'section', 'paragraph', 'page', 'rule', 'principle']

function unitsFrom(first?: Unit): readonly Unit[] {
  return first ? [first, ...allUnits.filter((unit) => unit !== first)] : allUnits
}

/** Makes the table of `recognise`’s option `authorities` from plain entries. */
export function authorityTable(entries: readonly AuthorityEntry[]): AuthorityTable {
  const roots = new Map<string, { root?: string; authority: string }>()
  for (const { id, root, also = [] } of entries) {
    const known = isCodeTitle(root) ? { authority: id } : { root, authority: id }
    for (const token of isCodeTitle(root) ? also : [root, ...also])
      if (!roots.has(token)) roots.set(token, known)
  }
  const named = entries.map(
    (entry) =>
      [
        entry.names,
        { kind: entry.kind, root: entry.root, takes: unitsFrom(entry.unit), authority: entry.id },
      ] as const,
  )
  return { ids: new Set(entries.map(({ id }) => id)), names: nameTable(named), roots }
}
