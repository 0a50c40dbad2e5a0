import { describe, expect, test } from 'vitest'
import { formatRis } from '../citation/format/ris'
import { readLibrary } from '../testing/fixture-library'
import { citationFiles, citationFormats, citationLinks } from './citations'

const hostile = {
  id: 'x',
  type: 'webpage',
  title: '50% “of” #1 <b> & "c"\\d',
  URL: 'https://example.org/?a=1&b=%20#c',
} as const

describe('a link to a record', () => {
  test.each(citationFormats)('holds the whole file: $name', async ({ name, extension, mediaType, one }) => {
    const link = citationLinks(hostile).find((candidate) => candidate.name === name)
    expect(link?.fileName).toBe(`x.${extension}`)
    // As a browser reads it.
    const answer = await fetch(link?.href ?? '')
    expect(answer.headers.get('content-type')).toBe(`${mediaType};charset=utf-8`)
    expect(await answer.text()).toBe(one(hostile))
  })
})

describe('the files of all authorities', () => {
  const { corpus } = readLibrary()
  const files = citationFiles(corpus)

  test('hold each authority once, by its id', () => {
    const ids = corpus.authorities.map(({ id }) => id)
    expect(Object.keys(files)).toEqual(['citations.ris', 'citations.bib', 'citations.json'])
    expect(JSON.parse(files['citations.json'] ?? '').map(({ id }: { id: string }) => id)).toEqual(ids)
    const keys = (file: string, pattern: RegExp) =>
      [...(files[file] ?? '').matchAll(pattern)].map(([, key]) => key)
    expect(keys('citations.ris', /^ID {2}- (.*)\r$/gm)).toEqual(ids)
    expect(keys('citations.bib', /^@[a-z]+\{(.*),$/gm)).toEqual(ids)
  })

  test('hold the records that the pages hold', () => {
    const [first] = JSON.parse(files['citations.json'] ?? '')
    expect(files['citations.ris']?.startsWith(formatRis(first))).toBe(true)
  })
})
