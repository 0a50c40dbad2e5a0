import { AboutPage, Inside } from '@/components/page/about-page'
import { library } from '@/lib/corpus/library'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'About Casus',
  'What this reference is, how it is made, and how to use it.',
  '/about/',
)

export default function Page() {
  const { concepts, authorities, claims } = library().index
  return (
    <AboutPage title="About Casus" isFront>
      <p>
        Casus explains three bodies of law that the news keeps running into:{' '}
        <Inside to="/sovereignty/">sovereignty</Inside>, <Inside to="/use-of-force/">the use of force</Inside>{' '}
        and <Inside to="/oversight/">congressional oversight</Inside>. It holds {concepts.length} primers,{' '}
        {authorities.length} authorities and {claims.length} claims from the news, and links them in both
        directions: a claim leads to the paragraph of law that it turns on, and that paragraph leads back to
        the claim.
      </p>
      <h2 id="primers">How a primer is built</h2>
      <p>
        A primer answers one question. The short answer stands first and can be quoted as it is. The rule
        follows, then what is disputed and who takes which side, by name, date and document. Two sections at
        the end speak to reporters and to students.
      </p>
      <p>
        Every primer has a status. <em>Settled</em>: courts, states and standard works of different schools
        state the rule alike. <em>Contested</em>: identifiable states, courts or schools take opposed
        positions. <em>Unsettled</em>: no authority decides it. A rule may be settled and its application
        contested; the note beside the status says which.
      </p>
      <h2 id="claims">What a claim is</h2>
      <p>
        A claim is a sentence from a report, quoted to the letter. We never mark one true or false. Its page
        says what would have to be true, what the law says, what is disputed, what is not known and what to
        ask next.
      </p>
      <h2 id="advice">Not legal advice</h2>
      <p>
        This is general information about law. It does not tell you whether a particular act was lawful, and
        it does not tell anyone what to do. Where a government or its critics call an act lawful or unlawful,
        we say who does.
      </p>
      <h2 id="more">More</h2>
      <ul>
        <li>
          <Inside to="/about/sources/">How sure it is</Inside>: what we check, against what, and what we could
          not open.
        </li>
        <li>
          <Inside to="/about/corrections/">Corrections</Inside>,{' '}
          <Inside to="/about/accessibility/">accessibility</Inside> and{' '}
          <Inside to="/about/privacy/">privacy</Inside>.
        </li>
        <li>
          <Inside to="/about/offline/">Offline</Inside>: every page in your browser, with the search.
        </li>
        <li>
          <Inside to="/about/data/">The data behind the pages</Inside>, free to use, and a script that{' '}
          <Inside to="/about/linker/">links your own pages</Inside> to these.
        </li>
        <li>
          <Inside to="/licences.txt">Licences</Inside> of what others made and this site ships: the type, and
          the engine in its search.
        </li>
      </ul>
    </AboutPage>
  )
}
