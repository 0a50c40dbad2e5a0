/** All that the reader’s worker knows, as one file: what to find, and what to say of it. */
import type { Corpus } from '../corpus/entries'
import { dictionaryOf, type SpotterDictionary } from './dictionary'
import { type Glossary, glossaryOf } from './glossary'

export interface Book {
  dictionary: SpotterDictionary
  glossary: Glossary
}

export function bookOf(corpus: Corpus): Book {
  return { dictionary: dictionaryOf(corpus), glossary: glossaryOf(corpus) }
}
