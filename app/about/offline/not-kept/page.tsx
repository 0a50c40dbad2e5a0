import { KeptPages } from '@/components/offline/offline'
import { AboutPage, Inside } from '@/components/page/about-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = {
  ...pageMetadata(
    'Not kept for offline reading',
    'What stands in for a page that cannot be fetched and is not kept.',
    '/about/offline/not-kept/',
  ),
  robots: { index: false },
}

/** The service worker answers with it; nothing links to it. */
export default function Page() {
  return (
    <AboutPage title="Not kept for offline reading" isFront>
      <p>
        There is no network, and this page is not among those that are kept in this browser. It will be here
        when the network is back.
      </p>
      <p>
        What is listed here can be read now, and so can the <Inside to="/a-z/">A–Z</Inside> if you have opened
        it before. With a network, you can <Inside to="/about/offline/">keep everything</Inside>.
      </p>
      <h2 id="kept">What is kept</h2>
      <KeptPages />
    </AboutPage>
  )
}
