import { type ListedPath, library } from '@/lib/corpus/library'
import { href } from '@/lib/site'
import { Label } from '../label/label'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { StatusMark } from '../status/status'
import styles from './path.module.css'
import { stepOf } from './step'

/** A reading path: its pages in order, and at each why it comes now. */
export function PathPage({ path }: { path: ListedPath }) {
  const { matter } = path
  return (
    <Article kind="path">
      <PageHead
        trail={[
          { title: 'Casus', address: '/' },
          { title: 'Reading paths', address: '/paths/' },
        ]}
        kind="reading path"
        title={matter.title}
      >
        <p>{matter.intro}</p>
        <p className={styles.for}>{matter.forWhom}</p>
      </PageHead>
      <ol className={styles.steps} data-body="">
        {matter.steps.map(({ page, why }) => {
          const { title, kind, status, question } = stepOf(library(), page)
          return (
            <li key={page}>
              <h2>
                {status && <StatusMark status={status} />}
                {kind === 'announced' ? title : <a href={href(page)}>{title}</a>} <Label>{kind}</Label>
              </h2>
              {question && <p className={styles.question}>{question}</p>}
              <p>{why}</p>
            </li>
          )
        })}
      </ol>
    </Article>
  )
}
