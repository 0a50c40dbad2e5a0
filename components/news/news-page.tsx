import { library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import { href } from '@/lib/site'
import { Label } from '../label/label'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './news.module.css'

/** Every report, newest first. */
export function NewsPage() {
  const { reports } = library().index
  return (
    <Article kind="news">
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="In the news">
        <p>
          What reports and statements claim, sentence by sentence, and the paragraph of law that each sentence
          turns on. No claim is marked true or false: each page says what would have to be true, and what is
          not known.
        </p>
      </PageHead>
      <ul className={styles.reports}>
        {reports.map((report) => (
          <li key={report.id}>
            <Label>{report.matter.kind}</Label>
            <h2>
              <a href={href(report.address)}>{report.matter.title}</a>
            </h2>
            <p className={styles.imprint}>
              {report.matter.outlet}
              {report.matter.published && <>, {formatDate(report.matter.published)}</>}.{' '}
              {library().claimsOf(report.id).length} claims.
            </p>
          </li>
        ))}
      </ul>
    </Article>
  )
}
