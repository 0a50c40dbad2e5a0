/** One parse of an MDX file: its front matter as text, its body as a syntax tree. No code in content ever runs. */
import type { Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFileMessage } from 'vfile-message'
import type { Fault } from './page'

// Frozen once: building the processor costs more than parsing a page with it.
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze()

export interface ParsedFile {
  /** The text between the `---` lines, and the line on which it begins. */
  matter: { text: string; line: number } | null
  tree: Root
}

/**
 * @param source the text of an MDX file
 * @returns the parsed file, or the fault that kept it from being parsed
 */
export function parseMdx(source: string): { file: ParsedFile } | { fault: Fault } {
  try {
    const tree = processor.parse(source)
    const first = tree.children[0]
    const matter = first?.type === 'yaml' ? matterOf(first) : null
    return { file: { matter, tree } }
  } catch (error) {
    return { fault: faultOf(error as VFileMessage) }
  }
}

function matterOf(node: Yaml) {
  return { text: node.value, line: (node.position?.start.line ?? 1) + 1 }
}

function faultOf(message: VFileMessage): Fault {
  return {
    rule: 'mdx-syntax',
    line: message.line ?? 1,
    column: message.column ?? 1,
    message: `this is not valid MDX: ${message.reason ?? message.message}`,
  }
}
