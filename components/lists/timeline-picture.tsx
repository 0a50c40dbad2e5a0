import type { ListedEvent } from '@/lib/corpus/library'
import { formatDate, monthNames, yearOf } from '@/lib/dates'
import { groupBy } from '@/lib/group'
import styles from './timeline-picture.module.css'

/** Years with fewer events stand in one line, by their numbers alone. */
const dense = 5

/** The chronology at a glance: a row for each dense year, a mark for each event in its month; the rest by year. */
export function TimelinePicture({ events }: { events: readonly ListedEvent[] }) {
  const years = [...groupBy(events, ({ matter }) => yearOf(matter.date))]
  const sparse = years.filter(([, members]) => members.length < dense)
  return (
    <figure className={styles.picture} aria-label="The chronology at a glance" data-quoted="">
      <p className={styles.earlier}>
        {sparse.map(([year, members]) => (
          <a key={year} href={`#year-${year}`} title={members.map(({ matter }) => matter.title).join('; ')}>
            {year}
          </a>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label="Events by month: table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {monthNames.map((name) => (
                <th key={name} scope="col" abbr={name}>
                  <span aria-hidden="true">{name[0]}</span>
                  <span className="visually-hidden">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years
              .filter(([, members]) => members.length >= dense)
              .map(([year, members]) => (
                <tr key={year}>
                  <th scope="row">
                    <a href={`#year-${year}`}>{year}</a>
                  </th>
                  {monthNames.map((name, month) => (
                    <td key={name}>
                      {members.filter(isIn(month)).map((event) => (
                        <Mark key={event.id} event={event} />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

/** Whether an event is dated to a month, counted from 0; what is dated to a year alone stands in its first. */
function isIn(month: number) {
  return ({ matter }: ListedEvent) => Number(matter.date.slice(5, 7) || '1') === month + 1
}

function Mark({ event: { id, matter } }: { event: ListedEvent }) {
  const what = `${formatDate(matter.date)}: ${matter.title}`
  return (
    <a className={matter.vote ? styles.vote : styles.mark} href={`#${id}`} title={what}>
      <span className="visually-hidden">{what}</span>
    </a>
  )
}
