import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CorpusReader } from '../corpus/read'
import { armedAttack, charter, nicaragua, writeLibrary } from '../testing/fixture-library'
import { applyFixes, lint } from './lint'
import type { Issue } from './rule'
import { authoritiesListed } from './rules/authorities-listed'
import { blockIds } from './rules/block-ids'

/** Mends a file as `npm run lint -- --fix` does, until nothing changes; says how many runs it took. */
function mend(file: string, change: (text: string) => string): { text: string; left: Issue[]; runs: number } {
  const root = writeLibrary({ [file]: change })
  const path = join(root, file)
  const reader = new CorpusReader(root)
  const find = () =>
    lint(reader.read(), '2026-04-01', [blockIds, authoritiesListed]).filter((issue) => issue.file === file)
  for (let runs = 0; runs < 5; runs++) {
    const before = readFileSync(path, 'utf8')
    const { text, count } = applyFixes(before, find())
    if (count === 0) return { text: before, left: find(), runs }
    writeFileSync(path, text)
  }
  throw new Error('the fixer never comes to an end')
}

const body = (markdown: string) => (text: string) =>
  `${text.slice(0, text.lastIndexOf('---\n') + 4)}\n${markdown}`

describe('missing ids', () => {
  const cases: [name: string, file: string, before: string, after: string][] = [
    [
      'a paragraph takes the id of its section and the next number',
      nicaragua,
      '## Holding {/* holding */}\n\nOne. {/* holding-1 */}\n\nTwo.\n\nThree.\n',
      '## Holding {/* holding */}\n\nOne. {/* holding-1 */}\n\nTwo. {/* holding-2 */}\n\nThree. {/* holding-3 */}\n',
    ],
    [
      'a number that stands on the page is never given again, wherever it stands',
      nicaragua,
      '## Holding {/* holding */}\n\nOne.\n\nTwo. {/* holding-7 */}\n',
      '## Holding {/* holding */}\n\nOne. {/* holding-8 */}\n\nTwo. {/* holding-7 */}\n',
    ],
    [
      'what stands before the first heading is about the page',
      charter,
      'One.\n\nTwo.\n',
      'One. {/* about-1 */}\n\nTwo. {/* about-2 */}\n',
    ],
    [
      'in a report it is the synopsis',
      'content/news/border-summary/report.mdx',
      'One.\n',
      'One. {/* synopsis-1 */}\n',
    ],
    [
      'a heading takes three of its words, and gives them to its paragraphs',
      nicaragua,
      '## Was the force “grave” enough?\n\nOne.\n',
      '## Was the force “grave” enough? {/* was-the-force */}\n\nOne. {/* was-the-force-1 */}\n',
    ],
    [
      'accents are no letters of an id',
      nicaragua,
      '## Où l’État agit\n',
      '## Où l’État agit {/* ou-l-etat */}\n',
    ],
    [
      'a second heading of the same words takes a number',
      nicaragua,
      '## Holding {/* holding */}\n\n## Holding\n\nOne.\n',
      '## Holding {/* holding */}\n\n## Holding {/* holding-1 */}\n\nOne. {/* holding-1-1 */}\n',
    ],
    [
      'each item of a list has its own',
      charter,
      '- one\n- two\n  - three\n\n1. four\n',
      '- one {/* about-1 */}\n- two {/* about-2 */}\n  - three {/* about-3 */}\n\n1. four {/* about-4 */}\n',
    ],
    [
      'a quotation has its own',
      charter,
      '<Quote id="un-charter" at="51">the inherent right</Quote>\n',
      '<Quote id="un-charter" at="51">the inherent right</Quote> {/* about-1 */}\n',
    ],
    ['a wrapped paragraph takes it at its end', charter, 'One\ntwo.\n', 'One\ntwo. {/* about-1 */}\n'],
    [
      'a claim and a table need none',
      charter,
      '<Claim id="c1"/>\n\n| a |\n| - |\n| b |\n',
      '<Claim id="c1"/>\n\n| a |\n| - |\n| b |\n',
    ],
    [
      'characters outside the basic plane do not shift it',
      charter,
      '𝒜 𝒷.\n\nTwo.\n',
      '𝒜 𝒷. {/* about-1 */}\n\nTwo. {/* about-2 */}\n',
    ],
  ]
  test.each(cases)('%s', (_, file, before, after) => {
    const { text, left, runs } = mend(file, body(before))
    expect(text).toBe(body(after)(text))
    expect(left).toEqual([])
    expect(runs).toBe(before === after ? 0 : 1)
  })

  test('an id that stands there twice is left to the author', () => {
    const twice = 'One. {/* about-1 */}\n\nTwo. {/* about-1 */}\n'
    const { text, left, runs } = mend(charter, body(twice))
    expect(text).toBe(body(twice)(text))
    expect(left).toHaveLength(1)
    expect(runs).toBe(0)
  })
})

describe('the list of authorities', () => {
  const wanted = 'authorities:\n  - { id: nicaragua, at: "191" }\nlawAsAt'
  const lists: [name: string, list: string][] = [
    [
      'what is never cited goes',
      'authorities:\n  - { id: un-charter }\n  - { id: nicaragua, at: "191" }\nlawAsAt',
    ],
    ['what is missing comes', 'authorities:\n  - { id: un-charter }\nlawAsAt'],
    [
      'each stands there once',
      'authorities:\n  - { id: nicaragua, at: "191" }\n  - { id: nicaragua, at: "191" }\nlawAsAt',
    ],
    ['a list at the margin', 'authorities:\n- id: un-charter\n- id: nicaragua\nlawAsAt'],
    ['a list in brackets', 'authorities: [{ id: un-charter }]\nlawAsAt'],
    ['a list in brackets over several lines', 'authorities: [\n  { id: un-charter },\n]\nlawAsAt'],
    ['entries over several lines', 'authorities:\n  - id: un-charter\n    at: "51"\nlawAsAt'],
  ]
  test.each(lists)('%s', (_, list) => {
    const { text, left, runs } = mend(armedAttack, (before) => before.replace(wanted, () => list))
    expect(text).toContain(wanted)
    expect(text).not.toContain('un-charter')
    expect(left).toEqual([])
    expect(runs).toBe(1)
  })

  test('a blank line in the list and remarks on its rows keep it whole', () => {
    const list = [
      'authorities:',
      '  # the judgment',
      '  - { id: nicaragua, at: "191" } # opened',
      '',
      '  # never cited',
      '  - { id: un-charter }',
      '# of the dates',
      'lawAsAt',
    ].join('\n')
    const { text, left } = mend(armedAttack, (before) => before.replace(wanted, () => list))
    expect(text).toContain(
      'authorities:\n  # the judgment\n  - { id: nicaragua, at: "191" } # opened\n# of the dates\nlawAsAt',
    )
    expect(left).toEqual([])
  })

  test('a blank line before a missing row', () => {
    const cited = (text: string) =>
      text
        .replace(
          'A frontier incident is less.',
          'A frontier incident is less. <Cite id="un-charter" at="51"/>',
        )
        .replace(wanted, () => 'authorities:\n\n  - id: nicaragua\n    at: "191"\n\nlawAsAt')
    expect(mend(armedAttack, cited).text).toContain(
      'authorities:\n  - { id: nicaragua, at: "191" }\n  - { id: un-charter, at: "51" }\n\nlawAsAt',
    )
  })

  test('it follows the order of the text, each place once', () => {
    const cited = (text: string) =>
      text.replace(
        'A frontier incident is less.',
        'A frontier incident is less. <Cite id="un-charter" at="51"/> <Cite id="nicaragua" at="191"/> <Cite id="un-charter"/>',
      )
    expect(mend(armedAttack, cited).text).toContain(
      'authorities:\n  - { id: nicaragua, at: "191" }\n  - { id: un-charter, at: "51" }\n  - { id: un-charter }\nlawAsAt',
    )
  })

  test('an empty text empties nothing: that is for the author', () => {
    const { left, runs } = mend(armedAttack, (text) => text.replace(/ <Cite[^>]*>/g, ''))
    expect(left).toHaveLength(1)
    expect(runs).toBe(0)
  })
})

test('fixes of one file are applied from its end; of two that overlap, one waits', () => {
  const issue = (start: number, end: number, text: string): Issue => ({
    file: 'x',
    line: 1,
    column: 1,
    rule: 'r',
    severity: 'error',
    message: 'm',
    fix: { start, end, text },
  })
  const issues = [issue(0, 1, 'A'), issue(4, 5, 'E'), issue(3, 5, '__')]
  expect(applyFixes('abcde', issues)).toEqual({ text: 'AbcdE', count: 2 })
  expect(applyFixes('abcde', [])).toEqual({ text: 'abcde', count: 0 })
})
