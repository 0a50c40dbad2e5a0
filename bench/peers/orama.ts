import { encode } from '../../lib/search/encode'
import { load, type MakePeer } from './peer'

interface Orama {
  create(options: object): unknown
  insertMultiple(database: unknown, documents: readonly object[]): Promise<unknown>
  search(database: unknown, options: object): Promise<{ hits: { document: { id: string } }[] }>
  save(database: unknown): unknown
}

const fields = ['title', 'aliases', 'heading', 'citations', 'body']

/** With our words and stems, and our weights of fields. */
export const orama: MakePeer = async (documents) => {
  const { create, insertMultiple, search, save } = load<Orama>('@orama/orama')
  const schema = { id: 'string', ...Object.fromEntries(fields.map((field) => [field, 'string'])) }
  const tokenizer = {
    language: 'english',
    normalizationCache: new Map(),
    tokenize: (text: string) => encode(text).map(({ term }) => term),
  }
  const database = await create({ schema, components: { tokenizer } })
  await insertMultiple(
    database,
    documents.map(({ id, title, aliases, heading, citations, body }) => ({
      id,
      title,
      aliases,
      heading,
      citations,
      body,
    })),
  )
  const boost = { title: 5, aliases: 5, heading: 2, citations: 2 }
  return {
    name: 'Orama, tuned',
    search: async (term, limit) => {
      const { hits } = await search(database, { term, limit, boost, properties: fields, threshold: 1 })
      return hits.map(({ document }) => document.id)
    },
    wire: () => ({ code: '@orama/orama', index: JSON.stringify(save(database)) }),
  }
}
