/**
 * From the syntax tree of a body to a page: sections with rendered trees, blocks with ids, outgoing references.
 * Plain functions over mdast; nothing here reads a file or knows another page.
 */
import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression'
import { SKIP, visit } from 'unist-util-visit'
import { readElement } from './elements'
import { countWords, isJsx, isQuotation, placeOf, setDomId, setNumber, textOf, tidy, trimEnd } from './nodes'
import type { Block, BlockKind, Fault, Page, Reference, Section } from './page'
import { renderSection } from './render-section'
import { sentenceAt } from './sentences'

const commentPattern = /^\/\*\s*(.*?)\s*\*\/$/s
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export interface BuiltPage {
  page: Page
  faults: Fault[]
}

/** @param tree the parsed file, front matter included */
export function buildPage(tree: Root): BuiltPage {
  const builder = new PageBuilder()
  for (const node of tree.children) if (node.type !== 'yaml') builder.add(node)
  return builder.finish()
}

class PageBuilder {
  private readonly sections: Section[] = []
  private readonly blocks: Block[] = []
  private readonly references: Reference[] = []
  private readonly faults: Fault[] = []
  private content: RootContent[] = []
  private citations = 0
  private lastBlock: Block | null = null
  private lastNode: Nodes | null = null

  add(node: RootContent): void {
    if (node.type === 'mdxjsEsm') {
      this.fault(node, 'expression', 'content holds no imports or exports')
    } else if (node.type === 'mdxFlowExpression') {
      this.readTrailingComment(node)
    } else if (node.type === 'heading') {
      this.startSection(node)
    } else {
      this.readBlocks(node)
      this.content.push(node)
    }
  }

  finish(): BuiltPage {
    this.closeSection()
    const words = this.blocks.reduce((sum, block) => sum + countWords(block.text), 0)
    const page = { sections: this.sections, blocks: this.blocks, references: this.references, words }
    return { page, faults: this.faults }
  }

  private startSection(heading: Heading): void {
    this.closeSection()
    if (heading.depth !== 2)
      this.fault(heading, 'heading', 'sections have headings of the second level: write “## …”')
    const id = this.takeId(heading)
    visit(heading, (node) => {
      if (headingNodes.has(node.type)) return
      this.fault(node, 'heading', 'a heading holds words alone: no links, elements or expressions')
      return SKIP
    })
    const title = textOf(heading)
    this.sections.push({ id: id ?? '', title, place: placeOf(heading), tree: [] })
    this.addBlock(heading, 'heading', id)
  }

  /** Renders what was gathered since the last heading; citations were numbered while its blocks were read. */
  private closeSection(): void {
    if (this.content.length > 0) this.currentSection().tree = renderSection(this.content)
    this.content = []
  }

  private currentSection(): Section {
    let section = this.sections.at(-1)
    if (!section) {
      section = { id: '', title: '', place: { line: 1, column: 1 }, tree: [] }
      this.sections.push(section)
    }
    return section
  }

  private readBlocks(node: RootContent): void {
    this.currentSection()
    visit(node, (inner, _index, parent) => {
      if (inner.type === 'paragraph') {
        const isItem = parent?.type === 'listItem'
        const id = this.takeId(inner)
        const block = this.addBlock(
          inner,
          isQuotation(inner) ? 'quotation' : isItem ? 'list item' : 'paragraph',
          id,
        )
        // A tight list renders no <p>, so the id goes to its <li>.
        const bearer = isItem && parent.children[0] === inner ? parent : inner
        if (id) setDomId(bearer, id)
        if (isQuotation(inner)) inner.data = { ...inner.data, hName: 'x-quotation' }
        this.readInline(inner, block)
        return SKIP
      }
      if (inner.type === 'heading')
        this.fault(inner, 'heading', 'a heading stands on its own, not inside a list or a quotation')
      this.refuse(inner)
      if (inner.type === 'table') {
        const block = this.addBlock(inner, 'table', null)
        this.readInline(inner, block)
        return SKIP
      }
      if (isJsx(inner)) {
        if (inner.name === 'Quote')
          this.fault(inner, 'element', 'the words begin on the line of the tag: <Quote …>words</Quote>')
        const block = this.addBlock(inner, 'element', null)
        this.readInline(inner, block)
        return SKIP
      }
      if (inner.type === 'mdxFlowExpression') this.readTrailingComment(inner)
    })
  }

  /** Finds the references of a block, with the sentence in which each stands, and numbers its citations. */
  private readInline(root: Nodes, block: Block): void {
    let text = ''
    const found: { reference: Reference; offset: number }[] = []
    const section = this.currentSection()
    const refer = (
      node: Nodes,
      kind: Reference['kind'],
      target: string,
      at: string | null,
      words: string,
    ) => {
      const reference: Reference = {
        kind,
        target,
        at,
        text: words,
        section: section.id,
        block: block.id,
        sentence: '',
        place: placeOf(node),
      }
      found.push({ reference, offset: text.length })
    }
    visit(root, (node) => {
      // A wrapped line ends no sentence; a cell of a table does.
      if (node.type === 'text' || node.type === 'inlineCode') text += node.value.replace(/\s*\n\s*/g, ' ')
      if (node.type === 'break') text += ' '
      if (node.type === 'tableCell' && text !== '') text += '\n'
      this.refuse(node)
      if (node.type === 'link') refer(node, 'link', node.url, null, textOf(node))
      if (node.type === 'mdxTextExpression')
        this.fault(node, 'expression', 'an id comment ends its block; other expressions are not allowed')
      if (!isJsx(node)) return
      const { attributes, faults } = readElement(node)
      this.faults.push(...faults)
      const { id = '', on = '', at = null } = attributes as Partial<Record<string, string>>
      if (node.name === 'Cite' || node.name === 'Quote') {
        const words = textOf(node)
        refer(node, node.name === 'Cite' ? 'cite' : 'quote', id, at, words)
        setNumber(node, ++this.citations)
      } else if (node.name === 'Claim') refer(node, 'claim', id, null, '')
      else if (node.name === 'Positions') refer(node, 'positions', on, null, '')
      else if (node.name === 'ElementTest') refer(node, 'element test', '', null, '')
    })
    for (const { reference, offset } of found) {
      // A link or a quotation belongs to the sentence that follows its start, a citation to the one before it.
      const at = reference.kind === 'link' || reference.kind === 'quote' ? offset + 1 : offset
      reference.sentence = tidy(sentenceAt(text, at))
      this.references.push(reference)
    }
    block.text = tidy(text)
  }

  private addBlock(node: Nodes, kind: BlockKind, id: string | null): Block {
    const block: Block = {
      id,
      kind,
      section: this.currentSection().id,
      text: kind === 'heading' ? textOf(node) : '',
      place: placeOf(node),
      end: node.position?.end.offset ?? 0,
    }
    this.blocks.push(block)
    this.lastBlock = block
    this.lastNode = node
    return block
  }

  /** Markdown that has no place here: what no rule would look at, or what a document may not hold. */
  private refuse(node: Nodes): void {
    const reason = refused[node.type]
    if (reason) this.fault(node, 'element', reason)
  }

  /** Takes the id comment off the end of a block; other expressions are faults and are found later. */
  private takeId(node: Heading | Paragraph): string | null {
    const last = node.children.at(-1)
    if (last?.type !== 'mdxTextExpression') return null
    const id = this.readComment(last)
    node.children.pop()
    trimEnd(node.children)
    return id
  }

  private readComment(node: MdxTextExpression | MdxFlowExpression): string | null {
    const comment = commentPattern.exec(node.value.trim())?.[1]
    if (comment === undefined) {
      this.fault(node, 'expression', `content can run no code: take out {${node.value.slice(0, 40)}}`)
      return null
    }
    if (!idPattern.test(comment)) {
      this.fault(
        node,
        'id-comment',
        `“${comment}” is not an id: lower-case words and numbers joined by hyphens`,
      )
    }
    // Even so it is taken for one: the block has its fault, and is not told to take an id beside it.
    return comment
  }

  /** `<Claim …/> {/* id *​/}` and a comment below a table give their id to the block before them. */
  private readTrailingComment(node: MdxFlowExpression): void {
    const id = this.readComment(node)
    if (!id) return
    if (this.lastBlock && this.lastBlock.id === null && this.lastBlock.kind !== 'heading') {
      this.lastBlock.id = id
      for (const reference of this.references)
        if (samePlaceOrLater(reference, this.lastBlock)) reference.block = id
      if (this.lastNode) setDomId(this.lastNode, id)
    } else this.fault(node, 'id-comment', `the id “${id}” belongs to no block`)
  }

  private fault(node: Nodes, rule: string, message: string): void {
    this.faults.push({ ...placeOf(node), rule, message })
  }
}

const addressInPlace = 'write the address where the link is: [words](/area/page/)'
const noNotes = 'there are no footnotes: cite with <Cite/>'
const noPictures = 'content holds no pictures'
const refused: Partial<Record<Nodes['type'], string>> = {
  html: 'write Markdown or one of the elements, not HTML',
  linkReference: addressInPlace,
  definition: addressInPlace,
  footnoteReference: noNotes,
  footnoteDefinition: noNotes,
  image: noPictures,
  imageReference: noPictures,
}
/** What a heading may hold. */
const headingNodes = new Set<Nodes['type']>(['heading', 'text', 'emphasis', 'strong', 'inlineCode'])

function samePlaceOrLater(reference: Reference, block: Block): boolean {
  const { line, column } = reference.place
  return line > block.place.line || (line === block.place.line && column >= block.place.column)
}
