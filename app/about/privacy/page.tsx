import { AboutPage, Inside } from '@/components/page/about-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Privacy',
  'Nothing that you type here leaves your browser, and no third party is asked for anything.',
  '/about/privacy/',
)

export default function Page() {
  return (
    <AboutPage title="Privacy">
      <p>
        Nothing that you type here leaves your browser. The search runs in the browser over files that it has
        fetched, and the query stands in the address after the <code>#</code> sign, which browsers do not send
        to servers.
      </p>
      <p>
        There are no cookies, no analytics, no advertisements, and no fonts, scripts or pictures from other
        sites. The site’s security policy forbids them. Your browser keeps a few things, on your device alone.
        For good: whether you chose light or dark colours, and copies of the pages that you open, so that they
        can be read again without a network. <Inside to="/about/offline/">Offline</Inside> lists the copies
        and removes them. Until you close the tab: what you write into the test of a doctrine, so that it
        outlives a step to another page, and that the text face has come once. No query, and no text that you
        give to the <Inside to="/read/">reader</Inside>, is among them. If storage is blocked, everything else
        works, and a choice lasts until you leave the page.
      </p>
      <p>
        Whoever serves this copy of the site may keep the log that web servers keep: which page was asked for,
        when, from which network address. A search link of the form <code>/search/?q=…</code>, written by hand
        or by another site, is answered too, but then that first request does carry the words.
      </p>
      <p>
        A page elsewhere may include <Inside to="/about/linker/">our linker</Inside>. The browser of its
        reader then fetches two files from here, and sends no word of that page.
      </p>
    </AboutPage>
  )
}
