import { library } from '@/lib/corpus/library'
import { formatDate, yearOf } from '@/lib/dates'
import { groupBy } from '@/lib/group'
import type { Position } from '@/lib/schema'
import { href } from '@/lib/site'
import { inOrderOfHolders, positionId } from './order'
import styles from './positions.module.css'

/** Who holds which view, to be taken in at a glance: holders down, stances across, filled marks with the year. */
export function PositionsPicture({
  question,
  isOnItsPage = false,
}: {
  question: string
  isOnItsPage?: boolean
}) {
  const entry = library().question(question)
  const { stances, positions, title } = entry.matter
  const holders = groupBy(inOrderOfHolders(positions), ({ holder }) => holder)
  return (
    <figure className={styles.picture} data-quoted="">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={`${title}: table`} tabIndex={0}>
        <table>
          <caption className={isOnItsPage ? 'visually-hidden' : undefined}>
            <a href={href(entry.address)}>Who holds which view: {entry.matter.question}</a>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Holder</span>
              </th>
              {stances.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...holders].map(([holder, held]) => (
              <tr key={holder}>
                <th scope="row">{holder}</th>
                {stances.map(({ id, label }) => {
                  const here = held.filter(({ stance }) => stance === id)
                  return (
                    <td key={id} data-stance={here.length > 0 ? label : undefined}>
                      <Marks address={entry.address} held={here} all={positions} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

function Marks({ address, held, all }: { address: string; held: Position[]; all: Position[] }) {
  return held.map((position) => (
    <a
      key={positionId(position, all)}
      className={styles.dot}
      href={href(`${address}#${positionId(position, all)}`)}
      title={`${position.holder}, ${formatDate(position.date)}`}
    >
      {yearOf(position.date)}
    </a>
  ))
}
