import { areaQuestions, areaTitles } from '@/lib/areas'
import { type ListedClaim, library } from '@/lib/corpus/library'
import { areas } from '@/lib/ids'
import { conceptsInReadingOrder } from '@/lib/reading-order'
import { href } from '@/lib/site'
import { Label } from '../label/label'
import { SearchBox } from '../search/search-box'
import { StatusMark } from '../status/status'
import { Tally } from '../status/tally'
import styles from './home.module.css'

const examples = ['hot pursuit', 'Does the President need Congress?', 'art 2(4)'] as const
/** The report with which the site began. */
const foundingReport = 'cia-lethal-policies'

/** At one glance: what this is, what can be looked up, what is in the news. */
export function HomePage() {
  const report = library().report(foundingReport)
  return (
    <article data-page="home" className={styles.home}>
      <header className={styles.head}>
        <h1>Casus</h1>
        <p className={styles.sentence}>
          The law on sovereignty, the use of force and congressional oversight, linked sentence by sentence to
          what the news claims.
        </p>
        <div>
          <SearchBox />
          <p className={styles.examples}>
            Try{' '}
            {examples.map((example, index) => (
              <span key={example}>
                {index > 0 && ' · '}
                <a href={href(`/search/#q=${encodeURIComponent(example)}`)}>{example}</a>
              </span>
            ))}
            {'. '}Or <a href={href('/read/')}>read a text of your own</a> with the law beside it, or see{' '}
            <a href={href('/map/')}>how it all hangs together</a>.
          </p>
        </div>
      </header>
      <div className={styles.areas}>
        {areas.map((area) => {
          const concepts = conceptsInReadingOrder(library().conceptsOf(area))
          return (
            <section key={area} aria-labelledby={area}>
              <h2 id={area}>
                <a href={href(`/${area}/`)}>{areaTitles[area]}</a>
              </h2>
              <p>{areaQuestions[area]}</p>
              <ul>
                {concepts
                  .filter(({ matter }) => matter.level === 'start here')
                  .map(({ id, address, matter }) => (
                    <li key={id}>
                      <StatusMark status={matter.status} />
                      <a href={href(address)}>{matter.title}</a>
                    </li>
                  ))}
              </ul>
              <Tally concepts={concepts} />
            </section>
          )
        })}
      </div>
      <section aria-labelledby="news" className={styles.news}>
        <h2 id="news">
          <a href={href(report.address)}>{report.matter.title}</a>
        </h2>
        <p>
          <Label>in the news, claim by claim; the sign is the status of the law, not of the claim</Label>
        </p>
        <ol data-quoted="">
          {library()
            .claimsOf(report.id)
            .map((claim) => (
              <Clause key={claim.id} claim={claim} />
            ))}
        </ol>
      </section>
    </article>
  )
}

/** A quoted clause with the status of the law that it turns on first. */
function Clause({ claim }: { claim: ListedClaim }) {
  const governing = claim.matter.concepts
    .map(({ slug }) => library().concept(slug))
    .find((concept) => concept !== undefined)
  return (
    <li>
      {governing && <StatusMark status={governing.matter.status} />}
      <a href={href(claim.address)}>“{claim.matter.quote}”</a>
    </li>
  )
}
