import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { passageAddress } from '@/lib/corpus/addresses'
import { library } from '@/lib/corpus/library'
import type { CitationNote, ClaimNote, MarginNote } from '@/lib/mdx/margin'
import { href } from '@/lib/site'
import { AuthorityName } from '../authority/authority-name'
import { classes } from '../classes'
import styles from './notes.module.css'

/**
 * The notes of one section. They stand at its end in the document and on paper, beside their lines where the
 * window is wide (anchors.css), and open from their marks on a phone.
 */
export function Notes({ notes, label }: { notes: readonly MarginNote[]; label: string }) {
  if (notes.length === 0) return null
  return (
    <ol className={styles.notes} aria-label={`Notes on ${label}`} data-quoted="" data-notes="">
      {notes.map((note, index) =>
        note.kind === 'citation' ? (
          <Citation key={note.order} note={note} isSame={isSame(note, notes[index - 1])} />
        ) : (
          <Claim key={note.order} note={note} />
        ),
      )}
    </ol>
  )
}

/** Whether the note before cites the same authority: beside it, the pinpoint alone will do. */
function isSame(note: CitationNote, before: MarginNote | undefined): boolean {
  return note.at !== null && before?.kind === 'citation' && before.authority === note.authority
}

function Citation({ note, isSame }: { note: CitationNote; isSame: boolean }) {
  const { matter } = library().authority(note.authority)
  const isUnopened =
    note.at !== null && matter.pinpoints.some(({ at, unopened }) => at === note.at && unopened)
  return (
    <li className={classes(styles.note, styles.citation, `n${note.order}`)} id={`note-${note.number}`}>
      <a className={styles.number} href={`#mark-${note.number}`} aria-label={`Back to mark ${note.number}`}>
        {note.number}
      </a>
      <a href={href(passageAddress(note.authority, note.at))}>
        <span className={isSame ? styles.same : undefined}>
          <AuthorityName matter={matter} />{' '}
        </span>
        {note.at && <span className={styles.at}>{formatPinpoint(matter.citation.pinpoint, note.at)}</span>}
      </a>
      {isUnopened && <span className={styles.unopened}> pinpoint not opened</span>}
    </li>
  )
}

function Claim({ note }: { note: ClaimNote }) {
  const claim = library().claim(note.claim)
  return (
    <li className={classes(styles.note, styles.claim, `n${note.order}`)}>
      <a href={href(claim.address)}>“{claim.matter.quote}”</a>
      {note.why && <span className={styles.why}>{note.why}</span>}
    </li>
  )
}

/** The superior figure in the text that leads to a note. */
export function CitationMark({
  order,
  number,
  authority,
  at,
}: {
  order: number
  number: number
  authority: string
  at: string | null
}) {
  const { matter } = library().authority(authority)
  const name = at
    ? `${matter.shortTitle}, ${formatPinpoint(matter.citation.pinpoint, at)}`
    : matter.shortTitle
  return (
    <sup className={styles.sup}>
      <a
        className={classes(styles.mark, `m${order}`)}
        id={`mark-${number}`}
        href={`#note-${number}`}
        title={name}
      >
        <span className="visually-hidden">note </span>
        {number}
      </a>
    </sup>
  )
}

/** Where a claim’s note is anchored; nothing is seen of it. */
export function ClaimAnchor({ order }: { order: number }) {
  return <span className={classes(styles.anchor, `m${order}`)} />
}
