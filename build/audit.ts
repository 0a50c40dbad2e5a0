/**
 * `npm run audit:content`: what each page is made of, for editors: its words, its authorities, how many of its
 * pinpoints were opened, the positions it shows, its last check, the links in and out, how it reads, and which pages
 * share a sentence.
 */
import type { ConceptEntry, Corpus } from '../lib/corpus/entries'
import { CorpusReader } from '../lib/corpus/read'
import { edgesOf } from '../lib/graph/edges'
import { sentencesOf } from '../lib/mdx/sentences'
import { readingGrade } from '../lib/reading-grade'
import { root } from './environment'

const { corpus } = new CorpusReader(root).read()
const edges = edgesOf(corpus)
const columns = [
  'page',
  'words',
  'authorities',
  'pinpoints',
  'unopened',
  'positions',
  'checked',
  'in',
  'out',
  'grade',
  'answer',
]

console.log(columns.join('\t'))
for (const concept of corpus.concepts) console.log(rowOf(concept).join('\t'))
console.log()
const { opened, unopened } = countPinpoints(corpus)
console.log(
  `${corpus.concepts.length} concepts, ${corpus.authorities.length} authorities, ${corpus.claims.length} claims, ${corpus.events.length} events, ${corpus.planned.length} pages announced`,
)
console.log(
  `places: ${opened} opened, ${unopened} not opened (${((100 * unopened) / (opened + unopened)).toFixed(1)} %)`,
)
console.log()
const shared = sharedSentences(corpus)
console.log(shared.length === 0 ? 'no two pages share a sentence' : 'pages that share a sentence:')
for (const { sentence, pages } of shared) console.log(`  ${pages.join(', ')}: ${sentence}`)

function rowOf({ key, id, matter, page }: ConceptEntry): (string | number)[] {
  const authorities = new Set(matter.authorities.map(({ id: authority }) => authority))
  const cited = matter.authorities.filter(({ at }) => at)
  const notOpened = cited.filter(({ id: authority, at }) => isUnopened(corpus, authority, at ?? '')).length
  const positions = corpus.questions
    .filter((question) => matter.questions.some((name) => name === question.id))
    .reduce((sum, question) => sum + question.matter.positions.length, 0)
  const prose = page.blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)
  return [
    id,
    page.words,
    authorities.size,
    cited.length,
    notOpened,
    positions,
    matter.lawAsAt,
    edges.filter(({ to }) => to === key).length,
    edges.filter(({ from }) => from === key).length,
    readingGrade(prose.join(' ')).toFixed(1),
    readingGrade(matter.answer).toFixed(1),
  ]
}

function isUnopened({ authorities }: Corpus, id: string, at: string): boolean {
  const authority = authorities.find((entry) => entry.id === id)
  return (
    authority?.matter.pinpoints.some((pinpoint) => pinpoint.at === at && pinpoint.unopened !== undefined) ??
    false
  )
}

/** Every place that an authority declares: quoted passages count as opened. */
function countPinpoints({ authorities }: Corpus): { opened: number; unopened: number } {
  const places = authorities.flatMap(({ matter }) => [
    ...matter.passages.map(() => true),
    ...matter.pinpoints.map(({ unopened: reason }) => reason === undefined),
  ])
  const opened = places.filter(Boolean).length
  return { opened, unopened: places.length - opened }
}

/** Sentences of six words or more that stand on two pages; quotations of law are meant to. */
function sharedSentences({ concepts, claims, authorities }: Corpus): { sentence: string; pages: string[] }[] {
  const pagesOf = new Map<string, Set<string>>()
  for (const entry of [...concepts, ...claims, ...authorities]) {
    for (const block of entry.page.blocks) {
      if (block.kind === 'quotation' || block.kind === 'heading') continue
      for (const { text } of sentencesOf(block.text)) {
        const sentence = text.trim()
        if (sentence.split(' ').length < 6) continue
        pagesOf.set(sentence, (pagesOf.get(sentence) ?? new Set()).add(entry.key))
      }
    }
  }
  return [...pagesOf]
    .filter(([, pages]) => pages.size > 1)
    .map(([sentence, pages]) => ({ sentence, pages: [...pages] }))
}
