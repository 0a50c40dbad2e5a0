import type { ListedConcept } from '@/lib/corpus/library'
import { statuses } from '@/lib/schema'
import { StatusGlyph, statusWords } from './status'
import styles from './tally.module.css'

/** How much of an area is settled, contested and unsettled. */
export function Tally({ concepts }: { concepts: readonly ListedConcept[] }) {
  return (
    <span className={styles.tally}>
      {statuses.map((status) => {
        const count = concepts.filter(({ matter }) => matter.status === status).length
        return count > 0 ? (
          <span key={status}>
            <StatusGlyph status={status} />
            {count} {statusWords[status].toLowerCase()}
          </span>
        ) : null
      })}
    </span>
  )
}
