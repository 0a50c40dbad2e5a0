import type { Document } from '../collections'
import { load, type MakePeer, type Peer } from './peer'

interface Builder {
  ref(field: string): void
  field(name: string, options?: { boost: number }): void
  add(document: object): void
}
type Lunr = (configure: (this: Builder) => void) => { search(query: string): { ref: string }[] }

function make(name: string, boosts: { name: number; lead: number }): MakePeer {
  return (documents) => build(name, boosts, documents)
}

/** With its stemmer and stop words, as it comes. */
export const lunr = make('Lunr', { name: 1, lead: 1 })
/** The same with our weights of fields. */
export const lunrBoosted = make('Lunr, boosted', { name: 5, lead: 2 })

function build(name: string, boosts: { name: number; lead: number }, documents: readonly Document[]): Peer {
  const index = load<Lunr>('lunr')(function () {
    this.ref('id')
    this.field('title', { boost: boosts.name })
    this.field('aliases', { boost: boosts.name })
    this.field('heading', { boost: boosts.lead })
    this.field('citations', { boost: boosts.lead })
    this.field('body')
    for (const document of documents) this.add(document)
  })
  // Its query language must not take pieces of a query for operators.
  const plain = (query: string) => query.replace(/[:*~^+-]/g, ' ')
  return {
    name,
    search: (query, limit) =>
      index
        .search(plain(query))
        .slice(0, limit)
        .map(({ ref }) => ref),
    wire: () => ({ code: 'lunr', index: JSON.stringify(index) }),
  }
}
