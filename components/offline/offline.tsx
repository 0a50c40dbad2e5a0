import { href } from '@/lib/site'
import styles from './offline.module.css'

/** Keeps everything offline and removes it. element.ts brings it to life. */
export function Offline() {
  return (
    <casus-offline
      className={`needs-scripts ${styles.offline}`}
      data-worker={href('/sw.js')}
      data-offline-state="looking"
    >
      <p data-offline-size="">All pages, with the search and the reader.</p>
      <div className={styles.actions}>
        <button type="button" data-offline-keep="" hidden>
          Keep everything offline
        </button>
        <button type="button" data-offline-stop="" hidden>
          Stop
        </button>
        <button type="button" data-offline-remove="" hidden>
          Remove what is kept
        </button>
      </div>
      <div className={styles.progress} data-offline-progress="" hidden>
        <progress aria-label="How much is here" max={1} value={0} />
        <span data-offline-share="" />
      </div>
      <p role="status" tabIndex={-1} className={styles.status}>
        Looking …
      </p>
    </casus-offline>
  )
}

/** The pages that are kept in this browser. */
export function KeptPages() {
  return (
    <casus-kept className={`needs-scripts ${styles.kept}`}>
      <p>Looking …</p>
    </casus-kept>
  )
}
