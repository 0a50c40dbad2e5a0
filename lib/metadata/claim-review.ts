/**
 * What a claim’s page tells machines: schema.org’s Claim and ClaimReview. The rating is a sentence and never a verdict:
 * a claim of law is not true or false here, it turns on law that is settled, contested or unsettled.
 * https://schema.org/ClaimReview
 */
import type { ClaimReview, WithContext } from 'schema-dts'
import type { ClaimMatter, ReportMatter, Status } from '../schema'
import { absolute } from '../site'

export interface ReviewedClaim {
  address: string
  matter: ClaimMatter
  report: { address: string; matter: ReportMatter }
  /** The concepts on which it turns, the most important first. */
  concepts: readonly { title: string; status: Status; address: string }[]
}

const publisher = { '@type': 'Organization', name: 'Casus', url: absolute('/') } as const

/** The day on which the claim was last checked, as `YYYY-MM-DD`; null where nobody said so. */
export function lastChecked({ checked }: Pick<ClaimMatter, 'checked'>): string | null {
  return checked.reduce<string | null>(
    (newest, { date }) => (newest === null || date > newest ? date : newest),
    null,
  )
}

/** The rating in words. */
export function ratingOf(concepts: ReviewedClaim['concepts']): string {
  if (concepts.length === 0) return 'Not rated true or false'
  const turnsOn = concepts.map(({ title, status }) => `${title} (${status})`).join('; ')
  return `Not rated true or false. It turns on: ${turnsOn}`
}

export function claimReviewOf({
  address,
  matter,
  report,
  concepts,
}: ReviewedClaim): WithContext<ClaimReview> {
  const date = lastChecked(matter)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${absolute(address)}#review`,
    url: absolute(address),
    inLanguage: 'en',
    author: publisher,
    publisher,
    ...(date ? { datePublished: date } : {}),
    claimReviewed: matter.quote,
    reviewAspect: matter.questions,
    about: concepts.map(({ title, address: concept }) => ({
      '@type': 'DefinedTerm',
      name: title,
      url: absolute(concept),
    })),
    itemReviewed: {
      '@type': 'Claim',
      '@id': `${absolute(address)}#claim`,
      name: matter.quote,
      abstract: `${matter.kind}; said by: ${matter.attribution}`,
      appearance: {
        '@type': 'CreativeWork',
        headline: report.matter.title,
        url: report.matter.url ?? absolute(report.address),
        publisher: { '@type': 'Organization', name: report.matter.outlet },
        ...(report.matter.published ? { datePublished: report.matter.published } : {}),
      },
    },
    reviewRating: { '@type': 'Rating', alternateName: ratingOf(concepts) },
  }
}
