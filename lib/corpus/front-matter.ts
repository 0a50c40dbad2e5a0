/** YAML with places: front matter and data files are checked against their schema, fault by fault, at line and column. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import { z } from 'zod'
import type { Fault, Place } from '../mdx/page'

export type FieldPath = readonly (string | number)[]

export interface ReadMatter<Matter> {
  /** The checked data; null where it has faults. */
  matter: Matter | null
  faults: Fault[]
  /** Where a field stands in the file; the nearest field around it where it is missing. */
  locate: (path: FieldPath) => Place
}

/**
 * @param text YAML
 * @param firstLine the line of the file on which `text` begins
 * @param schema what it has to be
 */
export function readMatter<Matter>(
  text: string,
  firstLine: number,
  schema: z.ZodType<Matter>,
): ReadMatter<Matter> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const locate = (path: FieldPath) => placeAt(offsetOf(document, path))

  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      ...placeAt(error.pos[0]),
      rule: 'yaml-syntax',
      message: `this is not valid YAML: ${error.message.split('\n')[0]}`,
    }))
    return { matter: null, faults, locate }
  }

  // A file that holds comments alone is a list without entries, or an entry without fields.
  const nothing = schema instanceof z.ZodArray ? [] : {}
  let data: unknown
  try {
    data = document.toJS()
  } catch (error) {
    const message = `this is not valid YAML: ${String(error)}. Put a value that begins with * or & in quotation marks`
    return { matter: null, faults: [{ ...placeAt(0), rule: 'yaml-syntax', message }], locate }
  }
  const result = schema.safeParse(data ?? nothing)
  if (result.success) return { matter: result.data, faults: [], locate }
  const faults = result.error.issues.flatMap((issue) => explain(issue, document, placeAt))
  return { matter: null, faults, locate }
}

/** Puts what the schema found into an author's words. */
function explain(issue: z.core.$ZodIssue, document: Document, placeAt: (offset: number) => Place): Fault[] {
  const path = issue.path as FieldPath
  const field = path.length > 0 ? path.join('.') : 'the file'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...placeAt(offsetOfKey(document, path, key)),
      rule: 'schema',
      message: `there is no field “${[...path, key].join('.')}”`,
    }))
  }
  const isOfWrongType = ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)
  const isMissing = isOfWrongType && document.getIn(path as string[]) === undefined
  const message = isMissing ? `the field “${field}” is missing` : `${field}: ${wording(issue)}`
  return [{ ...placeAt(offsetOf(document, path)), rule: 'schema', message }]
}

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values)
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options) return oneOf(issue.options)
  if (issue.code === 'invalid_type') return `this must be ${typeWords[issue.expected] ?? issue.expected}`
  return issue.message
}

/** What YAML’s types are called among authors. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'a text; put it in quotation marks',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
}

function oneOf(values: readonly unknown[]): string {
  return `this must be one of ${values.map((value) => `“${String(value)}”`).join(', ')}`
}

/** The offset of the field at `path`, or of the nearest field around it. */
function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as string[], true) as Node | undefined
    const parent = document.getIn(path.slice(0, length - 1) as string[], true)
    const key = path[length - 1]
    if (node && isMap(parent)) return offsetOfKey(document, path.slice(0, length - 1), String(key))
    if (node?.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function offsetOfKey(document: Document, path: FieldPath, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path as string[], true)
  if (!isMap(map)) return 0
  const pair = map.items.find(
    (item): item is Pair => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
  )
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? map.range?.[0] ?? 0
}
