import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { pinpointId } from '@/lib/corpus/addresses'
import { formatDate } from '@/lib/dates'
import type { Edge } from '@/lib/graph/edges'
import type { AuthorityMatter } from '@/lib/schema'
import { Label } from '../label/label'
import styles from './authority.module.css'
import { CitedAt } from './cited-at'

/** The places of an authority that pages cite: its words where they are quoted, else what stands there. */
export function Places({ matter, backlinks }: { matter: AuthorityMatter; backlinks: readonly Edge[] }) {
  const { passages, pinpoints, citation } = matter
  if (passages.length + pinpoints.length === 0) return null
  const citedAt = (at: string) => backlinks.filter(({ fragment }) => fragment === pinpointId(at))
  return (
    <section aria-labelledby="places" data-quoted="">
      <h2 id="places">Its words, place by place</h2>
      <div className={styles.places}>
        {passages.map(({ at, text, source, translation }) => (
          <div key={at} className={styles.place} id={pinpointId(at)}>
            <h3>{formatPinpoint(citation.pinpoint, at)}</h3>
            <blockquote>“{text}”</blockquote>
            {translation && <p>In English: “{translation}” (our translation)</p>}
            <p className={styles.source}>Compared with: {source}.</p>
            <CitedAt edges={citedAt(at)} />
          </div>
        ))}
        {pinpoints.map(({ at, holds, checked, against, unopened }) => (
          <div key={at} className={styles.place} id={pinpointId(at)}>
            <h3>{formatPinpoint(citation.pinpoint, at)}</h3>
            <p>{holds}</p>
            <p className={styles.source}>
              {unopened ? (
                <>
                  <Label>Pinpoint not opened</Label>: {unopened}
                </>
              ) : (
                <>
                  Checked on {checked && formatDate(checked)} against: {against.join('; ')}
                </>
              )}
            </p>
            <CitedAt edges={citedAt(at)} />
          </div>
        ))}
      </div>
    </section>
  )
}
