import { type ListedClaim, type ListedReport, library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import { annotate } from '@/lib/mdx/margin'
import { safeSentenceOf } from '@/lib/mdx/safe-sentence'
import { annotationOf } from '@/lib/metadata/annotations'
import { claimToCite } from '@/lib/metadata/citations'
import { claimReviewOf, lastChecked } from '@/lib/metadata/claim-review'
import { absolute, href } from '@/lib/site'
import { Backlinks } from '../backlinks/backlinks'
import { CiteThisPage } from '../citation/cite-this-page'
import { Copy } from '../copy/copy'
import { JsonLd } from '../json-ld/json-ld'
import { Label } from '../label/label'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { Prose } from '../prose/prose'
import { StatusMark } from '../status/status'
import { Turn } from '../turn/turn'
import styles from './claim.module.css'

/** One sentence of a report: who is said to say it, what law it turns on, what it does not say. */
export function ClaimPage({ claim }: { claim: ListedClaim }) {
  const { matter } = claim
  const report = library().report(matter.report)
  const { page, backlinks } = library().stored(claim.key)
  const siblings = library().claimsOf(matter.report)
  const at = siblings.findIndex(({ id }) => id === claim.id)
  return (
    <Article kind="claim">
      <PageHead
        trail={[
          { title: 'Casus', address: '/' },
          { title: 'In the news', address: '/news/' },
          { title: report.matter.shortTitle, address: report.address },
        ]}
        kind={`${matter.kind} · ${at + 1} of ${siblings.length}`}
        title={
          <q className={styles.quote} data-quoted="">
            “{matter.quote}”
          </q>
        }
      >
        <p className={styles.attribution}>{matter.attribution}</p>
      </PageHead>
      <section aria-labelledby="turns-on" className={styles.turnsOn}>
        <h2 id="turns-on">What it turns on</h2>
        <ul className={styles.questions}>
          {matter.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <ul className={styles.concepts} data-quoted="">
          {matter.concepts.map(({ slug, relation, paragraph, why }) => (
            <li key={`${slug} ${paragraph}`}>
              <Label>{relation}</Label> <Concept slug={slug} paragraph={paragraph} />: {why}
            </li>
          ))}
        </ul>
      </section>
      {page && (
        <div className={styles.body}>
          <Prose sections={annotate(page)} />
        </div>
      )}
      <CopyClaim claim={claim} report={report} safeSentence={safeSentenceOf(page)} />
      <Backlinks backlinks={backlinks} />
      <CiteThisPage page={claimToCite(claim)} />
      <MachineReadable claim={claim} report={report} />
      <Turn
        previous={asNeighbour(siblings[at - 1])}
        next={asNeighbour(siblings[at + 1])}
        label="Next and previous claim"
        isNews
      />
    </Article>
  )
}

/** The sentence, and what may safely be printed of it, each with its citation. */
function CopyClaim({
  claim,
  report,
  safeSentence,
}: {
  claim: ListedClaim
  report: ListedReport
  safeSentence: string | null
}) {
  const { matter, address } = claim
  const checked = lastChecked(matter)
  const published = report.matter.published ? formatDate(report.matter.published) : 'undated'
  const here = `Casus, ${absolute(address)}${checked ? `, checked ${formatDate(checked)}` : ''}`
  return (
    <div className={styles.copies}>
      <Copy
        label="Copy the claim with its citation"
        text={`“${matter.quote}” (${report.matter.outlet}, ‘${report.matter.title}’, ${published}; said by: ${matter.attribution}). ${here}`}
      />
      {safeSentence && (
        <Copy label="Copy the safe sentence with its citation" text={`${safeSentence} ${here}`} />
      )}
    </div>
  )
}

/** The claim as ClaimReview and as Web Annotation. */
function MachineReadable({ claim, report }: { claim: ListedClaim; report: ListedReport }) {
  const { address, matter } = claim
  const concepts = matter.concepts.flatMap(({ slug }) => library().concept(slug) ?? [])
  return (
    <>
      <JsonLd
        data={claimReviewOf({
          address,
          matter,
          report,
          concepts: concepts.map((concept) => ({ ...concept.matter, address: concept.address })),
        })}
      />
      <JsonLd
        data={annotationOf({
          address,
          matter,
          report,
          addressOf: (slug) => library().concept(slug)?.address,
        })}
      />
    </>
  )
}

function asNeighbour(claim: ListedClaim | undefined) {
  return claim && { title: `“${claim.matter.quote}”`, address: claim.address }
}

/** A governing concept, at the paragraph; an announced one by its title. */
function Concept({ slug, paragraph }: { slug: string; paragraph: string | undefined }) {
  const concept = library().concept(slug)
  if (concept) {
    return (
      <>
        <StatusMark status={concept.matter.status} />
        <a href={href(paragraph ? `${concept.address}#${paragraph}` : concept.address)}>
          {concept.matter.title}
        </a>
      </>
    )
  }
  return library().index.planned.find(({ page }) => page.endsWith(`/${slug}/`))?.title ?? slug
}
