import { formatPageBluebook, formatPageOscola, type OwnPage, pageToCsl } from '@/lib/citation/format/own-page'
import { Citation } from './citation'
import styles from './citation.module.css'

/** A page of ours as a source, with the day for which it speaks. */
export function CiteThisPage({ page }: { page: OwnPage }) {
  return (
    <section aria-labelledby="cite" className={styles.section} data-quoted="">
      <h2 id="cite">Cite this page</h2>
      <Citation
        oscola={formatPageOscola(page)}
        bluebook={formatPageBluebook(page)}
        record={pageToCsl(page)}
      />
      <p className={styles.hint}>OSCOLA ends with “accessed” and the day on which you read the page.</p>
    </section>
  )
}
