import { expect, test } from 'vitest'
import type { ClaimMatter, ReportMatter } from '../schema'
import { annotationOf } from './annotations'
import { claimReviewOf } from './claim-review'

const matter = {
  id: 'c1',
  report: 'border-summary',
  quote: 'would not rule out “an answer”',
  kind: 'prediction',
  attribution: 'officials',
  questions: ['May they?'],
  concepts: [
    { slug: 'self-defence', relation: 'raises', paragraph: 'rule-1', why: 'They claim it.' },
    { slug: 'not-written', relation: 'assumes', why: 'It is announced.' },
  ],
  checked: [
    { date: '2026-01-02', what: 'the words', against: 'the page' },
    { date: '2026-03-01', what: 'again', against: 'the page' },
  ],
} as unknown as ClaimMatter
const report = {
  address: '/news/border-summary/',
  matter: { title: 'Talk of an answer', outlet: 'Radio North', published: '2026-01-01' } as ReportMatter,
}
const address = '/news/border-summary/c1/'

test('a review says what was claimed, where, and on what it turns, and never that it is true or false', async () => {
  const review = claimReviewOf({
    address,
    matter,
    report,
    concepts: [{ title: 'Self-defence', status: 'contested', address: '/use-of-force/self-defence/' }],
  })
  await expect(`${JSON.stringify(review, null, 2)}\n`).toMatchFileSnapshot('fixtures/claim-review.json')
  const rating = JSON.stringify(review.reviewRating)
  expect(rating).not.toMatch(/ratingValue|bestRating/)
})

test('an annotation targets the exact words and has the paragraph of law as its body', async () => {
  const annotation = annotationOf({
    address,
    matter,
    report,
    addressOf: (slug) => (slug === 'self-defence' ? '/use-of-force/self-defence/' : undefined),
  })
  await expect(`${JSON.stringify(annotation, null, 2)}\n`).toMatchFileSnapshot('fixtures/annotation.json')
  expect(annotation.target.selector.exact).toBe(matter.quote)
})

test('with an original to point at, that is the target', () => {
  const original = { ...report, matter: { ...report.matter, url: 'https://radio.example/1' } }
  const { target } = annotationOf({ address, matter, report: original, addressOf: () => undefined })
  expect(target.source).toBe('https://radio.example/1')
})
