import { areaTitles } from '@/lib/areas'
import { areas, nodeKinds } from '@/lib/ids'
import { statuses } from '@/lib/schema'

const filters = [
  { name: 'area', label: 'Area', values: areas.map((area) => [area, areaTitles[area]] as const) },
  { name: 'kind', label: 'Kind', values: nodeKinds.map((kind) => [kind, kind] as const) },
  { name: 'status', label: 'Status', values: statuses.map((status) => [status, status] as const) },
]

/**
 * A search field with its results: the markup that `element.ts` brings to life. The palette makes the same by itself.
 * Styled by search.css.
 */
export function SearchBox({ withFilters = false }: { withFilters?: boolean }) {
  return (
    <casus-search>
      <label className="needs-scripts">
        <span className="visually-hidden">Search concepts, authorities and claims</span>
        <input
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="Phrase, question or citation"
          data-search-field=""
        />
      </label>
      {withFilters && (
        <div className="needs-scripts" data-search-filters="">
          {filters.map(({ name, label, values }) => (
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
        </div>
      )}
      <p role="status" data-search-status="" />
      <div data-search-results="" data-state="done" />
    </casus-search>
  )
}
