import { areaQuestions, areaTitles } from '@/lib/areas'
import { type ListedConcept, library } from '@/lib/corpus/library'
import { groupBy } from '@/lib/group'
import type { Area } from '@/lib/ids'
import { conceptsInReadingOrder } from '@/lib/reading-order'
import { href } from '@/lib/site'
import { Label } from '../label/label'
import { Article, Part } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { StatusMark } from '../status/status'
import { Tally } from '../status/tally'
import styles from './lists.module.css'

/** One area: its groups, and in each the pages with their questions. */
export function AreaPage({ area }: { area: Area }) {
  const concepts = conceptsInReadingOrder(library().conceptsOf(area))
  const planned = library().index.planned.filter(({ page }) => page.startsWith(`/${area}/`))
  return (
    <Article kind="area">
      <PageHead trail={[{ title: 'Casus', address: '/' }]} kind="area" title={areaTitles[area]}>
        <p>{areaQuestions[area]}</p>
        <p>
          <Tally concepts={concepts} />
          <a className={styles.onMap} href={href('/map/')}>
            on the map
          </a>
        </p>
      </PageHead>
      {[...groupBy(concepts, ({ matter }) => matter.group)].map(([group, members]) => (
        <section key={group} className={styles.group} aria-label={group}>
          <h2>{group}</h2>
          <ul className={styles.concepts}>
            {members.map((concept) => (
              <ConceptRow key={concept.id} concept={concept} />
            ))}
          </ul>
        </section>
      ))}
      {planned.length > 0 && (
        <Part id="announced" title="Announced">
          <p className={styles.announced}>{planned.map(({ title }) => title).join(' · ')}</p>
        </Part>
      )}
    </Article>
  )
}

function ConceptRow({ concept }: { concept: ListedConcept }) {
  const { matter, address } = concept
  return (
    <li>
      <StatusMark status={matter.status} />
      <a href={href(address)}>{matter.title}</a> {matter.level === 'start here' && <Label>start here</Label>}
      <p>{matter.question}</p>
    </li>
  )
}
