import { type ListedAuthority, library } from '@/lib/corpus/library'
import { yearOf } from '@/lib/dates'
import { groupBy } from '@/lib/group'
import { type AuthorityKind, authorityKinds } from '@/lib/schema'
import { href } from '@/lib/site'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './authority.module.css'
import { AuthorityName } from './authority-name'

const kindTitles: Record<AuthorityKind, string> = {
  treaty: 'Treaties',
  judgment: 'Judgments and advisory opinions',
  statute: 'Statutes',
  constitution: 'Constitutions',
  resolution: 'Resolutions',
  order: 'Orders and policies',
  opinion: 'Legal opinions of governments',
  report: 'Reports and drafts',
  statement: 'Statements and letters',
  work: 'Works of scholarship',
}

/** Every authority by kind, with its status and the concepts that rest on it. */
export function TableOfAuthorities() {
  const { authorities, concepts } = library().index
  const byKind = groupBy(authorities, ({ kind: _, matter }) => matter.kind)
  const kinds = authorityKinds.filter((kind) => byKind.has(kind))
  return (
    <Article kind="authorities" wide>
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Table of authorities">
        <p>
          {authorities.length} sources of law, and the primers that rest on each. Every page says what the
          source stands for, gives its operative words, and says what they were checked against.
        </p>
      </PageHead>
      <nav aria-label="Kinds">
        <p>
          {kinds.map((kind, index) => (
            <span key={kind}>
              {index > 0 && ' · '}
              <a href={`#${kind}`}>{kindTitles[kind]}</a>
            </span>
          ))}
        </p>
      </nav>
      <div className={styles.table}>
        {kinds.map((kind) => (
          <table key={kind} id={kind}>
            <caption>{kindTitles[kind]}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">Authority</th>
                <th scope="col">Year and status</th>
                <th scope="col">Pages that rest on it</th>
              </tr>
            </thead>
            <tbody>
              {(byKind.get(kind) ?? []).map((authority) => (
                <Row
                  key={authority.id}
                  authority={authority}
                  concepts={concepts.filter(({ matter }) =>
                    matter.authorities.some(({ id }) => id === authority.id),
                  )}
                />
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Article>
  )
}

function Row({
  authority,
  concepts,
}: {
  authority: ListedAuthority
  concepts: { id: string; address: string; matter: { title: string } }[]
}) {
  const { matter } = authority
  return (
    <tr>
      <th scope="row">
        <a href={href(authority.address)}>
          <AuthorityName matter={matter} isFull />
        </a>
      </th>
      <td>
        {yearOf(matter.date)}, {matter.status}
      </td>
      <td>
        {concepts.map(({ id, address, matter: concept }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={href(address)}>{concept.title}</a>
          </span>
        ))}
      </td>
    </tr>
  )
}
