/** CSL-JSON, RIS and BibTeX: one snapshot a sort of source, and what must hold of every authority of the library. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMatter } from '../../corpus/front-matter'
import { type AuthorityMatter, authoritySchema } from '../../schema'
import { escapeBibtex, formatBibtex, formatBibtexFile } from './bibtex'
import type { CslItem } from './csl-item'
import { formatCslJson } from './csl-json'
import { type CslName, cslName } from './csl-names'
import { examples, type RecordExample } from './records.examples'
import { formatRis, formatRisFile } from './ris'

function authorityOf({ name, kind, title, shortTitle = title, officialUrl, citation }: RecordExample) {
  return authoritySchema.parse({
    id: name,
    kind,
    title,
    shortTitle,
    officialUrl,
    date: '2000',
    status: 'in force',
    citation: { pinpoint: 'part', ...citation },
  })
}

const recordsOf = (item: CslItem) =>
  [`${JSON.stringify(item, null, 2)}\n`, formatRis(item).replaceAll('\r\n', '\n'), formatBibtex(item)].join(
    '\n',
  )

test.each(examples)('$name', async (example) => {
  const item = formatCslJson(authorityOf(example))
  await expect(recordsOf(item)).toMatchFileSnapshot(`fixtures/records/${example.name}.txt`)
})

describe('names', () => {
  const cases: [name: string, parts: CslName][] = [
    ['Malcolm N Shaw', { family: 'Shaw', given: 'Malcolm N' }],
    ['Mary Ellen O’Connell', { family: 'O’Connell', given: 'Mary Ellen' }],
    ['Louise Doswald-Beck', { family: 'Doswald-Beck', given: 'Louise' }],
    ['Gábor Kajtár', { family: 'Kajtár', given: 'Gábor' }],
    ['William H. Taft IV', { family: 'Taft', given: 'William H.', suffix: 'IV' }],
    ['Erika de Wet', { family: 'Wet', given: 'Erika', 'non-dropping-particle': 'de' }],
    ['Larissa van den Herik', { family: 'Herik', given: 'Larissa', 'non-dropping-particle': 'van den' }],
    ['Halderman', { literal: 'Halderman' }],
    ['US Naval War College', { literal: 'US Naval War College' }],
    ['American Law Institute', { literal: 'American Law Institute' }],
    ['United Nations', { literal: 'United Nations' }],
    ['Human Rights Watch', { literal: 'Human Rights Watch' }],
    ['Amnesty International', { literal: 'Amnesty International' }],
    ['Washington Post', { literal: 'Washington Post' }],
    ['Congressional Research Service', { literal: 'Congressional Research Service' }],
    ['Robert Post', { family: 'Post', given: 'Robert' }],
    ['Robert Service', { family: 'Service', given: 'Robert' }],
    ['International Committee of the Red Cross', { literal: 'International Committee of the Red Cross' }],
    ['Paul C. Ney Jr., General Counsel', { literal: 'Paul C. Ney Jr., General Counsel' }],
  ]
  test.each(cases)('%s', (name, parts) => {
    expect(cslName(name)).toEqual(parts)
  })
})

describe('BibTeX', () => {
  const cases: [text: string, written: string][] = [
    ['Peace & Change', 'Peace \\& Change'],
    ['50% of $5 #1 a_b', '50\\% of \\$5 \\#1 a\\_b'],
    ['x^2 ~ y', 'x\\textasciicircum{}2 \\textasciitilde{} y'],
    ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
    ['{unbalanced', '\\textbraceleft{}unbalanced'],
    ['<a|b>', '\\textless{}a\\textbar{}b\\textgreater{}'],
    ['§\u00a05, § 2\u2011305', '§~5, § 2-305'],
    ['Völkerrecht “für” Mexiko’s', 'Völkerrecht “für” Mexiko’s'],
    ['two\nlines', 'two lines'],
  ]
  test.each(cases)('%j', (text, written) => {
    expect(escapeBibtex(text)).toBe(written)
  })

  test('what is hostile in a title or an address ends no field', () => {
    const entry = formatBibtex({
      id: 'x',
      type: 'webpage',
      title: 'a}}, note = {b\n@misc{y,',
      URL: 'https://example.org/{}\\ x',
    })
    expect(entry.split('\n').filter((line) => line.startsWith('@'))).toEqual(['@online{x,'])
    expect(entry).toContain('  url = {https://example.org/%7B%7D%5C%20x},')
    expect(depthOf(entry)).toBe(0)
  })
})

describe('RIS', () => {
  const ris = (item: Partial<CslItem>) =>
    formatRis({ id: 'x', type: 'webpage', title: 'T', ...item }).split('\r\n')

  test('a line break in a value begins no field', () => {
    const lines = ris({ title: 'T\r\nER  - \u2028TY  - CASE' })
    expect(lines.filter((line) => /^(?:TY|ER) {2}-/.test(line))).toEqual(['TY  - ELEC', 'ER  - '])
    expect(lines).toContain('TI  - T ER - TY - CASE')
  })

  test('a comma parts the names of persons alone', () => {
    const author = [
      { literal: 'Office of Legal Counsel, US Department of Justice' },
      { family: 'Herik', given: 'Larissa', 'non-dropping-particle': 'van den' },
      { family: 'Taft', given: 'William H.', suffix: 'IV' },
    ]
    expect(ris({ author }).filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Office of Legal Counsel (US Department of Justice)',
      'AU  - van den Herik, Larissa',
      'AU  - Taft, William H., IV',
    ])
  })

  const dates: [parts: number[], written: string][] = [
    [[1986, 6, 7], '1986/06/07'],
    [[1986, 11], '1986/11/'],
    [[1986], '1986//'],
  ]
  test.each(dates)('%j is written %s', (parts, written) => {
    expect(ris({ issued: { 'date-parts': [parts] } })).toContain(`DA  - ${written}`)
  })
})

describe('every authority of the library', () => {
  const folder = new URL('../../../content/authorities/', import.meta.url)
  const authorities = readdirSync(folder).flatMap((name) => {
    const front = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? ''
    // A file that an author is in the middle of is the lint’s concern.
    return readMatter(front, 1, authoritySchema).matter ?? []
  })
  const items = authorities.map(formatCslJson)

  test('has a type that its kind allows', () => {
    const allowed: Record<AuthorityMatter['kind'], readonly CslItem['type'][]> = {
      treaty: ['treaty'],
      judgment: ['legal_case'],
      statute: ['legislation'],
      constitution: ['legislation'],
      resolution: ['report', 'bill'],
      order: ['regulation'],
      opinion: ['report'],
      report: ['report'],
      statement: ['document', 'report', 'bill'],
      work: ['article-journal', 'book', 'chapter', 'document', 'report', 'webpage'],
    }
    expect(items.length).toBeGreaterThan(0)
    for (const [index, { type, id }] of items.entries()) {
      expect(allowed[(authorities[index] as AuthorityMatter).kind], id).toContain(type)
    }
  })

  test('is one record of RIS: a tag and a value a line, from TY to ER', () => {
    const records = formatRisFile(items).split(/(?<=ER {2}- \r\n)\r\n/)
    expect(records).toHaveLength(items.length)
    for (const record of records) {
      expect(record).toMatch(/^TY {2}- [A-Z]+\r\n(?:[A-Z][A-Z0-9] {2}- \S[^\r\n]*\r\n)+ER {2}- \r\n$/)
    }
  })

  test('is one entry of BibTeX, whose braces are balanced', () => {
    const entries = formatBibtexFile(items).split(/\n\n/)
    expect(entries).toHaveLength(items.length)
    for (const entry of entries) {
      expect(entry).toMatch(/^@[a-z]+\{[a-z0-9-]+,\n(?: {2}[a-z]+ = \{.*\},\n)+\}\n?$/)
      expect(depthOf(entry), entry).toBe(0)
    }
  })
})

/** How many braces stay open. */
function depthOf(text: string): number {
  return [...text].reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0)
}
