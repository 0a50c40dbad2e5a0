import type { ReactNode } from 'react'
import styles from './label.module.css'

/** A kind or an abbreviation, in small capitals. */
export function Label({ children }: { children: ReactNode }) {
  return <span className={styles.label}>{children}</span>
}
