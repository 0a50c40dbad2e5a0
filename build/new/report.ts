/**
 * `npm run new report`: from a pasted text to a report with proposed claims. The text is looked through by the spotter;
 * what is written are the sentences that claims quote, as `excerpts`, and never the text itself.
 */
import { textOf } from '../../lib/corpus/arrange'
import type { Corpus, ReadCorpus } from '../../lib/corpus/entries'
import { sentencesOf } from '../../lib/mdx/sentences'
import type { ClaimKind } from '../../lib/schema'
import { barePlaces } from '../../lib/spotter/bare-places'
import { cautions } from '../../lib/spotter/cautions'
import { dictionaryOf } from '../../lib/spotter/dictionary'
import { type Spot, Spotter } from '../../lib/spotter/spot'
import { claimOutline } from './templates'

/** The largest text that is read, in bytes: a long article has 100 KB. */
export const largestText = 1_000_000
/** A shorter sentence may stand in two articles by chance. */
const shortestTelling = 40
/** The most words that a claim may quote (docs/writing.md). */
const mostQuoted = 25

export interface ProposedReport {
  files: { file: string; text: string }[]
  /** What a human must decide, a line each. */
  decide: string[]
}

export interface ProposedClaim {
  id: string
  /** Exact words of the text, 25 at most. */
  quote: string
  sentence: string
  kind: ClaimKind
  concepts: string[]
  authorities: string[]
  cautions: string[]
}

export function tooLarge(size: number): string {
  return `the text has ${(size / 1e6).toFixed(1)} MB, an article less than ${largestText / 1e6}: paste the article alone`
}

/** @returns the text of a pasted file, or in words what is wrong with it */
export function readPasted(bytes: Uint8Array): { text: string } | { fault: string } {
  if (bytes.length > largestText) return { fault: tooLarge(bytes.length) }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: 'this is no text in UTF-8: save the article as plain text' }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file
  if (/[\x00-\x08\x0e-\x1f]/.test(text))
    return { fault: 'this is a binary file: save the article as plain text' }
  if (/<!doctype\s+html|<\/(?:html|body|div|p|span)>/i.test(text))
    return { fault: 'this is HTML: copy the words of the article, without its markup' }
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
  if (!/\p{L}/u.test(plain)) return { fault: 'there are no words in this file' }
  return { text: plain }
}

/** @returns the id of the report that holds much of this text already, if one does */
export function sameReport(text: string, { corpus, reportTexts }: ReadCorpus): string | undefined {
  const sentences = sentencesOf(text)
    .map((sentence) => flat(sentence.text))
    .filter((sentence) => sentence.length >= shortestTelling)
  return corpus.reports.find((report) => {
    const known = flat(textOf(report, reportTexts))
    const shared = sentences.filter((sentence) => known.includes(sentence)).length
    return shared > 0 && shared >= sentences.length / 4
  })?.id
}

/**
 * @param text as `readPasted` gives it
 * @param id of the new report
 */
export function proposeReport(text: string, id: string, corpus: Corpus, today: string): ProposedReport {
  const [first = '', ...rest] = text.split('\n').filter(Boolean)
  const hasHeadline = rest.length > 0 && !/[.!?]$/.test(first) && first.length < 160
  const claims = proposeClaims(hasHeadline ? rest.join('\n') : text, id, corpus)
  const report = {
    file: `content/news/${id}/report.mdx`,
    text: reportText(id, hasHeadline ? first : '', claims, today),
  }
  return {
    files: [
      report,
      ...claims.map((claim) => ({
        file: `content/news/${id}/claims/${claim.id}.mdx`,
        text: claimText(claim, id),
      })),
    ],
    decide: [
      `${report.file}: who published it, when, at which address; a synopsis in your own words`,
      ...claims.flatMap((claim) => decisionsOf(claim)),
      'Delete the claims that are none. Then “npm run ids” and “npm run lint -- --fix”.',
    ],
  }
}

/** Every sentence in which the spotter finds something of the law is a proposed claim. */
function proposeClaims(text: string, report: string, corpus: Corpus): ProposedClaim[] {
  const spotter = new Spotter(dictionaryOf(corpus), cautions, barePlaces)
  return text
    .split('\n')
    .flatMap((paragraph) => sentencesOf(paragraph))
    .map(({ text: sentence }) => ({ sentence: sentence.trim(), spots: spotter.spot(sentence.trim()) }))
    .filter(({ spots }) => spots.length > 0)
    .map(({ sentence, spots }, index) => ({
      id: `${report}-${String(index + 1).padStart(2, '0')}`,
      quote: quotableClause(sentence, spots),
      sentence,
      kind: kindOf(sentence),
      concepts: idsOf(spots, 'concept'),
      authorities: idsOf(spots, 'authority'),
      cautions: idsOf(spots, 'caution'),
    }))
}

function idsOf(spots: readonly Spot[], kind: Spot['kind']): string[] {
  return [...new Set(spots.filter((spot) => spot.kind === kind).map(({ id }) => id))]
}

/** The shortest clause that holds the first spot, widened to its neighbours as long as 25 words allow. */
function quotableClause(sentence: string, spots: readonly Spot[]): string {
  if (wordCount(sentence) <= mostQuoted) return withoutStop(sentence)
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (const { index } of sentence.matchAll(/[,;:–—](?=\s)/g)) {
    clauses.push({ start, end: index })
    start = index + 1
  }
  clauses.push({ start, end: sentence.length })
  const at = clauses.findIndex(({ end }) => end > (spots[0]?.start ?? 0))
  let [from, to] = [at, at]
  const words = (a: number, b: number) =>
    wordCount(sentence.slice(clauses[a]?.start ?? 0, clauses[b]?.end ?? sentence.length))
  while (to + 1 < clauses.length && words(from, to + 1) <= mostQuoted) to++
  while (from > 0 && words(from - 1, to) <= mostQuoted) from--
  const clause = sentence.slice(clauses[from]?.start ?? 0, clauses[to]?.end ?? sentence.length).trim()
  if (wordCount(clause) <= mostQuoted) return withoutStop(clause)
  // One clause alone is too long: the words from its first spot on.
  const rest = sentence.slice(spots[0]?.start ?? 0)
  return (/^(?:\S+\s+){0,24}\S+/.exec(rest)?.[0] ?? rest).replace(/[.,;:]$/, '')
}

const withoutStop = (text: string) => text.replace(/[.!?]["”’]?$/, '')
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

/** What sort of statement a sentence is, from the words that tell most; a human decides. */
const kindWords: readonly [ClaimKind, RegExp][] = [
  [
    'legal assertion',
    /\b(?:il)?legal(?:ly|ity)?\b|\b(?:un)?lawful|\bauthori[sz]ed by\b|\bviolat|\bunconstitutional|\bright to\b|\bunder (?:article|section|international law)/i,
  ],
  ['prediction', /\b(?:will|would|could|may|might|is expected to|are expected to)\b/i],
  ['policy argument', /\b(?:should|must|ought to|argue[sd]?|advocates?)\b/i],
  ['assessment', /\b(?:assess|believe|consider|conclude|estimate|regard)/i],
]

function kindOf(sentence: string): ClaimKind {
  return kindWords.find(([, words]) => words.test(sentence))?.[0] ?? 'reported fact'
}

function reportText(id: string, headline: string, claims: readonly ProposedClaim[], today: string): string {
  const excerpts = claims.map(({ sentence }) => `  - ${JSON.stringify(sentence)}\n`).join('')
  return `---
id: ${id}
kind: news report
title: ${JSON.stringify(headline)}
shortTitle: ""
outlet: ""
published: ""
url: ""
eventsAsAt: "${today}"
excerpts:${excerpts ? `\n${excerpts}` : ' []\n'}checked: []
---

## What it says {/* synopsis */}
`
}

function claimText({ id, quote, kind, concepts }: ProposedClaim, report: string): string {
  const rows = concepts.map((slug) => `  - { slug: ${slug}, relation: raises, why: "" }\n`).join('')
  return `---
id: ${id}
report: ${report}
quote: ${JSON.stringify(quote)}
kind: ${kind}
attribution: ""
questions: []
concepts:${rows ? `\n${rows}` : ' []\n'}---
${claimOutline()}`
}

function decisionsOf({ id, quote, concepts, authorities, cautions }: ProposedClaim): string[] {
  const named = [
    concepts.length > 0
      ? `which paragraph of ${concepts.join(', ')} it turns on, and why`
      : 'which concept governs it',
    ...(authorities.length > 0 ? [`whether it rests on ${authorities.join(', ')}`] : []),
    ...(cautions.length > 0 ? [`what to say of ${cautions.join(', ')}`] : []),
  ]
  return [`${id} “${quote}”: who says it; ${named.join('; ')}`]
}

/** White space and the form of quotation marks aside. */
function flat(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}
