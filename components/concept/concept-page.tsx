import { areaTitles } from '@/lib/areas'
import type { ListedConcept } from '@/lib/corpus/library'
import { library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import { parseNodeKey } from '@/lib/ids'
import { annotate } from '@/lib/mdx/margin'
import type { Page } from '@/lib/mdx/page'
import { safeSentenceOf } from '@/lib/mdx/safe-sentence'
import { conceptToCite } from '@/lib/metadata/citations'
import { conceptsInReadingOrder } from '@/lib/reading-order'
import { absolute } from '@/lib/site'
import { Backlinks } from '../backlinks/backlinks'
import { CiteThisPage } from '../citation/cite-this-page'
import { Copy } from '../copy/copy'
import { ElementTest } from '../element-test/element-test'
import { PageHead } from '../page-head/page-head'
import { Prose } from '../prose/prose'
import { Status } from '../status/status'
import { Turn } from '../turn/turn'
import { AuthoritiesOf } from './authorities-of'
import { Checks } from './checks'
import { ClaimsOn } from './claims-on'
import styles from './concept-page.module.css'
import { Place } from './place'
import { Relations } from './relations'
import { SelfCheck } from './self-check'

/** A primer: where it stands, its answer, its text with the margin, and what the graph knows about it. */
export function ConceptPage({ concept }: { concept: ListedConcept }) {
  const { matter } = concept
  const { page, backlinks } = library().stored(concept.key)
  if (!page) throw new Error(`${concept.file} has no text`)
  const turning = backlinks.flatMap(({ kind, from, fragment, sentence }) =>
    kind === 'turns on' && fragment
      ? [{ claim: parseNodeKey(from).id, paragraph: fragment, why: sentence }]
      : [],
  )
  const sections = annotate(page, turning)
  const areaTitle = areaTitles[matter.area]
  const order = conceptsInReadingOrder(library().conceptsOf(matter.area))
  const at = order.findIndex(({ id }) => id === concept.id)
  return (
    <div className={styles.columns}>
      <aside className={styles.place}>
        <Place concept={concept} sections={sections} areaTitle={areaTitle} />
      </aside>
      <article className={styles.article} data-page="concept">
        <PageHead
          trail={[
            { title: 'Casus', address: '/' },
            { title: areaTitle, address: `/${matter.area}/` },
          ]}
          kind={`${matter.group} · ${matter.level}`}
          title={matter.title}
        >
          <p className={styles.question}>{matter.question}</p>
          <p className={styles.status}>
            <strong>
              <Status status={matter.status} />.
            </strong>{' '}
            {matter.statusNote}
          </p>
          <p className={styles.asAt}>
            Law as at <time dateTime={matter.lawAsAt}>{formatDate(matter.lawAsAt)}</time>; events to{' '}
            <time dateTime={matter.eventsAsAt}>{formatDate(matter.eventsAsAt)}</time>.{' '}
            <a href="#sure">How sure</a>
          </p>
          {sections.some(({ id }) => id === 'reporters') && (
            <p className={styles.jump}>
              <a href="#reporters">For reporters</a>
            </p>
          )}
        </PageHead>
        <Prose
          sections={sections}
          lead="short-answer"
          elementTest={
            matter.elementTest && (
              <ElementTest test={matter.elementTest} concept={matter} address={concept.address} />
            )
          }
          atEndOf={{ reporters: <CopySafeSentence concept={concept} page={page} /> }}
        />
        <div className={styles.end}>
          <SelfCheck questions={matter.selfCheck} />
          <AuthoritiesOf concept={concept} />
          <ClaimsOn backlinks={backlinks} />
          <Relations concept={concept} backlinks={backlinks} />
          <Backlinks backlinks={backlinks} />
          <Checks matter={matter} />
          <CiteThisPage page={conceptToCite(concept)} />
          <Turn previous={asNeighbour(order[at - 1])} next={asNeighbour(order[at + 1])} />
        </div>
      </article>
    </div>
  )
}

/** What may safely be printed, with its citation. */
function CopySafeSentence({ concept, page }: { concept: ListedConcept; page: Page }) {
  const sentence = safeSentenceOf(page)
  if (sentence === null) return null
  const { address, matter } = concept
  return (
    <Copy
      label="Copy the safe sentence with its citation"
      text={`${sentence} Casus, ${absolute(address)}, law as at ${formatDate(matter.lawAsAt)}`}
    />
  )
}

function asNeighbour(concept: ListedConcept | undefined) {
  return concept && { title: concept.matter.title, address: concept.address }
}
