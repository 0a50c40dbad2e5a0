import styles from './filter.module.css'

export interface FilterChoice {
  /** The rows of the list bear it as `data-<name>`, several values with spaces between. */
  name: string
  label: string
  values: readonly (readonly [value: string, title: string])[]
}

/**
 * Selects that narrow a list on the same page, whose rows are `[data-row]`. Without scripts they are not shown and the
 * list is whole.
 */
export function Filter({
  list,
  rows,
  choices,
}: {
  /** The id of the list. */
  list: string
  /** What its rows are, in the plural. */
  rows: string
  choices: readonly FilterChoice[]
}) {
  return (
    <casus-filter className={`needs-scripts ${styles.filter}`} data-list={list} data-rows={rows}>
      {choices.map(({ name, label, values }) => (
        <label key={name}>
          {label}{' '}
          <select name={name}>
            <option value="">any</option>
            {values.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ))}
      <span role="status" />
    </casus-filter>
  )
}
