import { type ListedAuthority, type ListedClaim, library } from '@/lib/corpus/library'
import type { Edge } from '@/lib/graph/edges'
import { parseNodeKey } from '@/lib/ids'
import { href } from '@/lib/site'
import styles from './authority.module.css'

/** The claims in the news that reach an authority: those that cite it, and those that turn on a page that rests on it. */
export function ClaimsReaching({
  authority,
  backlinks,
}: {
  authority: ListedAuthority
  backlinks: readonly Edge[]
}) {
  const citing = new Set(
    backlinks.filter(({ from }) => from.startsWith('claim:')).map(({ from }) => parseNodeKey(from).id),
  )
  const restingConcepts = new Set(
    library()
      .index.concepts.filter(({ matter }) => matter.authorities.some(({ id }) => id === authority.id))
      .map(({ id }) => id),
  )
  const reaching = library().index.claims.filter(
    ({ id, matter }) => citing.has(id) || restingConcepts.has(matter.concepts[0]?.slug ?? ''),
  )
  if (reaching.length === 0) return null
  return (
    <section aria-labelledby="claims" data-quoted="">
      <h2 id="claims">Claims in the news that reach it</h2>
      <ul className={styles.claims}>
        {reaching.map((claim) => (
          <li key={claim.id}>
            <a href={href(claim.address)}>“{claim.matter.quote}”</a>{' '}
            <Through claim={claim} isCited={citing.has(claim.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Through({ claim, isCited }: { claim: ListedClaim; isCited: boolean }) {
  if (isCited) return null
  const concept = library().concept(claim.matter.concepts[0]?.slug ?? '')
  return concept ? (
    <span>
      through <a href={href(concept.address)}>{concept.matter.title}</a>
    </span>
  ) : null
}
