import type { ReactNode } from 'react'
import { href } from '@/lib/site'
import { Label } from '../label/label'
import styles from './page-head.module.css'

export interface Step {
  title: string
  address: string
}

/** Where the page stands, what it is called, and what it is about. */
export function PageHead({
  trail,
  kind,
  title,
  isLong = false,
  children,
}: {
  /** From the front page down to the page above this one. */
  trail: readonly Step[]
  kind?: string
  title: ReactNode
  /** A title of several lines, which is set smaller. */
  isLong?: boolean
  children?: ReactNode
}) {
  return (
    <header className={styles.head}>
      <nav aria-label="Breadcrumb" className={styles.trail}>
        <ol>
          {trail.map(({ title: name, address }) => (
            <li key={address}>
              <a href={href(address)}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      {kind && (
        <p className={styles.kind}>
          <Label>{kind}</Label>
        </p>
      )}
      <h1 className={isLong ? styles.long : undefined}>{title}</h1>
      {children}
    </header>
  )
}
