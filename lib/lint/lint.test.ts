import { describe, expect, test } from 'vitest'
import {
  all,
  append,
  armedAttack,
  type Changes,
  charter,
  chronology,
  nicaragua,
  planned,
  question,
  readLibrary,
  replace,
} from '../testing/fixture-library'
import { ruleExamples } from './examples'
import type { FaultExample } from './examples/fault-example'
import { fineExamples } from './examples/fine'
import { formExamples, formIsFine } from './examples/form'
import { formatIssue, lint } from './lint'
import type { Issue } from './rule'
import { rules } from './rules'

const today = '2026-04-01'
// The pages of the fixture library are shorter than pages may be; see length.test.ts.
const rulesButLength = rules.filter(({ name }) => name !== 'length')

function lintWith(changes: Changes): { issues: Issue[]; print: () => string } {
  const read = readLibrary(changes)
  const issues = lint(read, today, rulesButLength)
  return {
    issues,
    print: () => issues.map((issue) => withSource(issue, read.sources.get(issue.file)?.text)).join(''),
  }
}

/** An issue as it is printed, and below it the line at which it points. */
function withSource(issue: Issue, text: string | undefined): string {
  const line = text?.split('\n')[issue.line - 1] ?? ''
  const from = Math.max(0, issue.column - 60)
  const excerpt =
    line === '' ? '' : `  | ${line.slice(from, from + 100)}\n  | ${' '.repeat(issue.column - 1 - from)}^\n`
  return `${formatIssue(issue)}\n${excerpt}`
}

test('the fixture library has no faults', () => {
  expect(lintWith({}).print()).toBe('')
})

test('every rule has an example that trips it', () => {
  const named = [...Object.keys(ruleExamples), 'length'].sort()
  expect(named).toEqual(rules.map(({ name }) => name).sort())
})

const allExamples: [string, readonly FaultExample[]][] = Object.entries({ ...formExamples, ...ruleExamples })

describe.each(allExamples)('%s', (rule, examples) => {
  test('finds each fault, alone, and where it is', async () => {
    const printed = examples.map(({ fault, changes, also = [] }) => {
      const { issues, print } = lintWith(changes)
      const tripped = [...new Set(issues.map((issue) => issue.rule))].sort()
      expect.soft(tripped, `${fault}\n${print()}`).toEqual([rule, ...also].sort())
      return `# ${fault}\n${print()}`
    })
    await expect(printed.join('\n')).toMatchFileSnapshot(`fixtures/${rule}.txt`)
  })
})

describe('what is fine', () => {
  test.each([...fineExamples, ...formIsFine].map(({ fault, changes }) => [fault, changes] as const))(
    '%s',
    (_, changes) => {
      expect(lintWith(changes).print()).toBe('')
    },
  )
})

test('every fault comes in one run, by file and place', () => {
  const { print } = lintWith({
    [charter]: append('<Cite at="51"/>\n\nIt is "old".'),
    [nicaragua]: replace('status: good law', 'status: bad law\ncolour: red'),
    [armedAttack]: append('{unclosed'),
    [question]: replace('title: Imminence', 'title: "Imminence'),
    [planned]: append('- { page: /timeline/, title: Chronology }'),
    'content/todo.txt': 'x',
  })
  const heads = print()
    .split('\n')
    .filter((line) => !line.startsWith('  |'))
    .map((line) => line.split(' ').slice(0, 2).join(' '))
  expect(heads).toEqual([
    'content/authorities/nicaragua.mdx:7:1 schema',
    'content/authorities/nicaragua.mdx:8:1 schema',
    'content/authorities/un-charter.mdx:29:1 element',
    'content/authorities/un-charter.mdx:31:1 block-ids',
    'content/authorities/un-charter.mdx:31:1 typography',
    'content/planned.yaml:3:3 planned',
    'content/positions/imminence.yaml:2:18 yaml-syntax',
    'content/todo.txt:1:1 stray-file',
    'content/use-of-force/armed-attack.mdx:49:1 mdx-syntax',
    '',
  ])
})

describe('a file with faults is no fault of the files that point at it', () => {
  const files = [...readLibrary().sources.keys()]
  const isMdx = (file: string) => file.endsWith('.mdx')
  const ways: [way: string, spoil: (file: string) => Changes][] = [
    [
      'unknown field',
      (file) => ({ [file]: (text) => text.replace(/^( *-? *)(id|slug|\{)/m, '$1nonsense: 1\n$1$2') }),
    ],
    ['YAML that cannot be read', (file) => ({ [file]: (text) => text.replace(/^(---\n)?/, '$1"open\n') })],
    ['MDX that cannot be read', (file) => ({ [file]: isMdx(file) ? append('{open') : append('"open') })],
    ['no text at all', (file) => ({ [file]: file === chronology || file === planned ? 'x' : '' })],
  ]
  test.each(ways.flatMap(([way, spoil]) => files.map((file) => [way, file, spoil(file)] as const)))(
    '%s: %s',
    (_, file, changes) => {
      const { issues, print } = lintWith(changes)
      expect(issues.length).toBeGreaterThan(0)
      expect([...new Set(issues.map((issue) => issue.file))], print()).toEqual([file])
    },
  )
})

test('a warning says so', () => {
  const issue = { file: 'content/a.mdx', line: 3, column: 7, rule: 'length', message: 'too long' }
  expect(formatIssue({ ...issue, severity: 'warning' })).toBe('content/a.mdx:3:7 warning length too long')
  expect(formatIssue({ ...issue, severity: 'error' })).toBe('content/a.mdx:3:7 length too long')
})

describe('length', () => {
  /** “Armed attack” with so many words in all, and an answer of so many. */
  function findings(words: number, answerWords: number, level = 'core'): string[] {
    const answer = Array.from({ length: answerWords }, () => 'word').join(' ')
    const read = readLibrary({
      [armedAttack]: all(
        replace('level: core', `level: ${level}`),
        (text) => text.replace(/^answer: .*$/m, `answer: ${answer}`),
        (text) => text.replace(/^An armed attack is .*(?= <Cite)/m, answer),
      ),
    })
    const page = read.corpus.concepts.find(({ id }) => id === 'armed-attack')?.page
    if (!page) throw new Error('the page could not be read')
    page.words = words
    return lint(
      read,
      today,
      rules.filter(({ name }) => name === 'length'),
    )
      .filter(({ file }) => file === armedAttack)
      .map(formatIssue)
  }

  const page = (words: number, level: string, bounds: string) =>
    `${armedAttack}:6:1 warning length the page has ${words} words; ${level} pages have ${bounds}`
  const answer = (words: number) =>
    `${armedAttack}:8:1 warning length the answer has ${words} words: 40 to 70`
  const cases: [words: number, answerWords: number, level: string, found: string[]][] = [
    [899, 50, 'core', [page(899, 'core', '900 to 1400')]],
    [900, 50, 'core', []],
    [1400, 50, 'start here', []],
    [1401, 50, 'start here', [page(1401, 'start here', '900 to 1400')]],
    [1600, 50, 'advanced', []],
    [1601, 50, 'advanced', [page(1601, 'advanced', '900 to 1600')]],
    [1000, 34, 'core', [answer(34)]],
    [1000, 35, 'core', []],
    [1000, 75, 'core', []],
    [1000, 76, 'core', [answer(76)]],
  ]
  test.each(cases)('%i words, an answer of %i, %s', (words, answerWords, level, found) => {
    expect(findings(words, answerWords, level)).toEqual(found)
  })
})
