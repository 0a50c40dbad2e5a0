import { PageHead } from '@/components/page-head/page-head'
import { href } from '@/lib/site'

export const metadata = { title: 'Not found — Casus', robots: { index: false } }

export default function NotFound() {
  return (
    <article>
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="There is no such page">
        <p>
          The address may be mistyped, or the page may never have existed. Pages that moved lead on by
          themselves.
        </p>
      </PageHead>
      <p>
        Look it up in the <a href={href('/a-z/')}>A–Z</a>, or <a href={href('/search/')}>search</a>.
      </p>
    </article>
  )
}
