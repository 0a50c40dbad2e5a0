import { formatBluebook } from '@/lib/citation/format/bluebook'
import { formatCslJson } from '@/lib/citation/format/csl-json'
import { formatOscola } from '@/lib/citation/format/oscola'
import type { ListedAuthority } from '@/lib/corpus/library'
import { library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import { annotate } from '@/lib/mdx/margin'
import { Backlinks } from '../backlinks/backlinks'
import { Citation } from '../citation/citation'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { Prose } from '../prose/prose'
import { Turn } from '../turn/turn'
import styles from './authority.module.css'
import { AuthorityName } from './authority-name'
import { ClaimsReaching } from './claims-reaching'
import { Places } from './places'

/** One source of law: its status, its words, what it stands for, and which pages rest on it. */
export function AuthorityPage({ authority }: { authority: ListedAuthority }) {
  const { matter } = authority
  const { page, backlinks } = library().stored(authority.key)
  const order = library().index.authorities.filter((other) => other.matter.kind === matter.kind)
  const at = order.findIndex(({ id }) => id === authority.id)
  const checked = lastChecked(matter)
  return (
    <Article kind="authority">
      <PageHead
        trail={[
          { title: 'Casus', address: '/' },
          { title: 'Table of authorities', address: '/authorities/' },
        ]}
        kind={matter.kind}
        title={<AuthorityName matter={matter} isFull />}
        isLong={matter.title.length > 80}
      >
        <dl className={styles.facts}>
          <div>
            <dt>Date</dt>
            <dd>
              <time dateTime={matter.date}>{formatDate(matter.date)}</time>
            </dd>
          </div>
          <div>
            <dt>Status</dt>
            <dd>
              {matter.status}
              {matter.statusNote && <>. {matter.statusNote}</>}
            </dd>
          </div>
          {matter.parties && (
            <div>
              <dt>{matter.kind === 'judgment' ? 'Court' : 'Parties'}</dt>
              <dd>{matter.parties}</dd>
            </div>
          )}
          {checked && (
            <div>
              <dt>Checked</dt>
              <dd>
                <time dateTime={checked}>{formatDate(checked)}</time>
              </dd>
            </div>
          )}
          {matter.officialUrl && (
            <div>
              <dt>Read it</dt>
              <dd>
                <a href={matter.officialUrl}>{new URL(matter.officialUrl).hostname}</a>
              </dd>
            </div>
          )}
        </dl>
      </PageHead>
      {page && <Prose sections={annotate(page)} />}
      <Places matter={matter} backlinks={backlinks} />
      <ClaimsReaching authority={authority} backlinks={backlinks} />
      <Backlinks backlinks={backlinks} title="Pages that rest on it" />
      <section aria-labelledby="cite" data-quoted="">
        <h2 id="cite">How to cite it</h2>
        <Citation
          oscola={formatOscola(matter)}
          bluebook={formatBluebook(matter)}
          also={matter.citation.parallel}
          record={formatCslJson(matter)}
        />
      </section>
      <Turn
        previous={asNeighbour(order[at - 1])}
        next={asNeighbour(order[at + 1])}
        label="Next and previous authority of this kind"
      />
    </Article>
  )
}

function asNeighbour(authority: ListedAuthority | undefined) {
  return authority && { title: authority.matter.shortTitle, address: authority.address }
}

/** The newest day on which a place or a fact of it was checked. */
function lastChecked({ pinpoints, checked }: ListedAuthority['matter']): string | undefined {
  return [...pinpoints.map(({ checked: date }) => date), ...checked.map(({ date }) => date)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
}
