import type { CslItem } from '@/lib/citation/format/csl-item'
import { citationLinks } from '@/lib/metadata/citations'
import { Copy } from '../copy/copy'
import styles from './citation.module.css'

/** How a source is cited: in two styles, each to be copied, and as a record for a reference manager. */
export function Citation({
  oscola,
  bluebook,
  also = [],
  record,
}: {
  oscola: string
  bluebook: string
  /** Parallel citations. */
  also?: readonly string[]
  record: CslItem
}) {
  return (
    <>
      <dl className={styles.forms}>
        <div>
          <dt>OSCOLA</dt>
          <dd>{oscola}</dd>
        </div>
        <div>
          <dt>Bluebook</dt>
          <dd>{bluebook}</dd>
        </div>
        {also.length > 0 && (
          <div>
            <dt>Also</dt>
            <dd>{also.join('; ')}</dd>
          </div>
        )}
      </dl>
      <div className={styles.copies}>
        <Copy text={oscola} label="Copy OSCOLA" />
        <Copy text={bluebook} label="Copy Bluebook" />
      </div>
      <p className={styles.records}>
        For a reference manager:{' '}
        <span>
          {citationLinks(record).map(({ name, fileName, href }) => (
            <a key={name} href={href} download={fileName}>
              {name}
            </a>
          ))}
        </span>
      </p>
    </>
  )
}
