import type { ReactNode } from 'react'
import styles from './article.module.css'

/** The column of a page that has a text and, where the window is wide, a margin for its notes. */
export function Article({
  kind,
  wide = false,
  children,
}: {
  kind: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <article className={wide ? styles.wide : styles.article} data-page={kind}>
      {children}
    </article>
  )
}

/** A part of a page that the graph or the front matter yields, below the text. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
