import { relations } from '@/lib/schema'
import styles from './map.module.css'
import { markerOf } from './relation-line'

/** What the lines mean. With scripts, each kind of line can be taken out of the drawing. */
export function MapKey() {
  return (
    <fieldset className={styles.key}>
      <legend className="visually-hidden">Lines</legend>
      {relations.map((relation) => (
        <label key={relation}>
          <input className="needs-scripts" type="checkbox" value={relation} defaultChecked />
          <svg className={styles.lines} width="40" height="10" aria-hidden="true">
            <g data-relation={relation} markerEnd={markerOf(relation)}>
              <path d="M1 5H38" />
            </g>
          </svg>
          {relation}
        </label>
      ))}
    </fieldset>
  )
}
