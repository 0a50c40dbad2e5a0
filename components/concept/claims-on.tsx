import { library } from '@/lib/corpus/library'
import type { Edge } from '@/lib/graph/edges'
import { parseNodeKey } from '@/lib/ids'
import { href } from '@/lib/site'
import { Label } from '../label/label'
import styles from './end-matter.module.css'

/** The claims in the news that turn on this page, each at its paragraph. */
export function ClaimsOn({ backlinks }: { backlinks: readonly Edge[] }) {
  const turning = backlinks.filter(({ kind }) => kind === 'turns on')
  if (turning.length === 0) return null
  return (
    <section aria-labelledby="claims" data-quoted="">
      <h2 id="claims">What the news claims</h2>
      <ul className={styles.claims}>
        {turning.map((edge) => {
          const claim = library().claim(parseNodeKey(edge.from).id)
          const report = library().report(claim.matter.report)
          return (
            <li key={`${edge.from} ${edge.label}`} data-claim={claim.id}>
              <a href={href(claim.address)}>“{claim.matter.quote}”</a>
              <span>
                <Label>{claim.matter.kind}</Label>, {report.matter.shortTitle}. {edge.sentence}{' '}
                {edge.fragment && <a href={`#${edge.fragment}`}>The paragraph</a>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
