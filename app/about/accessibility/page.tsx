import { AboutPage, Inside } from '@/components/page/about-page'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export const metadata = pageMetadata(
  'Accessibility',
  'What works with a keyboard, a screen reader, at high zoom and without scripts.',
  '/about/accessibility/',
)

export default function Page() {
  return (
    <AboutPage title="Accessibility">
      <p>
        The site aims at level AA of the Web Content Accessibility Guidelines 2.2. Every page is checked by
        machine, in both themes, at 320 and at 1280 pixels, each time the site is tested. A machine finds only
        some faults; please report the others.
      </p>
      <h2 id="keyboard">Keyboard</h2>
      <p>
        Everything works with a keyboard. <kbd>Tab</kbd> first reaches a link that skips to the text.{' '}
        <kbd>Ctrl</kbd> <kbd>K</kbd> (<kbd>⌘</kbd> <kbd>K</kbd> on a Mac) opens the search; arrows move
        through its results, <kbd>Enter</kbd> follows one, <kbd>Escape</kbd> closes it. No single key is a
        shortcut.
      </p>
      <h2 id="reading">Reading</h2>
      <p>
        Text grows to 200 % and beyond without being cut. Status is told by a word and a shape, never by
        colour alone. Notes follow the section that they belong to and are linked in both directions with
        their marks. Colours follow your system, or the choice at the foot of the page. Nothing moves if your
        system asks for reduced motion.
      </p>
      <h2 id="scripts">Without scripts</h2>
      <p>
        Every page, the <Inside to="/a-z/">A–Z</Inside> and the tables work without JavaScript. What needs it
        is not shown without it: the search, the reader, keeping pages offline, filters of lists, buttons that
        copy, the memo of a doctrine’s test, and the choice of colours, which then follow your system.
      </p>
    </AboutPage>
  )
}
