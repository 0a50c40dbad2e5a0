/** From mdast to the tree of a section as it is kept: hast, with our elements as nodes whose names begin with `x-`. */
import type { Element, ElementContent, RootContent as HastContent } from 'hast'
import type { RootContent } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { type JsxNode, readElement } from './elements'

export function renderSection(content: RootContent[]): HastContent[] {
  const root = toHast({ type: 'root', children: content }, { handlers, allowDangerousHtml: false })
  return 'children' in root
    ? (root.children as HastContent[]).filter(isWorthKeeping).map(withoutPositions)
    : []
}

/** Our elements become plain ones, so that the tree stays data. */
const handlers: Handlers = {
  mdxJsxFlowElement: (state, node: JsxNode) => elementOf(node, state.all(node as never) as ElementContent[]),
  mdxJsxTextElement: (state, node: JsxNode) => elementOf(node, state.all(node as never) as ElementContent[]),
  mdxTextExpression: () => undefined,
  mdxFlowExpression: () => undefined,
}

function elementOf(node: JsxNode, children: ElementContent[]): Element {
  const { attributes } = readElement(node)
  const data = node.data as { number?: number; hProperties?: { id?: string } } | undefined
  const properties: Element['properties'] = { target: attributes.id ?? attributes.on ?? '' }
  if (attributes.at) properties.at = attributes.at
  if (data?.number) properties.number = data.number
  if (data?.hProperties?.id) properties.id = data.hProperties.id
  return { type: 'element', tagName: `x-${(node.name ?? 'unknown').toLowerCase()}`, properties, children }
}

function isWorthKeeping(node: HastContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}

function withoutPositions(node: HastContent): HastContent {
  visit(node, (inner) => {
    delete inner.position
  })
  return node
}
