import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { authorityAddress, passageAddress } from '@/lib/corpus/addresses'
import type { ListedConcept } from '@/lib/corpus/library'
import { library } from '@/lib/corpus/library'
import { groupBy } from '@/lib/group'
import { href } from '@/lib/site'
import { AuthorityName } from '../authority/authority-name'
import styles from './end-matter.module.css'

/** What the page rests on: each authority with the places cited and what stands there. */
export function AuthoritiesOf({ concept }: { concept: ListedConcept }) {
  const cited = groupBy(concept.matter.authorities, ({ id }) => id)
  return (
    <section aria-labelledby="authorities" data-quoted="">
      <h2 id="authorities">What it rests on</h2>
      <ul className={styles.authorities}>
        {[...cited].map(([id, places]) => {
          const { matter } = library().authority(id)
          return (
            <li key={id}>
              <a href={href(authorityAddress(id))}>
                <AuthorityName matter={matter} isFull />
              </a>
              <span className={styles.places}>
                {places.flatMap(({ at }) => (at ? [<Pinpoint key={at} id={id} at={at} />] : []))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Pinpoint({ id, at }: { id: string; at: string }) {
  const { matter } = library().authority(id)
  const note = matter.pinpoints.find((candidate) => candidate.at === at)
  return (
    <>
      {' '}
      <a href={href(passageAddress(id, at))} title={note?.holds}>
        {formatPinpoint(matter.citation.pinpoint, at)}
      </a>
      {note?.unopened && <i> (pinpoint not opened)</i>}
    </>
  )
}
