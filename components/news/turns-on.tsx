import { type ListedClaim, type ListedConcept, library } from '@/lib/corpus/library'
import { statuses } from '@/lib/schema'
import { href } from '@/lib/site'
import { StatusMark } from '../status/status'
import styles from './turns-on.module.css'

interface Carried {
  concept: ListedConcept
  claims: ListedClaim[]
}

/**
 * What a report turns on, as a picture: the concepts down, most claims first, and one mark for each claim that turns
 * on it. Every mark leads to its claim.
 */
export function TurnsOn({ claims }: { claims: readonly ListedClaim[] }) {
  const carried = carriedBy(claims)
  const tally = statuses
    .map(
      (status) => [status, carried.filter(({ concept }) => concept.matter.status === status).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
  return (
    <figure className={styles.picture} data-quoted="">
      <figcaption>
        {carried.length} pages of law carry these claims: {tally.join(', ')}. Each mark is a claim.
      </figcaption>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Page of law</th>
            <th scope="col">Claims that turn on it</th>
          </tr>
        </thead>
        <tbody>
          {carried.map(({ concept, claims: turning }) => (
            <tr key={concept.id}>
              <th scope="row">
                <StatusMark status={concept.matter.status} />
                <a href={href(concept.address)}>{concept.matter.title}</a>
              </th>
              <td>
                {turning.map(({ id, address, matter }) => (
                  <a key={id} href={href(address)} title={`“${matter.quote}”`}>
                    {claims.findIndex((claim) => claim.id === id) + 1}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** The written concepts on which claims turn, those with most claims first. */
function carriedBy(claims: readonly ListedClaim[]): Carried[] {
  const byConcept = new Map<string, Carried>()
  for (const claim of claims) {
    for (const slug of new Set(claim.matter.concepts.map((concept) => concept.slug))) {
      const concept = library().concept(slug)
      if (!concept) continue
      const carried = byConcept.get(slug) ?? { concept, claims: [] }
      carried.claims.push(claim)
      byConcept.set(slug, carried)
    }
  }
  return [...byConcept.values()].sort((a, b) => b.claims.length - a.claims.length)
}
