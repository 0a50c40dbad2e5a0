import { library } from '@/lib/corpus/library'
import { href } from '@/lib/site'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './path.module.css'

/** Every reading path, with whom it is for. */
export function PathsPage() {
  return (
    <Article kind="paths">
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Reading paths">
        <p>Pages in an order that teaches, each with the reason why it comes when it does.</p>
      </PageHead>
      <ul className={styles.paths}>
        {library().index.paths.map(({ id, address, matter }) => (
          <li key={id}>
            <h2>
              <a href={href(address)}>{matter.title}</a>
            </h2>
            <p>{matter.intro}</p>
            <p className={styles.for}>
              {matter.forWhom} {matter.steps.length} steps.
            </p>
          </li>
        ))}
      </ul>
    </Article>
  )
}
