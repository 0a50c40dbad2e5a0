import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { pinpointId } from '@/lib/corpus/addresses'
import { formatDate } from '@/lib/dates'
import type { Edge } from '@/lib/graph/edges'
import type { AuthorityMatter } from '@/lib/schema'
import { Label } from '../label/label'
import styles from './authority.module.css'
import { CitedAt } from './cited-at'

/** More than these are listed before they come. */
const fewPlaces = 6

/** The places of an authority that pages cite: its words where they are quoted, else what stands there. */
export function Places({ matter, backlinks }: { matter: AuthorityMatter; backlinks: readonly Edge[] }) {
  const { passages, pinpoints, citation } = matter
  if (passages.length + pinpoints.length === 0) return null
  const source = sharedSource(passages)
  const citedAt = (at: string) => backlinks.filter(({ fragment }) => fragment === pinpointId(at))
  return (
    <section aria-labelledby="places" data-quoted="">
      <h2 id="places">Its words, place by place</h2>
      {passages.length + pinpoints.length > fewPlaces && (
        <ul className={styles.list} aria-label="Places">
          {[...passages, ...pinpoints].map(({ at }) => (
            <li key={at}>
              <a href={`#${pinpointId(at)}`}>{formatPinpoint(citation.pinpoint, at)}</a>
            </li>
          ))}
        </ul>
      )}
      {source && <p className={styles.source}>All words compared with: {source}.</p>}
      <div className={styles.places}>
        {passages.map(({ at, text, source: own, language, translation }) => (
          <div key={at} className={styles.place} id={pinpointId(at)}>
            <h3>{formatPinpoint(citation.pinpoint, at)}</h3>
            <blockquote lang={language}>“{text}”</blockquote>
            {translation && <p>In English: “{translation}” (our translation)</p>}
            {!source && <p className={styles.source}>Compared with: {own}.</p>}
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

/** What all passages were compared with, if it is the same for several; it is said once. */
function sharedSource(passages: AuthorityMatter['passages']): string | null {
  const sources = new Set(passages.map(({ source }) => source))
  return passages.length > 1 && sources.size === 1 ? [...sources].join('') : null
}
