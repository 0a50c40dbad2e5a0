import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** The value of an attribute of a parsed element; null where it has none of that name. */
export function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}
