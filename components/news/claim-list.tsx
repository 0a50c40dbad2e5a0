import { type ListedClaim, library } from '@/lib/corpus/library'
import { claimKinds, type Status, statuses } from '@/lib/schema'
import { href } from '@/lib/site'
import type { FilterChoice } from '../filter/filter'
import { Label } from '../label/label'
import { StatusMark } from '../status/status'
import styles from './news.module.css'

/** Claims in reading order: the words, who said them, what kind of statement each is, and the law that it turns on. */
export function ClaimList({ claims, id }: { claims: readonly ListedClaim[]; id?: string }) {
  return (
    <ol className={styles.claims} id={id} data-quoted="">
      {claims.map((claim) => (
        <li
          key={claim.id}
          data-row=""
          data-kind={claim.matter.kind.replaceAll(' ', '-')}
          data-status={statusesOf(claim).join(' ')}
        >
          <a className={styles.quote} href={href(claim.address)}>
            “{claim.matter.quote}”
          </a>
          <span className={styles.speaker}>{claim.matter.attribution}</span>
          <span className={styles.law}>
            <Label>{claim.matter.kind}</Label>
            {claim.matter.concepts.map(({ slug, paragraph }) => (
              <Law key={`${slug} ${paragraph}`} slug={slug} paragraph={paragraph} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The kinds and statuses that occur in a list of claims, as choices of its filter. */
export function choicesFor(claims: readonly ListedClaim[]): FilterChoice[] {
  const kinds = claimKinds.filter((kind) => claims.some(({ matter }) => matter.kind === kind))
  const present = statuses.filter((status) => claims.some((claim) => statusesOf(claim).includes(status)))
  return [
    { name: 'kind', label: 'Kind', values: kinds.map((kind) => [kind.replaceAll(' ', '-'), kind]) },
    {
      name: 'status',
      label: 'Turns on law that is',
      values: present.map((status) => [status, status]),
    },
  ]
}

/** The statuses of the law that a claim turns on. */
function statusesOf({ matter }: ListedClaim): Status[] {
  return [...new Set(matter.concepts.flatMap(({ slug }) => library().concept(slug)?.matter.status ?? []))]
}

function Law({ slug, paragraph }: { slug: string; paragraph: string | undefined }) {
  const concept = library().concept(slug)
  if (!concept) return null
  return (
    <span>
      <StatusMark status={concept.matter.status} />
      <a href={href(paragraph ? `${concept.address}#${paragraph}` : concept.address)}>
        {concept.matter.title}
      </a>
    </span>
  )
}
