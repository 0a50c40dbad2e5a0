import { Index } from 'flexsearch'
import type { Document } from '../collections'
import type { Peer } from './peer'

function make(name: string, options: object, searching: object): (documents: readonly Document[]) => Peer {
  return (documents) => {
    const index = new Index(options as never)
    documents.forEach(({ title, aliases, heading, citations, body }, at) => {
      index.add(at, [title, aliases, heading, citations, body].join(' '))
    })
    return {
      name,
      search: (query, limit) =>
        (index.search(query, { ...searching, limit }) as number[]).map((at) => documents[at]?.id ?? ''),
      wire: () => {
        const parts: string[] = []
        index.export((key, data) => {
          parts.push(`${key}:${data}`)
        })
        return { code: 'flexsearch', index: parts.join('\n') }
      },
    }
  }
}

export const flexSearch = make('FlexSearch, as it comes', {}, {})
export const flexSearchSuggest = make('FlexSearch + suggest', {}, { suggest: true })
