import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { passageAddress } from '@/lib/corpus/addresses'
import { type ListedQuestion, library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import type { Position } from '@/lib/schema'
import { href } from '@/lib/site'
import { AuthorityName } from '../authority/authority-name'
import { Label } from '../label/label'
import { inOrderOfHolders, positionId } from './order'
import styles from './positions.module.css'

/** Every position in full, stance by stance: who, when, what was said, in which document. */
export function PositionsList({ question }: { question: ListedQuestion }) {
  const { stances, positions } = question.matter
  return stances.map((stance) => (
    <section key={stance.id} className={styles.stance} aria-labelledby={`stance-${stance.id}`}>
      <h2 id={`stance-${stance.id}`}>{stance.label}</h2>
      <p>{stance.means}</p>
      {inOrderOfHolders(positions.filter((position) => position.stance === stance.id)).map((position) => (
        <article
          key={positionId(position, positions)}
          className={styles.holder}
          id={positionId(position, positions)}
        >
          <h3>
            {position.holder} <Label>{position.kind}</Label>,{' '}
            <time dateTime={position.date}>{formatDate(position.date)}</time>
          </h3>
          <p>{position.says}</p>
          <p className={styles.source}>
            <Document position={position} />
            {position.via && <> As described by {position.via}.</>}
          </p>
        </article>
      ))}
    </section>
  ))
}

function Document({ position }: { position: Position }) {
  if (position.authority) {
    const { matter } = library().authority(position.authority)
    const pinpoint = position.at ? `, ${formatPinpoint(matter.citation.pinpoint, position.at)}` : ''
    return (
      <a href={href(passageAddress(position.authority, position.at))}>
        <AuthorityName matter={matter} />
        {pinpoint}
      </a>
    )
  }
  return position.url ? <a href={position.url}>{position.source}</a> : <span>{position.source}</span>
}
