/**
 * Claims as W3C Web Annotations: the target is the quoted words in their report, the bodies are the paragraphs of law
 * that govern them. https://www.w3.org/TR/annotation-model/
 */
import type { Corpus } from '../corpus/entries'
import type { ClaimMatter, ReportMatter } from '../schema'
import { absolute } from '../site'
import { lastChecked } from './claim-review'

const context = 'http://www.w3.org/ns/anno.jsonld'

export interface AnnotatedClaim {
  address: string
  matter: ClaimMatter
  report: { address: string; matter: ReportMatter }
  /** The page of each governing concept by its slug; an announced page has none. */
  addressOf: (slug: string) => string | undefined
}

export function annotationOf({ address, matter, report, addressOf }: AnnotatedClaim) {
  const checked = lastChecked(matter)
  return {
    '@context': context,
    id: `${absolute(address)}#annotation`,
    type: 'Annotation',
    motivation: 'linking',
    ...(checked ? { created: `${checked}T00:00:00Z` } : {}),
    creator: { id: absolute('/'), type: 'Organization', name: 'Casus' },
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    body: matter.concepts.flatMap(({ slug, paragraph, relation, why }) => {
      const page = addressOf(slug)
      if (!page) return []
      return [
        {
          type: 'SpecificResource',
          source: absolute(page),
          purpose: 'linking',
          ...(paragraph
            ? {
                selector: {
                  type: 'FragmentSelector',
                  conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
                  value: paragraph,
                },
              }
            : {}),
        },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'text/plain',
          language: 'en',
          value: `${relation}: ${why}`,
        },
      ]
    }),
    target: {
      type: 'SpecificResource',
      source: report.matter.url ?? absolute(report.address),
      selector: { type: 'TextQuoteSelector', exact: matter.quote },
    },
  }
}

/** All claims as one page of a collection, as `/data/annotations.json` has them. */
export function annotationPage({ claims, reports, concepts }: Corpus) {
  const addresses = new Map(concepts.map(({ id, address }) => [id as string, address]))
  const reportOf = new Map(reports.map((report) => [report.id as string, report]))
  const items = claims.flatMap((claim) => {
    const report = reportOf.get(claim.matter.report)
    return report ? [annotationOf({ ...claim, report, addressOf: (slug) => addresses.get(slug) })] : []
  })
  const id = absolute('/data/annotations.json')
  return {
    '@context': context,
    id: `${id}#page`,
    type: 'AnnotationPage',
    startIndex: 0,
    partOf: {
      id: `${id}#collection`,
      type: 'AnnotationCollection',
      label: 'Claims in the news and the law that governs them',
      total: items.length,
    },
    items: items.map(({ '@context': _, ...item }) => item),
  }
}
