/** What the spotter knows, as plain data: it is made from the corpus in the build and sent to the browser as JSON. */
import type { AuthorityEntry } from '../citation/recognise'
import { authorityEntry } from '../citation/recognise/authority-entry'
import type { Corpus } from '../corpus/entries'

export interface SpotterDictionary {
  /** Phrases with what each means. Of two with the same words the first holds. */
  phrases: (readonly [kind: 'concept' | 'authority' | 'claim', id: string, phrase: string])[]
  authorities: AuthorityEntry[]
}

/** A single word must be this long to mean a concept by itself; “force” and “spying” stand in every story. */
const shortestWord = 9
/** What is called an act, a code, a manual or a convention, in capitals, is nothing else: “Insurrection Act”. */
const nameOfAct = /^(?=\p{Lu}).+ (?:Act|Code|Manual|Convention)$/u
/** “The sixty-day clock” stands in a story as “a sixty-day clock” too. */
const leadingArticle = /^(?:the|an?) (?=\S+[ –-])/i

export function dictionaryOf({ concepts, authorities, claims }: Corpus): SpotterDictionary {
  return {
    phrases: [
      ...claims.map(({ id, matter }) => ['claim', id, matter.quote] as const),
      ...concepts.flatMap(({ id, matter }) =>
        [matter.title, ...matter.aliases]
          .map((name) => name.replace(leadingArticle, ''))
          .filter(isTelling)
          .map((phrase) => ['concept', id, phrase] as const),
      ),
      // A title is told from common words by its length, an act by its name; the recogniser knows the other short
      // names, with their limits.
      ...authorities.flatMap(({ id, matter }) =>
        [...new Set([matter.title, matter.shortTitle, ...matter.aliases])]
          .filter((name) => isLongTitle(name, matter.title) || nameOfAct.test(name) || isInitials(name))
          .map((name) => ['authority', id, name] as const),
      ),
    ],
    authorities: authorities.map(({ matter }) => authorityEntry(matter)),
  }
}

function isLongTitle(name: string, title: string): boolean {
  return name === title && title.split(/\s+/).length >= 3
}

/** “IEEPA”, “UCMJ”; three letters have too many meanings. */
function isInitials(name: string): boolean {
  return /^[A-Z]{4,}$/.test(name)
}

/** Whether a name can only mean its concept: two words or more, one long word, or an abbreviation. */
function isTelling(name: string): boolean {
  const words = name.split(/[\s–-]+/).filter(Boolean)
  return words.length >= 2 || name.length >= shortestWord || /^[A-Z\d.]{3,}$/.test(name)
}
