import { library } from '@/lib/corpus/library'
import { href } from '@/lib/site'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './positions.module.css'

/** Every contested question that has a table of positions. */
export function QuestionsPage() {
  return (
    <Article kind="questions">
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Who holds which view">
        <p>
          The contested questions, and who has taken which side: dated, with the document. Silence is not a
          position.
        </p>
      </PageHead>
      {library().index.questions.map(({ id, address, matter }) => (
        <section key={id} className={styles.holder}>
          <h2>
            <a href={href(address)}>{matter.title}</a>
          </h2>
          <p>{matter.question}</p>
          <p className={styles.source}>
            {matter.positions.length} positions:{' '}
            {matter.stances.map(({ label }) => label.toLowerCase()).join(', ')}.
          </p>
        </section>
      ))}
    </Article>
  )
}
