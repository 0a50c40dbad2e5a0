import { AboutPage, Inside } from '@/components/page/about-page'
import { library } from '@/lib/corpus/library'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'How sure it is',
  'What is checked before a page is published, against what, and what could not be opened.',
  '/about/sources/',
)

export default function Page() {
  const { authorities } = library().index
  const pinpoints = authorities.flatMap(({ matter }) => matter.pinpoints)
  const unopened = pinpoints.filter(({ unopened: reason }) => reason).length
  const passages = authorities.reduce((sum, { matter }) => sum + matter.passages.length, 0)
  return (
    <AboutPage title="How sure it is">
      <p>
        A sentence of law stands here only if somebody opened its source. Each authority’s page lists the
        places that our pages cite and says what each was checked against, and on which day.
      </p>
      <h2 id="words">Quoted words</h2>
      <p>
        We quote primary law and the claims under discussion, and nothing else. There are {passages} quoted
        passages of law. A quotation on any page must equal the passage on its authority’s page; the site
        cannot be built otherwise. The same holds for the words of a claim and its report.
      </p>
      <h2 id="pinpoints">Pinpoints</h2>
      <p>
        Where we cite a place without quoting it, we say in our own words what stands there. Of{' '}
        {pinpoints.length} such places, {pinpoints.length - unopened} were opened, or confirmed by two
        independent works that quote or pinpoint them. The other {unopened} are marked{' '}
        <em>pinpoint not opened</em> wherever they appear, with the reason on the authority’s page.
      </p>
      <p>
        Many sources were read in copies, not in the official print. The page of the authority names what was
        read. If you cite one in a paper, open the official print; where its address is confirmed, the page
        links to it.
      </p>
      <h2 id="dates">Dates</h2>
      <p>
        Each primer gives two days: the last on which someone checked its authorities, and the last whose
        events were looked at. Later events may have changed the facts. Each also has a day by which it must
        be checked again; a page that is overdue is reported every time the site is built.
      </p>
      <h2 id="positions">Positions</h2>
      <p>
        A state, court or scholar stands in <Inside to="/positions/">a table of positions</Inside> only with a
        dated document. Silence is not a position. Where a document is secret, the entry says who described
        it.
      </p>
    </AboutPage>
  )
}
