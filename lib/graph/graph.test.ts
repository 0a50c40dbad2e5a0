import { expect, test } from 'vitest'
import { Library } from '../corpus/library'
import { readIndex, readStoredPage, writeCorpus } from '../corpus/store'
import {
  append,
  charter,
  readLibrary,
  replace,
  selfDefence,
  temporaryFolder,
  withElementTest,
} from '../testing/fixture-library'
import { backlinksOf } from './backlinks'
import { type Edge, edgesOf } from './edges'

/** One edge a line: `from kind to#fragment (label) at section/block: sentence`. */
function print({ from, kind, to, fragment, label, section, block, sentence }: Edge): string {
  const place = section || block ? ` at ${section || '(none)'}/${block}` : ''
  return `${from} ${kind} ${to}${fragment ? `#${fragment}` : ''}${label ? ` (${label})` : ''}${place}${sentence ? `: ${sentence}` : ''}`
}

test('every reference and every field that names a page is an edge, with paragraph and sentence', async () => {
  await expect(`${edgesOf(readLibrary().corpus).map(print).join('\n')}\n`).toMatchFileSnapshot(
    'fixtures/edges.txt',
  )
})

test('what points at a page, from its side', async () => {
  const backlinks = backlinksOf(edgesOf(readLibrary().corpus))
  const lines = [...backlinks].flatMap(([to, edges]) => [`# ${to}`, ...edges.map(print), ''])
  await expect(lines.join('\n')).toMatchFileSnapshot('fixtures/backlinks.txt')
})

test('a paragraph that points twice at one place is one backlink; two paragraphs, or two places, are two', () => {
  const { corpus } = readLibrary({
    [charter]: append(
      [
        'A [rule](/use-of-force/armed-attack/#rule-1), [again](/use-of-force/armed-attack/#rule-1). {/* about-2 */}',
        'A [rule](/use-of-force/armed-attack/#rule-1), the [whole](/use-of-force/armed-attack/). {/* about-3 */}',
      ].join('\n\n'),
    ),
  })
  const found = backlinksOf(edgesOf(corpus))
    .get('concept:armed-attack')
    ?.filter(({ from }) => from === 'authority:un-charter')
  expect(found?.map(({ block, fragment }) => [block, fragment])).toEqual([
    ['about-2', 'rule-1'],
    ['about-3', 'rule-1'],
    ['about-3', null],
  ])
})

test('a page is no neighbour of itself, nor of what is not there', () => {
  const { corpus } = readLibrary({
    [charter]: append(
      'Its [aims](/authorities/un-charter/), [more](/nowhere/), <Cite id="gone"/> and <Cite id="un-charter"/>. {/* about-2 */}',
    ),
  })
  const own = edgesOf(corpus).filter(
    ({ from, block }) => from === 'authority:un-charter' && block === 'about-2',
  )
  expect(own).toEqual([])
})

test('a relation is written once and shown on both pages', () => {
  const labels = (relation: string) => {
    const folder = temporaryFolder()
    const changes = { [selfDefence]: replace('relation: depends on', `relation: ${relation}`) }
    writeCorpus(folder, readLibrary(changes).corpus, '')
    const library = new Library(readIndex(folder), folder)
    return library.index.concepts.map((concept) => {
      const { backlinks } = readStoredPage(folder, concept.key)
      const shown = library.relationsOf(concept, backlinks)
      return shown.map((relation) => `${concept.id} ${relation.label} ${relation.concept.id}`).join(', ')
    })
  }
  expect(labels('depends on')).toEqual([
    'armed-attack is a ground of self-defence',
    'self-defence depends on armed-attack',
  ])
  expect(labels('exception to')).toEqual([
    'armed-attack has as an exception self-defence',
    'self-defence exception to armed-attack',
  ])
  expect(labels('applied in')).toEqual([
    'armed-attack applies self-defence',
    'self-defence applied in armed-attack',
  ])
  expect(labels('part of')).toEqual([
    'armed-attack includes self-defence',
    'self-defence part of armed-attack',
  ])
  expect(labels('contrasts with')).toEqual([
    'armed-attack contrasts with self-defence',
    'self-defence contrasts with armed-attack',
  ])
})

test('a relation to an announced page is not shown yet', () => {
  const folder = temporaryFolder()
  const changes = { [selfDefence]: replace('to: armed-attack', 'to: prohibition') }
  writeCorpus(folder, readLibrary(changes).corpus, '')
  const library = new Library(readIndex(folder), folder)
  const concept = library.concept('self-defence')
  expect(concept && library.relationsOf(concept, [])).toEqual([])
})

test('an element of an element test cites what it rests on', () => {
  const { corpus } = readLibrary(withElementTest())
  const cited = edgesOf(corpus).filter(({ block }) => block?.startsWith('element-'))
  expect(cited.map(print)).toEqual([
    'concept:self-defence cites authority:un-charter#at-51 (51) at rule/element-attack: Was there one?',
    'concept:self-defence cites authority:un-charter#at-2-4 (2(4)) at rule/element-ban: Was it force?',
  ])
})
