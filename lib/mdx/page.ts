/** What one parse of an MDX file yields. Everything here can be written to disk as JSON. */
import type { RootContent } from 'hast'

/** A place in a source file, counted from 1. */
export interface Place {
  line: number
  column: number
}

/** Something wrong with a file, at a place. */
export interface Fault extends Place {
  rule: string
  message: string
}

/** A heading of the second level and what stands below it, or what stands before the first heading. */
export interface Section {
  /** The id of its heading; empty for what stands before the first heading. */
  id: string
  title: string
  place: Place
  /**
   * The rendered content, heading apart. Elements of ours have tag names that begin with `x-`; `x-cite` and
   * `x-quote` bear the number of their citation on the page.
   */
  tree: RootContent[]
}

export type BlockKind = 'heading' | 'paragraph' | 'list item' | 'quotation' | 'table' | 'element'

/** A stretch of text that has an id of its own and can be linked to. */
export interface Block {
  id: string | null
  kind: BlockKind
  /** The section in which it stands. */
  section: string
  /** Its words, without markup and citations. */
  text: string
  place: Place
  /** Where a missing id is to be written: the offset of the block’s end in the source. */
  end: number
}

export type ReferenceKind = 'cite' | 'quote' | 'claim' | 'positions' | 'element test' | 'link'

/** Something that the text points at. */
export interface Reference {
  kind: ReferenceKind
  /**
   * The id of an authority, claim or question; the address of a link as it is written; empty for the element test,
   * which is the page’s own.
   */
  target: string
  /** The pinpoint of a citation or a quotation. */
  at: string | null
  /** The quoted words, or the words of the link. */
  text: string
  section: string
  /** The block in which it stands, if that has an id. */
  block: string | null
  /** The sentence in which it stands, without markup. */
  sentence: string
  place: Place
}

export interface Page {
  sections: Section[]
  blocks: Block[]
  references: Reference[]
  /** Words of running text, quotations of law included, citations not. */
  words: number
}
