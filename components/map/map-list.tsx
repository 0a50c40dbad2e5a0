import { areaTitles } from '@/lib/areas'
import { type ListedConcept, library } from '@/lib/corpus/library'
import { groupBy } from '@/lib/group'
import { href } from '@/lib/site'
import { StatusMark } from '../status/status'
import styles from './map.module.css'

/** What the drawing shows, to be read: areas, groups, and under each concept how it stands to which others. */
export function MapList({ concepts }: { concepts: readonly ListedConcept[] }) {
  return [...groupBy(concepts, ({ matter }) => matter.area)].map(([area, ofArea]) => (
    <section key={area} aria-label={areaTitles[area]}>
      <h3>{areaTitles[area]}</h3>
      {[...groupBy(ofArea, ({ matter }) => matter.group)].map(([group, members]) => (
        <section key={group} className={styles.members} aria-label={group}>
          <h4>{group}</h4>
          <ul>
            {members.map((concept) => (
              <ConceptWithRelations key={concept.id} concept={concept} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  ))
}

function ConceptWithRelations({ concept }: { concept: ListedConcept }) {
  const { id, key, matter, address } = concept
  const related = groupBy(
    library().relationsOf(concept, library().stored(key).backlinks),
    ({ label }) => label,
  )
  return (
    <li id={id}>
      <StatusMark status={matter.status} />
      <a href={href(address)}>{matter.title}</a>
      {related.size > 0 && (
        <ul>
          {[...related].map(([label, others]) => (
            <li key={label}>
              <i>{label}</i>{' '}
              {others.map(({ concept: other }, index) => (
                <span key={other.id}>
                  {index > 0 && ', '}
                  <a href={href(other.address)}>{other.matter.title}</a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
