/** Every name by which a page is known, in one alphabet. */
import type { Address } from './corpus/addresses'
import { collator } from './corpus/arrange'
import type { Index } from './corpus/store'

export interface Name {
  name: string
  /** The title of the page that the name leads to. */
  title: string
  address: Address
  /** The heading under which it is listed: a letter, or “0–9”. */
  letter: string
}

/** Titles, short titles and aliases of concepts and authorities; each once a page. */
export function namesInOrder({ concepts, authorities }: Pick<Index, 'concepts' | 'authorities'>): Name[] {
  const names = [
    ...concepts.flatMap(({ matter, address }) =>
      namesOf([matter.title, ...matter.aliases], matter.title, address),
    ),
    ...authorities.flatMap(({ matter, address }) =>
      namesOf([matter.title, matter.shortTitle, ...matter.aliases], matter.shortTitle, address),
    ),
  ]
  return names.sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.title, b.title))
}

function namesOf(names: readonly string[], title: string, address: Address): Name[] {
  // Of two forms that differ in signs alone the first stands: titles come before aliases.
  const once = new Map(names.toReversed().map((name) => [lettersOf(name), name]))
  return [...once.values()].map((name) => ({ name, title, address, letter: letterOf(name) }))
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function letterOf(name: string): string {
  const letter = name
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '0–9'
}
