import type { ListedConcept } from '@/lib/corpus/library'
import { library } from '@/lib/corpus/library'
import type { Edge } from '@/lib/graph/edges'
import { groupBy } from '@/lib/group'
import { href } from '@/lib/site'
import { StatusMark } from '../status/status'
import styles from './end-matter.module.css'

/** How the concept stands to others: its own relations and the inverses of theirs. */
export function Relations({ concept, backlinks }: { concept: ListedConcept; backlinks: readonly Edge[] }) {
  const relations = groupBy(library().relationsOf(concept, backlinks), ({ label }) => label)
  if (relations.size === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">How it stands to other pages</h2>
      <dl className={styles.relations}>
        {[...relations].map(([label, related]) => (
          <div key={label}>
            <dt>{saidOf(label)}</dt>
            {related.map(({ concept: other }) => (
              <dd key={other.id}>
                <StatusMark status={other.matter.status} />
                <a href={href(other.address)}>{other.matter.title}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A relation as the beginning of a sentence: “It is part of”, “It is limited by”. */
function saidOf(label: string): string {
  if (label === 'exception to') return 'It is an exception to'
  return label === 'part of' || label === 'applied in' ? `It is ${label}` : `It ${label}`
}
