/**
 * What the linker looks for in other people’s pages, and where each thing lives here: rows instead of records, since
 * every page that holds the linker fetches it. Nothing is said of what is found; the page that is linked to says it.
 */
import type { AuthorityEntry, Unit } from '../citation/recognise'
import { authorityEntry, isCitable } from '../citation/recognise/authority-entry'
import type { Corpus } from '../corpus/entries'
import { dictionaryOf, type SpotterDictionary } from './dictionary'

/** A linker that pages have pinned by its hash reads this format for ever: another one gets another address. */
export interface LinkerDictionary {
  version: 1
  concepts: (readonly [address: string, title: string, ...phrases: string[]])[]
  authorities: AuthorityRow[]
}

/** `name` is what it is called in a link’s title; `phrase` its title where that is looked for by itself, or empty. */
type AuthorityRow = readonly [
  id: string,
  name: string,
  phrase: string,
  kind: string,
  root: string,
  names: string,
  unit: string,
  ...also: string[],
]

/** A longer title stands in no running text. */
const longestPhrase = 70

/**
 * Whether a name may be linked in a text that need not be about law. One word must be the title of a page or an
 * abbreviation, and a number needs more than one word: “permission” and “90 days” lead to doctrines in a text that
 * was pasted to be read with the law beside it, and nowhere else.
 */
function isLinkable(phrase: string, title: string): boolean {
  if (/^\d+ \p{Ll}+$/u.test(phrase)) return false
  return phrase === title || /[ –-]/.test(phrase) || /^[A-Z\d.]+$/.test(phrase)
}

export function linkerDictionaryOf(corpus: Corpus): LinkerDictionary {
  const { phrases } = dictionaryOf(corpus)
  const phrasesOf = (kind: string, id: string) =>
    phrases.filter(([ofKind, ofId]) => ofKind === kind && ofId === id).map(([, , phrase]) => phrase)
  return {
    version: 1,
    concepts: corpus.concepts.map(({ id, address, matter }) => [
      address,
      matter.title,
      ...new Set(phrasesOf('concept', id).filter((phrase) => isLinkable(phrase, matter.title))),
    ]),
    authorities: corpus.authorities.flatMap(({ id, matter }): AuthorityRow[] => {
      const entry = authorityEntry(matter)
      if (!isCitable(entry)) return []
      const [phrase = ''] = phrasesOf('authority', id).filter(({ length }) => length <= longestPhrase)
      const { kind, root, names, unit = '', also = [] } = entry
      return [[id, matter.shortTitle, phrase, kind, root, names, unit, ...also]]
    }),
  }
}

/** The same as the spotter reads it. The id of a concept is its address here. */
export function openLinkerDictionary({ concepts, authorities }: LinkerDictionary): SpotterDictionary {
  return {
    phrases: [
      ...concepts.flatMap(([address, , ...phrases]) =>
        phrases.map((phrase) => ['concept', address, phrase] as const),
      ),
      ...authorities.flatMap(([id, , phrase]) => (phrase ? [['authority', id, phrase] as const] : [])),
    ],
    authorities: authorities.map(
      ([id, , , kind, root, names, unit, ...also]): AuthorityEntry => ({
        id,
        kind,
        root,
        names,
        ...(unit && { unit: unit as Unit }),
        also,
      }),
    ),
  }
}
