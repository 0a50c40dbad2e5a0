import { href } from '@/lib/site'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { SearchBox } from './search-box'

/** The search as a page of its own. Its behaviour is in element.ts; without scripts it leads to the A–Z. */
export function SearchPage() {
  return (
    <Article kind="search" wide>
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Search" />
      <SearchBox withFilters />
      <noscript>
        <p>
          Searching needs JavaScript: it runs in your own browser. The <a href={href('/a-z/')}>A–Z</a> and the{' '}
          <a href={href('/authorities/')}>table of authorities</a> work without it.
        </p>
      </noscript>
      <p>
        <small>
          What you type stays in this browser: no server sees it. Narrow a search with the lists, or by typing{' '}
          <code>kind:authority</code>, <code>area:oversight</code> or <code>status:contested</code>; put an
          exact phrase in quotation marks.
        </small>
      </p>
    </Article>
  )
}
