import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readMatter } from './front-matter'

const schema = z.strictObject({
  id: z.string(),
  status: z.enum(['open', 'shut']),
  places: z.array(z.strictObject({ at: z.string(), text: z.string() })),
})

const sound = 'id: x\nstatus: open\nplaces:\n  - at: "1"\n    text: one\n  - { at: "2", text: two }\n'

describe('a fault stands where the author has to look', () => {
  // The front matter of an MDX file begins on its second line.
  const cases: [name: string, yaml: string, faults: string[]][] = [
    ['nothing wrong', sound, []],
    [
      'an unknown field',
      sound.replace('status:', 'colour: red\nstatus:'),
      ['3:1 there is no field “colour”'],
    ],
    [
      'an unknown field in a list, in block style',
      sound.replace('    text: one', '    text: one\n    page: 3'),
      ['7:5 there is no field “places.0.page”'],
    ],
    [
      'an unknown field in a list, in flow style',
      sound.replace('text: two', 'text: two, page: 3'),
      ['7:27 there is no field “places.1.page”'],
    ],
    [
      'a missing field: where its group begins',
      sound.replace('id: x\n', ''),
      ['2:1 the field “id” is missing'],
    ],
    ['a missing choice', sound.replace('status: open\n', ''), ['2:1 the field “status” is missing']],
    ['a missing list', sound.slice(0, sound.indexOf('places')), ['2:1 the field “places” is missing']],
    [
      'a missing field in a list: where its entry begins',
      sound.replace('{ at: "2", text: two }', '{ at: "2" }'),
      ['7:5 the field “places.1.text” is missing'],
    ],
    ['a wrong choice', sound.replace('open', 'ajar'), ['3:1 status: this must be one of “open”, “shut”']],
    [
      'a number for a text',
      sound.replace('id: x', 'id: 7'),
      ['2:1 id: this must be a text; put it in quotation marks'],
    ],
    [
      'a truth value for a text',
      sound.replace('id: x', 'id: true'),
      ['2:1 id: this must be a text; put it in quotation marks'],
    ],
    [
      'a field without a value',
      sound.replace('id: x', 'id:'),
      ['2:1 id: this must be a text; put it in quotation marks'],
    ],
    ['a text for a list', `id: x\nstatus: open\nplaces: here\n`, ['4:1 places: this must be a list']],
    [
      'a text for a group',
      `id: x\nstatus: open\nplaces:\n  - here\n`,
      ['5:5 places.0: this must be a group of fields'],
    ],
    ['a list for the whole', '- id: x\n', ['2:1 the file: this must be a group of fields']],
    [
      'several, all at once',
      'id: 7\nstatus: ajar\nplaces: []\nmood: grim\n',
      [
        '2:1 id: this must be a text; put it in quotation marks',
        '3:1 status: this must be one of “open”, “shut”',
        '5:1 there is no field “mood”',
      ],
    ],
    [
      'no text at all',
      '',
      [
        '2:1 the field “id” is missing',
        '2:1 the field “status” is missing',
        '2:1 the field “places” is missing',
      ],
    ],
    ['no YAML', 'id: "x\nstatus: open\n', ['4:1 this is not valid YAML: Missing closing "quote']],
    ['a field given twice', `${sound}id: y\n`, ['8:1 this is not valid YAML: Map keys must be unique']],
    [
      'two documents in one',
      `${sound}---\nid: y\n`,
      ['8:1 this is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()'],
    ],
  ]
  test.each(cases)('%s', (_, yaml, expected) => {
    const { matter, faults } = readMatter(yaml, 2, schema)
    expect(faults.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected)
    expect(matter === null).toBe(expected.length > 0)
    for (const { rule } of faults) expect(rule).toMatch(/^(schema|yaml-syntax)$/)
  })
})

describe('where a field stands', () => {
  const { locate } = readMatter(sound, 2, schema)
  const cases: [path: (string | number)[], place: string][] = [
    [['id'], '2:1'],
    [['places'], '4:1'],
    [['places', 0], '5:5'],
    [['places', 0, 'text'], '6:5'],
    [['places', 1], '7:5'],
    [['places', 1, 'text'], '7:16'],
    // What is not there is looked for in what is around it.
    [['places', 1, 'page'], '7:5'],
    [['places', 9, 'at'], '4:1'],
    [['mood'], '2:1'],
    [[], '2:1'],
  ]
  test.each(cases)('%j', (path, place) => {
    const { line, column } = locate(path)
    expect(`${line}:${column}`).toBe(place)
  })
})

test('a list without entries may be a file that holds comments alone', () => {
  expect(readMatter('# none yet\n', 1, z.array(z.string())).matter).toEqual([])
  expect(readMatter('', 1, z.array(z.string())).matter).toEqual([])
})

test('defaults are filled in', () => {
  const withDefault = z.strictObject({ names: z.array(z.string()).default([]) })
  expect(readMatter('{}', 1, withDefault).matter).toEqual({ names: [] })
})

test('YAML makes no dates and runs no code', () => {
  const loose = z.record(z.string(), z.unknown())
  expect(readMatter('day: 2026-03-01\nyes: no\n', 1, loose).matter).toEqual({ day: '2026-03-01', yes: 'no' })
  expect(readMatter('x: !!js/function "() => 1"\n', 1, loose).matter).toEqual({ x: '() => 1' })
})
