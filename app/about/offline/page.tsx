import { KeptPages, Offline } from '@/components/offline/offline'
import { AboutPage, Inside } from '@/components/page/about-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Offline',
  'Keep every page in your browser, with the search, and read it where there is no network.',
  '/about/offline/',
)

export default function Page() {
  return (
    <AboutPage title="Offline">
      <p>
        A page that you open is kept in this browser, so that it can be read again without a network. Before a
        flight, or a day in a courtroom, you can keep all of them.
      </p>
      <Offline />
      <noscript>
        <p>Keeping pages needs JavaScript. Your browser may offer to save a page as a file.</p>
      </noscript>
      <h2 id="kept" className="needs-scripts">
        What is kept
      </h2>
      <KeptPages />
      <h2 id="how">How it works</h2>
      <ul>
        <li>
          With a network you always get the page as it is now. The copy is shown when the network is gone or
          does not answer within three seconds.
        </li>
        <li>
          A copy of everything is as old as its date. It is not fetched anew by itself, since that may cost
          you money: come back here to bring it up to date.
        </li>
        <li>
          Search and <Inside to="/read/">reader</Inside> work offline once everything is kept. Before, they
          work as far as you have used them. Data files and feeds are not kept.
        </li>
        <li>
          It stays on this device, and nobody is told. A browser may clear it when room is short; Safari does
          when you have not been here for seven days.
        </li>
      </ul>
    </AboutPage>
  )
}
