import type { ConceptEntry } from '../../corpus/entries'
import { citedByElements } from '../element-tests'
import type { Content, Fix, Rule } from '../rule'

/** The front matter lists what the text cites, in its order, then what its element test adds: no more, no less. */
export const authoritiesListed: Rule = {
  name: 'authorities-listed',
  severity: 'error',
  *check(content) {
    for (const concept of content.read.corpus.concepts) {
      const cited = citedIn(concept)
      const listed = concept.matter.authorities.map(({ id, at }) => ({ id: id as string, at: at ?? null }))
      if (same(cited, listed)) continue
      const missing = cited.filter((one) => !listed.some((other) => isSame(one, other)))
      const surplus = listed.filter((one) => !cited.some((other) => isSame(one, other)))
      const parts = [
        missing.length > 0 ? `missing: ${missing.map(written).join(', ')}` : '',
        surplus.length > 0 ? `never cited: ${surplus.map(written).join(', ')}` : '',
        missing.length + surplus.length === 0 ? 'not in the order of the text' : '',
      ]
      const message = `the list is not what the text cites (${parts.filter(Boolean).join('; ')}): run “npm run lint -- --fix”`
      const finding = content.atField(concept, ['authorities'], message)
      const fix = fixFor(content, concept, cited)
      yield fix ? { ...finding, fix } : finding
    }
  },
}

interface Citation {
  id: string
  at: string | null
}

function citedIn(concept: ConceptEntry): Citation[] {
  const inText = concept.page.references
    .filter(({ kind }) => kind === 'cite' || kind === 'quote')
    .map(({ target, at }) => ({ id: target, at }))
  const all: Citation[] = [...inText, ...citedByElements(concept.matter)]
  return all
    .filter((one, index) => all.findIndex((other) => isSame(one, other)) === index)
    .map(({ id, at }) => ({ id, at }))
}

function isSame(a: Citation, b: Citation): boolean {
  return a.id === b.id && a.at === b.at
}

function same(a: Citation[], b: Citation[]): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] ?? { id: '', at: null }))
}

function written({ id, at }: Citation): string {
  return at ? `${id} ${at}` : id
}

function fixFor(content: Content, concept: ConceptEntry, cited: Citation[]): Fix | null {
  const { text } = content.source(concept)
  // The rows of a list may stand at the margin, and a list in brackets may end there.
  const block = /^authorities:[^\n]*\n(?:(?:[ \t]+|- |\])[^\n]*\n)*/m.exec(text)
  if (!block || cited.length === 0) return null
  const rows = cited.map(({ id, at }) =>
    at ? `  - { id: ${id}, at: ${JSON.stringify(at)} }\n` : `  - { id: ${id} }\n`,
  )
  return { start: block.index, end: block.index + block[0].length, text: `authorities:\n${rows.join('')}` }
}
