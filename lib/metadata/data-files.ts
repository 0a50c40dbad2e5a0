/** The JSON files of `/data/`: what each holds, and how it is made from the corpus. Others build on these fields. */

import { formatBluebook } from '../citation/format/bluebook'
import { formatOscola } from '../citation/format/oscola'
import type { Corpus } from '../corpus/entries'
import { edgesOf } from '../graph/edges'
import { absolute } from '../site'
import { annotationPage } from './annotations'
import { claimsToData } from './claims-data'

export interface DataFile {
  name: string
  /** What it holds, for the page that documents it. */
  holds: string
  /** The form of one entry. */
  fields?: string
  content: (corpus: Corpus) => unknown
}

/** All but `index.json`, which lists these. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'concepts.json',
    holds: 'The concepts: an array, in alphabetical order.',
    fields:
      '{ id, slug, area, group, level, title, status, statusNote, question, answer, aliases[], searchTerms[], authorities: [{ id, at }], relations: [{ to, relation }], questions[], elementTest?: { asks, joined, elements: [{ id, element, asks, authorities: [{ id, at }], satisfiedBy, disputed? }] }, selfCheck: [{ asks, answer }], lawAsAt, eventsAsAt, reviewBy, url }',
    content: ({ concepts }) =>
      concepts.map(({ id, address, matter: { slug, checked: _, formerly: __, ...matter } }) => ({
        id,
        slug,
        ...matter,
        url: absolute(address),
      })),
  },
  {
    name: 'authorities.json',
    holds: 'The authorities with their quoted passages: an array, in alphabetical order.',
    fields:
      '{ id, kind, title, shortTitle, date, status, statusNote?, parties?, oscola, bluebook, officialUrl?, passages: [{ at, text, source, language?, translation? }], pinpoints: [{ at, holds, opened }], aliases[], url }',
    content: ({ authorities }) =>
      authorities.map(({ id, address, matter }) => ({
        id,
        kind: matter.kind,
        title: matter.title,
        shortTitle: matter.shortTitle,
        date: matter.date,
        status: matter.status,
        statusNote: matter.statusNote,
        parties: matter.parties,
        oscola: formatOscola(matter),
        bluebook: formatBluebook(matter),
        officialUrl: matter.officialUrl,
        passages: matter.passages,
        pinpoints: matter.pinpoints.map(({ at, holds, unopened }) => ({
          at,
          holds,
          opened: unopened === undefined,
        })),
        aliases: matter.aliases,
        url: absolute(address),
      })),
  },
  {
    name: 'claims.json',
    holds: 'The claims of all reports, in reading order; quotes are exact.',
    fields:
      '{ id, report, quote, title?, kind, attribution, questions[], concepts: [{ slug, relation, paragraph, why }], url }',
    content: ({ claims }) => claimsToData(claims),
  },
  {
    name: 'events.json',
    holds: 'The chronology, oldest first.',
    fields:
      '{ id, date, title, what, sources[], concepts[], authorities[], claims[], vote?, confirmed: { date, against }, url }',
    content: ({ events }) => events.map(({ address, matter }) => ({ ...matter, url: absolute(address) })),
  },
  {
    name: 'positions.json',
    holds: 'Who holds which view, one entry a statement.',
    fields: '{ question, holder, kind, stance, date, says, authority?, at?, source?, sourceUrl?, via?, url }',
    content: ({ questions }) =>
      questions.flatMap(({ id, address, matter }) =>
        // `url` is the page here, as in every file; where the document is to be read is said beside it.
        matter.positions.map(({ url: sourceUrl, ...position }) => ({
          question: id,
          ...position,
          sourceUrl,
          url: absolute(address),
        })),
      ),
  },
  {
    name: 'graph.json',
    holds: 'Every link between pages, with the paragraph and the sentence that make it.',
    fields:
      '{ nodes: [{ key, url }], edges: [{ kind, from, to, section, block, sentence, fragment, label }] }',
    content: (corpus) => {
      const edges = edgesOf(corpus)
      const keys = new Set(edges.flatMap(({ from, to }) => [from, to]))
      const { concepts, authorities, reports, claims, questions, events, paths } = corpus
      const entries = [...concepts, ...authorities, ...reports, ...claims, ...questions, ...events, ...paths]
      return {
        nodes: entries
          .filter(({ key }) => keys.has(key))
          .map(({ key, address }) => ({ key, url: absolute(address) })),
        edges,
      }
    },
  },
  {
    name: 'annotations.json',
    holds: 'The claims as W3C Web Annotations: one AnnotationPage.',
    fields:
      '{ items: [{ id, target: { source, selector: TextQuoteSelector }, body: [SpecificResource, TextualBody] }] }',
    content: annotationPage,
  },
]
