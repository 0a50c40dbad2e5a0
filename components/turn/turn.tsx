import { href } from '@/lib/site'
import styles from './turn.module.css'

export interface Neighbour {
  title: string
  address: string
}

/** The page before and the page after, in the order of the list to which this page belongs. */
export function Turn({
  previous,
  next,
  label = 'Next and previous',
  isNews = false,
}: {
  previous?: Neighbour | undefined
  next?: Neighbour | undefined
  label?: string
  isNews?: boolean
}) {
  if (!previous && !next) return null
  return (
    <nav className={isNews ? styles.news : styles.turn} aria-label={label}>
      {previous && (
        <a href={href(previous.address)} rel="prev">
          <span>Before</span> {previous.title}
        </a>
      )}
      {next && (
        <a href={href(next.address)} rel="next">
          <span>Next</span> {next.title}
        </a>
      )}
    </nav>
  )
}
