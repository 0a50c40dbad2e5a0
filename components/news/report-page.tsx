import { type ListedReport, library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import { annotate } from '@/lib/mdx/margin'
import { reportToCite } from '@/lib/metadata/citations'
import { CiteThisPage } from '../citation/cite-this-page'
import { Filter } from '../filter/filter'
import { Article, Part } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { Prose } from '../prose/prose'
import { ClaimList, choicesFor } from './claim-list'
import styles from './news.module.css'
import { TurnsOn } from './turns-on'

/** One report: who published it, our synopsis, and its claims in reading order with the law that each turns on. */
export function ReportPage({ report }: { report: ListedReport }) {
  const { matter } = report
  const { page } = library().stored(report.key)
  const claims = library().claimsOf(report.id)
  return (
    <Article kind="report">
      <PageHead
        trail={[
          { title: 'Casus', address: '/' },
          { title: 'In the news', address: '/news/' },
        ]}
        kind={matter.kind}
        title={matter.title}
      >
        <p className={styles.imprint}>
          {matter.outlet}
          {matter.published && (
            <>
              , <time dateTime={matter.published}>{formatDate(matter.published)}</time>
            </>
          )}
          . {matter.publishedNote} {matter.url && <a href={matter.url}>The original</a>}
        </p>
      </PageHead>
      {page && <Prose sections={annotate(page)} />}
      {claims.length > 2 && (
        <Part id="turns-on" title="What it turns on">
          <TurnsOn claims={claims} />
        </Part>
      )}
      <Part id="claims" title={`Its ${claims.length} claims, in reading order`}>
        <Filter list="claim-list" rows="claims" choices={choicesFor(claims)} />
        <ClaimList claims={claims} id="claim-list" />
      </Part>
      <CiteThisPage page={reportToCite(report)} />
    </Article>
  )
}
