/** The elements that content may use, with the attributes that each needs. They take plain strings only. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Fault } from './page'

interface ElementRule {
  required: readonly string[]
  optional: readonly string[]
  /** Whether it holds text of its own. */
  holdsText: boolean
}

export const elementRules: Readonly<Record<string, ElementRule>> = {
  Cite: { required: ['id'], optional: ['at'], holdsText: false },
  Quote: { required: ['id', 'at'], optional: [], holdsText: true },
  Claim: { required: ['id'], optional: [], holdsText: false },
  Positions: { required: ['on'], optional: [], holdsText: false },
  ElementTest: { required: [], optional: [], holdsText: false },
}

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

/** `id={…}`: a fault of its own, and not also a missing attribute. */
function isGivenAsCode(node: JsxNode, name: string): boolean {
  return node.attributes.some(
    (one) =>
      one.type === 'mdxJsxAttribute' &&
      one.name === name &&
      typeof one.value === 'object' &&
      one.value !== null,
  )
}

/** The attributes of an element as strings, and what is wrong with it. */
export function readElement(node: JsxNode): { attributes: Record<string, string>; faults: Fault[] } {
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
  const name = node.name ?? ''
  const rule = Object.hasOwn(elementRules, name) ? elementRules[name] : undefined
  const faults: Fault[] = []
  const attributes: Record<string, string> = {}
  const fault = (message: string) => faults.push({ ...place, rule: 'element', message })

  if (!rule) {
    const known = Object.keys(elementRules).join(', ')
    fault(name ? `there is no element <${name}>; there are ${known}` : 'a fragment <> has no meaning here')
    return { attributes, faults }
  }
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      fault(
        `<${name}> takes plain strings: write ${attribute.type === 'mdxJsxAttribute' ? attribute.name : 'name'}="…"`,
      )
    } else if (!rule.required.includes(attribute.name) && !rule.optional.includes(attribute.name)) {
      fault(`<${name}> has no attribute “${attribute.name}”`)
    } else {
      attributes[attribute.name] = attribute.value
    }
  }
  for (const wanted of rule.required) {
    if (!attributes[wanted] && !isGivenAsCode(node, wanted))
      fault(`<${name}> needs the attribute ${wanted}="…"`)
  }
  const isEmpty = node.children.length === 0
  if (rule.holdsText && isEmpty) fault(`<${name}> holds the quoted words: <${name} …>words</${name}>`)
  if (!rule.holdsText && !isEmpty) fault(`<${name}> holds no text: write <${name} …/>`)
  return { attributes, faults }
}
