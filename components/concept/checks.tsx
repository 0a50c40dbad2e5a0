import { formatDate } from '@/lib/dates'
import type { ConceptMatter } from '@/lib/schema'
import { href } from '@/lib/site'
import styles from './end-matter.module.css'

/** How sure the page is: what was checked, when, against what, and when it will be looked at again. */
export function Checks({ matter }: { matter: ConceptMatter }) {
  return (
    <section aria-labelledby="sure" className={styles.checks}>
      <h2 id="sure">How sure this is</h2>
      <p>
        The authorities were last checked on {formatDate(matter.lawAsAt)}. We have not checked events after{' '}
        {formatDate(matter.eventsAsAt)}. The page is due for review by {formatDate(matter.reviewBy)}. What a
        pinpoint was checked against stands on the page of its authority;{' '}
        <a href={href('/about/sources/')}>how we check</a>, and{' '}
        <a href={href('/about/corrections/')}>how to report an error</a>.
      </p>
      {matter.checked.length > 0 && (
        <details>
          <summary>What was checked on this page</summary>
          <ul>
            {matter.checked.map(({ date, what, against }) => (
              <li key={`${what} ${against}`}>
                {what}: against {against}, on {formatDate(date)}.
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        General information about law, not legal advice. It does not tell you whether a particular act was
        lawful.
      </p>
    </section>
  )
}
