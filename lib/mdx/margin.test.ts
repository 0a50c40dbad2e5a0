import type { RootContent } from 'hast'
import { expect, test } from 'vitest'
import { buildPage } from './build-page'
import { annotate, type TurningClaim } from './margin'
import type { Page } from './page'
import { parseMdx } from './parse'

const page = pageOf(`## Rule {/* rule */}

First. <Cite id="un-charter" at="51"/> <Cite id="nicaragua"/> {/* rule-1 */}

<Claim id="c1"/>

- An item <Quote id="un-charter" at="2(4)">of law</Quote>. {/* rule-2 */}

## Disputed {/* disputed */}

Last. <Cite id="arsiwa" at="21"/> {/* disputed-1 */}
`)

const turning: TurningClaim[] = [
  { claim: 'c1', paragraph: 'rule-1', why: 'it is shown already' },
  { claim: 'c2', paragraph: 'rule-2', why: 'it turns on the item' },
  { claim: 'c3', paragraph: 'rule', why: 'it turns on the section' },
  { claim: 'c4', paragraph: 'rule-1', why: 'it turns on the paragraph' },
  { claim: 'c5', paragraph: 'disputed-1', why: 'it turns on the last' },
  { claim: 'c6', paragraph: 'rule-1', why: 'so does this' },
  { claim: 'c7', paragraph: 'gone', why: 'nothing has this id' },
]

function pageOf(source: string): Page {
  const parsed = parseMdx(source)
  if ('fault' in parsed) throw new Error(parsed.fault.message)
  return buildPage(parsed.file.tree).page
}

/** The tree with the order of each mark, e.g. `First.[3]`. */
function marks(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const words = node.children.map(marks).join('')
  const { order } = node.properties
  return order ? `${words}[${node.tagName.slice(2)} ${order}]` : words
}

test('notes stand in the order of their lines, claims that turn on a paragraph after its citations', () => {
  const sections = annotate(page, turning)
  const notes = sections.flatMap(({ notes }) =>
    notes.map((note) =>
      note.kind === 'citation'
        ? `${note.order}: ${note.number} ${note.authority} ${note.at}${note.isQuotation ? ' quoted' : ''}`
        : `${note.order}: ${note.claim}, ${note.why}`,
    ),
  )
  expect(notes).toEqual([
    '1: c3, it turns on the section',
    '2: 1 un-charter 51',
    '3: 2 nicaragua null',
    '4: c4, it turns on the paragraph',
    '5: c6, so does this',
    '6: c1, null',
    '7: 3 un-charter 2(4) quoted',
    '8: c2, it turns on the item',
    '9: 4 arsiwa 21',
    '10: c5, it turns on the last',
  ])
  expect(sections.map(({ headNotes }) => headNotes.map(({ claim }) => claim))).toEqual([['c3'], []])
})

test('every mark bears the order of its note, and a claim is anchored where its paragraph ends', () => {
  const [rule, disputed] = annotate(page, turning)
  expect(rule?.tree.map(marks)).toEqual([
    // A thin space parts two marks; none parts a mark from its word.
    'First.[cite 2]\u2009[cite 3][turn 4][turn 5]',
    '[claim 6]',
    '\nAn item of law[quote 7].[turn 8]\n',
  ])
  expect(disputed?.tree.map(marks)).toEqual(['Last.[cite 9][turn 10]'])
})

test('a mark at the very beginning has nothing to close up to', () => {
  const [section] = annotate(pageOf('<Cite id="a"/> begins. {/* about-1 */}'))
  expect(section?.tree.map(marks)).toEqual(['[cite 1] begins.'])
})

test('without claims there are the citations', () => {
  const [rule] = annotate(page)
  expect(rule?.notes.map(({ order }) => order)).toEqual([1, 2, 3, 4])
  expect(rule?.headNotes).toEqual([])
})

test('the page itself is not changed: it can be annotated again', () => {
  const before = JSON.stringify(page)
  annotate(page, turning)
  expect(JSON.stringify(page)).toBe(before)
})
