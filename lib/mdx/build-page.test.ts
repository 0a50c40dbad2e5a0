import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RootContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { buildPage } from './build-page'
import { countWords } from './nodes'
import type { Page, Place } from './page'
import { parseMdx } from './parse'

const folder = fileURLToPath(new URL('./fixtures', import.meta.url))

/** MDX in, everything that a page yields out. */
describe('a page', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
  test.each(names)('%s', async (name) => {
    const page = pageOf(readFileSync(join(folder, name), 'utf8'))
    await expect(print(page)).toMatchFileSnapshot(`fixtures/${name.replace('.mdx', '.txt')}`)
  })
})

function pageOf(source: string): Page {
  const parsed = parseMdx(source)
  if ('fault' in parsed) throw new Error(parsed.fault.message)
  const { page, faults } = buildPage(parsed.file.tree)
  expect(faults).toEqual([])
  return page
}

function print({ sections, blocks, references, words }: Page): string {
  return [
    '# Sections',
    ...sections.flatMap(({ id, title, place, tree }) => [
      `\n${at(place)} ${id || '(none)'} “${title}”`,
      ...tree.map((node) => markup(node)),
    ]),
    '\n# Blocks\n',
    ...blocks.map(
      ({ id, kind, section, text, place }) => `${at(place)} ${id} ${kind} in ${section || '(none)'}: ${text}`,
    ),
    '\n# References\n',
    ...references.map(
      ({ kind, target, at: pinpoint, text, section, block, sentence, place }) =>
        `${at(place)} ${kind} ${target}${pinpoint ? ` at ${pinpoint}` : ''}${text ? ` “${text}”` : ''}\n` +
        `  from ${block} in ${section || '(none)'}: ${sentence}`,
    ),
    `\n${words} words\n`,
  ].join('\n')
}

function at({ line, column }: Place): string {
  return `${line}:${column}`
}

/** A tree as one reads it; also shows that no place in the source is left in it. */
function markup(node: RootContent): string {
  expect(node.position).toBeUndefined()
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return `(${node.type})`
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${value}"`)
  return `<${node.tagName}${attributes.join('')}>${node.children.map(markup).join('')}</${node.tagName}>`
}

describe('the offset at which an id is missing', () => {
  const cases: [source: string, before: string][] = [
    ['One.\n\nTwo.\n', 'One.'],
    ['## A heading\n\nOne.\n', '## A heading'],
    ['- one\n- two\n', '- one'],
    ['---\nid: x\n---\n\nOne 𝒜.\n', '---\nid: x\n---\n\nOne 𝒜.'],
  ]
  test.each(cases)('%j', (source, before) => {
    const [block] = pageOf(source).blocks
    expect(source.slice(0, block?.end)).toBe(before)
  })
})

describe('words', () => {
  const cases: [text: string, words: number][] = [
    ['', 0],
    ['An armed attack.', 3],
    ['§ 5(c) of 50 U.S.C.', 4],
    ['the state’s self-defence', 3],
    ['34–35, in 1986', 3],
    ['Organización árabe', 2],
    ['… – “ ”', 0],
  ]
  test.each(cases)('%j has %i', (text, words) => expect(countWords(text)).toBe(words))

  test('of headings and captions count, citations do not', () => {
    expect(
      pageOf('## Two words {/* a */}\n\nThree more words. <Cite id="x" at="1"/> {/* a-1 */}').words,
    ).toBe(5)
  })
})

test('front matter is handed on with the line on which it begins', () => {
  const parsed = parseMdx('---\nid: x\ntitle: y\n---\n\nWords.\n')
  expect('file' in parsed && parsed.file.matter).toEqual({ text: 'id: x\ntitle: y', line: 2 })
  const none = parseMdx('Words.\n\n---\n\nid: x\n\n---\n')
  expect('file' in none && none.file.matter).toBeNull()
})
