import type { ReactNode } from 'react'
import { href } from '@/lib/site'
import { PageHead } from '../page-head/page-head'
import styles from './about.module.css'
import { Article } from './article'

/** A page about the site itself. */
export function AboutPage({
  title,
  isFront = false,
  children,
}: {
  title: string
  isFront?: boolean
  children: ReactNode
}) {
  const trail = [
    { title: 'Casus', address: '/' },
    ...(isFront ? [] : [{ title: 'About', address: '/about/' }]),
  ]
  return (
    <Article kind="about">
      <PageHead trail={trail} title={title} />
      <div className={styles.text} data-body="">
        {children}
      </div>
    </Article>
  )
}

/** A link inside the site. */
export function Inside({ to, children }: { to: string; children: ReactNode }) {
  return <a href={href(to)}>{children}</a>
}
