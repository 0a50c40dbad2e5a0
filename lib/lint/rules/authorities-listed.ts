import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { ConceptEntry } from '../../corpus/entries'
import { parseMdx } from '../../mdx/parse'
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
  const parsed = parseMdx(text)
  const matter = 'file' in parsed ? parsed.file.matter?.text : undefined
  const list = matter && listIn(matter)
  if (!list || cited.length === 0) return null
  const start = text.indexOf('\n') + 1
  const rows = cited.map((one) => {
    const { above = '', behind = '' } = list.remarks.get(written(one)) ?? {}
    const at = one.at ? `, at: ${JSON.stringify(one.at)}` : ''
    return `${above}  - { id: ${one.id}${at} }${behind}\n`
  })
  return { start: start + list.start, end: start + list.end, text: `authorities:\n${rows.join('')}` }
}

/** What an author has remarked on a row, in lines above it and behind it on its own. */
interface Remark {
  above: string
  behind: string
}

/** Where the list stands in the front matter, whole lines, and the remarks that stay with its rows. */
function listIn(matter: string): { start: number; end: number; remarks: Map<string, Remark> } | null {
  const { contents } = parseDocument(matter)
  const pair =
    isMap(contents) && contents.items.find(({ key }) => isScalar(key) && key.value === 'authorities')
  if (!pair || !isScalar(pair.key) || !isSeq(pair.value)) return null
  const [start] = pair.key.range ?? [0]
  const [first, last] = pair.value.range ?? [0, 0]
  const remarks = new Map<string, Remark>()
  let before = start
  for (const row of pair.value.items) {
    if (!isMap(row) || !row.range) continue
    const [from, to, behind] = row.range
    const at = row.get('at')
    remarks.set(written({ id: String(row.get('id')), at: at === undefined ? null : String(at) }), {
      above: (matter.slice(before, from).match(/(?<=^[ \t]*)#.*\n/gm) ?? [])
        .map((line) => `  ${line}`)
        .join(''),
      behind: row.flow ? (/^[ \t]*#.*/.exec(matter.slice(to, behind))?.[0].replace(/^\s*/, ' ') ?? '') : '',
    })
    before = to
  }
  // A list in brackets ends within a line, one in rows behind it.
  const isAtLineEnd = last > first && matter[last - 1] === '\n'
  const lineEnd = matter.indexOf('\n', last)
  return { start, end: isAtLineEnd ? last : lineEnd < 0 ? matter.length : lineEnd + 1, remarks }
}
