import { areaTitles } from '@/lib/areas'
import { type ListedEvent, library } from '@/lib/corpus/library'
import { formatDate, yearOf } from '@/lib/dates'
import { groupBy } from '@/lib/group'
import { type Area, areas } from '@/lib/ids'
import { href } from '@/lib/site'
import { shortTitleOf } from '../backlinks/title-of'
import { Filter } from '../filter/filter'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './lists.module.css'
import { TimelinePicture } from './timeline-picture'

/** The chronology: dated entries, each with its sources and what it bears on. */
export function TimelinePage() {
  const years = groupBy(library().index.events, ({ matter }) => yearOf(matter.date))
  return (
    <Article kind="timeline" wide>
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Chronology">
        <p>
          What happened, when, and who says so. Only entries that someone confirmed against a source are
          published. In the picture a filled mark is an event and an open one a vote.
        </p>
      </PageHead>
      <TimelinePicture events={library().index.events} />
      <Filter
        list="chronology"
        rows="events"
        choices={[
          { name: 'area', label: 'Area', values: areas.map((area) => [area, areaTitles[area]]) },
          { name: 'what', label: 'Show', values: [['vote', 'votes']] },
        ]}
      />
      <div id="chronology">
        {[...years].map(([year, events]) => (
          <section key={year} className={styles.group} data-group="" aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <ol className={styles.events}>
              {events.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Article>
  )
}

/** The areas on whose concepts an event bears. */
function areasOf({ matter }: ListedEvent): Area[] {
  return [...new Set(matter.concepts.flatMap((id) => library().concept(id)?.matter.area ?? []))]
}

function EventRow({ event }: { event: ListedEvent }) {
  const { matter } = event
  const bearsOn = [
    ...matter.concepts.flatMap((id) => library().concept(id) ?? []),
    ...matter.authorities.map((id) => library().authority(id)),
    ...matter.claims.map((id) => library().claim(id)),
  ]
  return (
    <li id={event.id} data-row="" data-area={areasOf(event).join(' ')} data-what={matter.vote ? 'vote' : ''}>
      <a href={`#${event.id}`}>
        <time dateTime={matter.date}>{formatDate(matter.date)}</time>
        <span className="visually-hidden">, link to this entry</span>
      </a>
      <div>
        <h3>{matter.title}</h3>
        <p data-body="">{matter.what}</p>
        {matter.vote && (
          <p className={styles.sources}>
            {matter.vote.chamber}, {matter.vote.measure}, on {matter.vote.question}: {matter.vote.yeas}–
            {matter.vote.nays}, {matter.vote.result}.
          </p>
        )}
        <p className={styles.sources}>
          {matter.sources.map(({ title, by, date, url }, index) => (
            <span key={title}>
              {index > 0 && '; '}
              {by}, {url ? <a href={url}>{title}</a> : title}
              {date && `, ${formatDate(date)}`}
            </span>
          ))}
        </p>
        {bearsOn.length > 0 && (
          <p className={styles.bears} data-quoted="">
            Bears on{' '}
            {bearsOn.map((entry, index) => (
              <span key={entry.key}>
                {index > 0 && ', '}
                <a href={href(entry.address)} className={entry.kind === 'claim' ? styles.claim : undefined}>
                  {shortTitleOf(entry)}
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}
