import { library } from '@/lib/corpus/library'
import type { Edge } from '@/lib/graph/edges'
import { groupBy } from '@/lib/group'
import { href } from '@/lib/site'
import { shortTitleOf } from '../backlinks/title-of'
import styles from './authority.module.css'

/** The pages that cite one place of an authority, each at its paragraph. */
export function CitedAt({ edges }: { edges: readonly Edge[] }) {
  const sources = groupBy(edges, ({ from }) => from)
  if (sources.size === 0) return null
  return (
    <p className={styles.source}>
      Cited in{' '}
      {[...sources].map(([from, [edge]], index) => {
        const entry = library().find(from)
        if (!entry || !edge) return null
        return (
          <span key={from}>
            {index > 0 && ', '}
            <a
              className={entry.kind === 'claim' ? styles.claim : undefined}
              href={href(edge.block ? `${entry.address}#${edge.block}` : entry.address)}
            >
              {shortTitleOf(entry)}
            </a>
          </span>
        )
      })}
    </p>
  )
}
