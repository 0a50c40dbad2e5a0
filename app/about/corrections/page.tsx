import { AboutPage } from '@/components/page/about-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Corrections',
  'How to report an error, and what happens then.',
  '/about/corrections/',
)

export default function Page() {
  return (
    <AboutPage title="Corrections">
      <p>
        If a page is wrong, tell whoever publishes this copy of Casus, with the address of the paragraph
        (follow the ¶ or the heading for it) and the source that shows the error. The source matters more than
        the argument.
      </p>
      <p>
        A correction changes the page, the day in <em>law as at</em>, and the list of what was checked.
        Addresses of paragraphs do not change when their words do, so an old citation still leads to the
        corrected text. A page that goes leaves a redirect.
      </p>
      <h2 id="what-counts">What counts as an error</h2>
      <ul>
        <li>A quotation that differs from its source by a letter.</li>
        <li>A pinpoint that does not say what we say that it says.</li>
        <li>A position given to someone who does not hold it, or held it at another time.</li>
        <li>A rule called settled that identifiable courts, states or schools dispute.</li>
        <li>A fact of the news without its attribution, or with the wrong one.</li>
      </ul>
      <p>A dispute on which the page already shows both sides is not an error; a side that is missing is.</p>
    </AboutPage>
  )
}
