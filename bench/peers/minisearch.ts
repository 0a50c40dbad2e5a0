import { encode } from '../../lib/search/encode'
import type { Document } from '../collections'
import { load, type MakePeer } from './peer'

interface MiniSearch {
  addAll(documents: readonly Document[]): void
  search(query: string, options: object): { id: string }[]
}
type Options = Record<string, unknown>
type MiniSearchClass = new (options: Options) => MiniSearch

const fields = ['title', 'aliases', 'heading', 'citations', 'body']
const boost = { title: 5, aliases: 5, heading: 2, citations: 2 }

function make(name: string, settings: Options, searching: Options): MakePeer {
  return (documents) => {
    const exported = load<MiniSearchClass & { default?: MiniSearchClass }>('minisearch')
    const MiniSearch = exported.default ?? exported
    const index = new MiniSearch({ fields, ...settings })
    index.addAll(documents)
    return {
      name,
      search: (query, limit) =>
        index
          .search(query, searching)
          .slice(0, limit)
          .map(({ id }) => id),
      wire: () => ({ code: 'minisearch', index: JSON.stringify(index) }),
    }
  }
}

/** As most sites set it up. */
export const miniSearch = make('MiniSearch, prefix + fuzzy', {}, { prefix: true, fuzzy: 0.2, boost })

/** With our words and stems, and our weights of fields. */
export const miniSearchTuned = make(
  'MiniSearch, tuned',
  {
    tokenize: (text: string) => encode(text).map(({ term }) => term),
    processTerm: (term: string) => term,
  },
  { boost, fuzzy: (term: string) => (term.length > 4 ? 1 : false), weights: { fuzzy: 0.1, prefix: 0.1 } },
)
