/**
 * What goes to the margin of a page, beside which line: its citations, the claims that it shows, and the claims that
 * turn on one of its paragraphs. Notes are ordered as their lines are; the style sheet sets each beside its line.
 */
import type { Element, Root, RootContent } from 'hast'
import type { Page, Section } from './page'

interface NoteAt {
  /** Its place among all notes of the page, from 1: the style sheet joins note and line by it. */
  order: number
}

export interface CitationNote extends NoteAt {
  kind: 'citation'
  /** The number that its mark shows. */
  number: number
  authority: string
  at: string | null
  isQuotation: boolean
}

export interface ClaimNote extends NoteAt {
  kind: 'claim'
  claim: string
  /** Why the claim turns on this paragraph; null where the text itself shows the claim. */
  why: string | null
}

export type MarginNote = CitationNote | ClaimNote

export interface AnnotatedSection extends Omit<Section, 'place'> {
  /** Notes that belong to the heading. */
  headNotes: ClaimNote[]
  notes: MarginNote[]
}

export interface TurningClaim {
  claim: string
  /** The paragraph or section on which it turns. */
  paragraph: string
  why: string
}

/**
 * @param page a page as it was parsed; it is not changed
 * @param turning the claims that turn on one of its paragraphs
 * @returns its sections, in whose trees every mark bears the `order` of its note
 */
export function annotate(page: Page, turning: readonly TurningClaim[] = []): AnnotatedSection[] {
  const shown = new Set(page.references.filter(({ kind }) => kind === 'claim').map(({ target }) => target))
  const waiting = turning.filter(({ claim }) => !shown.has(claim))
  let order = 0
  const take = (paragraph: unknown): ClaimNote[] =>
    waiting
      .filter((one) => one.paragraph === paragraph)
      .map(({ claim, why }) => ({ kind: 'claim', order: ++order, claim, why }))

  return page.sections.map(({ place: _, ...section }) => {
    const headNotes = section.id ? take(section.id) : []
    const notes: MarginNote[] = [...headNotes]
    const root: Root = { type: 'root', children: structuredClone(section.tree) }
    const read = (element: Element) => {
      const { target, at, number, id } = element.properties
      if (element.tagName === 'x-cite' || element.tagName === 'x-quote') {
        element.properties.order = String(++order)
        notes.push({
          kind: 'citation',
          order,
          number: Number(number),
          authority: String(target),
          at: at ? String(at) : null,
          isQuotation: element.tagName === 'x-quote',
        })
      } else if (element.tagName === 'x-claim') {
        element.properties.order = String(++order)
        notes.push({ kind: 'claim', order, claim: String(target), why: null })
      }
      readAll(element.children)
      if (!id || element.tagName === 'x-claim') return
      // After the citations of its paragraph, which belong to a line of it: a claim is about the whole.
      const turningHere = take(id)
      notes.push(...turningHere)
      element.children.push(...turningHere.map((note) => anchorOf(note)))
    }
    const readAll = (children: RootContent[]) => {
      for (const [index, child] of children.entries()) {
        if (child.type !== 'element') continue
        if (child.tagName === 'x-cite') closeUp(children[index - 1])
        read(child)
      }
    }
    readAll(root.children)
    return { ...section, tree: root.children, headNotes, notes }
  })
}

/** A mark stands close to the word before it, whatever space the source has there; a thin space parts two marks. */
function closeUp(before: RootContent | undefined): void {
  if (before?.type === 'text') before.value = before.value.trimEnd() || '\u2009'
}

function anchorOf({ order, claim }: ClaimNote): Element {
  return {
    type: 'element',
    tagName: 'x-turn',
    properties: { order: String(order), target: claim },
    children: [],
  }
}
