import type { ListedConcept } from '@/lib/corpus/library'
import { library } from '@/lib/corpus/library'
import { groupBy } from '@/lib/group'
import type { AnnotatedSection } from '@/lib/mdx/margin'
import { href } from '@/lib/site'
import { StatusMark } from '../status/status'
import styles from './place.module.css'

/** Where the reader is: the sections of this page, its neighbours, and the other groups of the area. */
export function Place({
  concept,
  sections,
  areaTitle,
}: {
  concept: ListedConcept
  sections: readonly AnnotatedSection[]
  areaTitle: string
}) {
  const groups = groupBy(library().conceptsOf(concept.matter.area), ({ matter }) => matter.group)
  const neighbours = groups.get(concept.matter.group) ?? []
  return (
    <casus-here>
      <nav className={styles.place} aria-label="On this page and near it">
        <h2>On this page</h2>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
        <h2>{concept.matter.group}</h2>
        <ul>
          {neighbours.map((other) => (
            <li key={other.id}>
              <StatusMark status={other.matter.status} />
              {other.id === concept.id ? (
                <span aria-current="page">{other.matter.title}</span>
              ) : (
                <a href={href(other.address)}>{other.matter.title}</a>
              )}
            </li>
          ))}
        </ul>
        <p>
          <a href={href(`/${concept.matter.area}/`)}>All of {areaTitle}</a>
        </p>
      </nav>
    </casus-here>
  )
}
