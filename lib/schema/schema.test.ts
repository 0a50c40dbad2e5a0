import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { groupOrder } from '../reading-order'
import { anyId, area, day, line, partialDate, pinpoint, webAddress } from './fields'
import * as schemas from './index'
import { authoritySchema, conceptSchema } from './index'

describe('every field says what it is', () => {
  const roots = Object.entries<unknown>(schemas).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [[name, schema] as const] : [],
  )

  test('of every kind of content', () => {
    expect(roots.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'authoritySchema',
        'chronologySchema',
        'claimSchema',
        'conceptSchema',
        'eventSchema',
        'pathSchema',
        'plannedSchema',
        'positionsSchema',
        'reportSchema',
      ]),
    )
  })

  test.each(roots)('%s', (_, schema) => {
    const fields = fieldsOf(schema, '')
    expect(fields.length).toBeGreaterThan(0)
    const undescribed = fields.filter(({ description }) => !/\w{2}.*[.…]$/s.test(description ?? ''))
    expect(undescribed.map(({ path }) => path)).toEqual([])
  })

  test('a field that is described nowhere is found', () => {
    const nested = z.array(z.strictObject({ x: z.string().optional() })).describe('A list.')
    expect(fieldsOf(z.strictObject({ a: nested }), '')).toEqual([
      { path: 'a', description: 'A list.' },
      { path: 'a.x', description: undefined },
    ])
  })
})

interface Field {
  path: string
  description: string | undefined
}

/** Every named field below a schema. */
function fieldsOf(schema: z.ZodType, path: string): Field[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const own = [path, name].filter(Boolean).join('.')
      return [{ path: own, description: descriptionOf(field) }, ...fieldsOf(field, own)]
    })
  }
  return innerOf(schema).flatMap((inner) => fieldsOf(inner, path))
}

/** A description may stand on the field or on what it wraps: `line.describe('…').optional()`. */
function descriptionOf(schema: z.ZodType): string | undefined {
  if (schema.description) return schema.description
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
  return isWrapper ? descriptionOf(schema.unwrap() as z.ZodType) : undefined
}

function innerOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [schema.unwrap() as z.ZodType]
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[]
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral)
    return []
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodURL) return []
  throw new Error(`this test does not know ${schema.constructor.name}: teach it what that holds`)
}

describe('fields', () => {
  const rows: [name: string, schema: z.ZodType, right: string[], wrong: string[]][] = [
    [
      'a day',
      day,
      ['2026-03-01', '2024-02-29', '1648-10-24', '0850-01-01'],
      [
        '2026-02-29',
        '2026-04-31',
        '2026-13-01',
        '2026-00-10',
        '2026-3-1',
        '2026-03',
        '1 March 2026',
        '2026-03-01T00:00',
        '',
      ],
    ],
    [
      'a partial date',
      partialDate,
      ['2026-03-01', '2026-03', '2026', '1837-12-29'],
      ['2026-13', '2026-00', '2026-02-30', '26', '2026-', '2026-3', ''],
    ],
    [
      'a line',
      line,
      ['Words.', 'Ünïcødé “so”'],
      ['', ' words', 'words ', 'two\nlines', 'a\ttab', '\u00a0words'],
    ],
    [
      'an id',
      anyId,
      ['armed-attack', 'un-charter', '2026-01-05-x', 'c1'],
      ['', 'Armed', 'a--b', '-a', 'a-', 'a_b', 'a b', 'é', 'a/b', '../a'],
    ],
    [
      'a pinpoint',
      pinpoint,
      ['2(4)', '187-190', 'fifth paragraph', 'II, § 2', 'preamble', 'part II', 'article-by-article note'],
      ['art 2', 'art. 2', 'para 5', 'p 14', 'pp. 3', '§ 5', '¶ 3', 's 1', ''],
    ],
    [
      'a web address',
      webAddress,
      ['https://www.un.org/', 'http://example.org/a?b=c#d'],
      ['www.un.org', '/use-of-force/', 'ftp://example.org/', 'javascript:alert(1)', 'mailto:a@b.c', ''],
    ],
    ['an area', area, ['sovereignty', 'use-of-force', 'oversight'], ['Sovereignty', 'space', '']],
  ]
  describe.each(rows)('%s', (_, schema, right, wrong) => {
    test.each(right)('may be %j', (text) => expect(schema.safeParse(text).error?.issues).toBeUndefined())
    test.each(wrong)('may not be %j', (text) => expect(schema.safeParse(text).success).toBe(false))
  })

  test('a fault of a date is one fault', () => {
    for (const text of ['tomorrow', '2026-02-30']) {
      expect(day.safeParse(text).error?.issues).toHaveLength(1)
      expect(partialDate.safeParse(text).error?.issues).toHaveLength(1)
    }
  })
})

test('each kind of authority has the parts of its own citation and no others', () => {
  const treaty = {
    id: 'x',
    kind: 'treaty',
    title: 'X',
    shortTitle: 'X',
    date: '2000',
    status: 'in force',
    citation: { adopted: '2000', pinpoint: 'article' },
  }
  expect(authoritySchema.safeParse(treaty).error?.issues).toBeUndefined()
  expect(authoritySchema.safeParse({ ...treaty, kind: 'judgment' }).success).toBe(false)
  expect(
    authoritySchema.safeParse({ ...treaty, citation: { ...treaty.citation, docket: '1' } }).success,
  ).toBe(false)
})

test('the areas of the schema are those of the reading order', () => {
  expect(conceptSchema.shape.area.options).toEqual(Object.keys(groupOrder))
})
