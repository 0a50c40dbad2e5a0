/** Questions to nodes of the syntax tree, and the marks that the tree carries on to what is rendered. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { JsxNode } from './elements'
import type { Place } from './page'

export function isJsx(node: Nodes): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** A paragraph that holds a quotation of law and nothing else is set off from the text. */
export function isQuotation(paragraph: Paragraph): boolean {
  const parts = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return parts.length === 1 && parts[0]?.type === 'mdxJsxTextElement' && parts[0].name === 'Quote'
}

/** Takes blanks off the end of a block, and the text that was nothing else. */
export function trimEnd(children: PhrasingContent[]): void {
  const last = children.at(-1)
  if (last?.type !== 'text') return
  last.value = last.value.trimEnd()
  if (last.value === '') children.pop()
}

/** @returns the words of a node and of all in it, tidied */
export function textOf(node: Nodes): string {
  let text = ''
  visit(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value
  })
  return tidy(text)
}

/** One space for any run of blanks, and none before a stop: what an id or a citation was taken out of. */
export function tidy(text: string): string {
  return text
    .replace(/[ \n\t]+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim()
}

/** @returns 1-based line and column */
export function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** The id that the element of this node is to bear. */
export function setDomId(node: Nodes, id: string): void {
  const data = (node.data ?? {}) as { hProperties?: Record<string, unknown> }
  node.data = { ...data, hProperties: { ...data.hProperties, id } } as never
}

/** The number of a citation on its page. */
export function setNumber(node: JsxNode, number: number): void {
  node.data = { ...node.data, number } as never
}

/** Words as an editor counts them: runs of letters and figures, with what is joined to them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,()–-]*/gu)?.length ?? 0
}
