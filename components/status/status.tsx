import type { Status as StatusName } from '@/lib/schema'
import { classes } from '../classes'
import styles from './status.module.css'

export const statusWords: Record<StatusName, string> = {
  settled: 'Settled',
  contested: 'Contested',
  unsettled: 'Unsettled',
}

/** ● settled, ◐ contested, ○ unsettled: a glyph and a word, never a colour alone. */
export function Status({ status }: { status: StatusName }) {
  return (
    <span className={styles.status}>
      <StatusGlyph status={status} />
      {statusWords[status]}
    </span>
  )
}

/** The glyph alone, for lists in which the word would be noise to the eye; it is read out all the same. */
export function StatusMark({ status }: { status: StatusName }) {
  return (
    <span className={styles.mark} title={statusWords[status]}>
      <StatusGlyph status={status} />
      <span className="visually-hidden">{statusWords[status]}: </span>
    </span>
  )
}

export function StatusGlyph({ status }: { status: StatusName }) {
  return <span className={classes(styles.glyph, styles[status])} aria-hidden="true" />
}
