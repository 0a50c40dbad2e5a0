import { absolute, href, siteUrl } from '@/lib/site'
import { Copy } from '../copy/copy'
import { AboutPage, Inside } from '../page/about-page'
import styles from './linker-page.module.css'

/** For editors of other sites: the line to include, what it does there, and a paragraph on which it runs. */
export function LinkerPage({ pinned, integrity }: { pinned: string; integrity: string }) {
  const newest = `<script src="${absolute('/linker.js')}" crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`
  const fixed = `<script src="${absolute(pinned)}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`
  return (
    <AboutPage title="Links from your pages">
      <p>
        One line in the head of your pages links the law in their text to what is said of it here: the first
        mention of each doctrine, and every citation of a source that has a page. It weighs at most 20 KB, and
        what it looks for at most 40 more, fetched once the page has loaded and has words.
      </p>
      <h2 id="line">The line</h2>
      <p>The newest, which follows what we mend:</p>
      <Line text={newest} />
      <p>
        Or one that never changes. Your reader’s browser runs it only if it is what you have read, byte for
        byte:
      </p>
      <Line text={fixed} />
      <p>
        With either, <em>what</em> is linked follows our pages, so that a link does not go stale. That list is
        not code: all it can do is name words, and pages under <code>{absolute('/')}</code>.
      </p>
      <h2 id="example">It runs on this paragraph</h2>
      <p data-casus="">
        Was it an armed attack? Article 51 of the <em>UN Charter</em> allows self-defence against one, and
        Article 2(4) of the Charter forbids nearly everything else; <em>Nicaragua v. United States</em>, para
        195, says what is grave enough. Whatever the answer, Congress must be told under 50 U.S.C. § 3093, and
        the 60-day clock may run. A second armed attack is not linked, nor is anything in{' '}
        <code>armed attack</code>.
      </p>
      {process.env.NODE_ENV === 'production' && (
        <script
          src={href(pinned)}
          integrity={integrity}
          crossOrigin="anonymous"
          referrerPolicy="no-referrer"
          defer
        />
      )}
      <h2 id="where">Where it looks</h2>
      <p>
        In what you mark with <code>data-casus</code>; if nothing is marked, in <code>article</code> and{' '}
        <code>main</code>; if there is neither, in the whole page. Links, buttons, fields, code, the title (
        <code>h1</code>), raised figures and what can be edited are left alone.
      </p>
      <p>
        A link is an <code>{'<a class="casus-link">'}</code> around your own words, without any style of ours.
        Your elements are never split: words that begin inside of one and end outside of it stay as they are,
        while “Article 51 of the <em>UN Charter</em>” becomes one link with the italics in it. Text, listeners
        and layout stay yours. In a page that React or Vue draws, words that hold an element stay as they are.
        If anything fails, your page is as it was without us.
      </p>
      <h2 id="options">Options</h2>
      <dl>
        <dt>
          <code>data-casus-links="all"</code> on the script
        </dt>
        <dd>Links every mention of a doctrine, not only the first on the page.</dd>
        <dt>
          <code>data-casus-watch</code> on the script
        </dt>
        <dd>Links what is added to the page later. Without it nothing is watched.</dd>
        <dt>
          <code>data-casus</code> on an element
        </dt>
        <dd>Links here, and nowhere but in elements so marked.</dd>
        <dt>
          <code>data-casus="off"</code> on an element
        </dt>
        <dd>Leaves it alone, with all that is in it.</dd>
        <dt>
          <code>casusLinker.link(element)</code>
        </dt>
        <dd>
          For a script of yours: links a part of the page, now. Gives a promise of the number of links, which
          never fails. Doing it again links only what is new. Where a framework renders your text, call it
          when the framework is done.
        </dd>
      </dl>
      <h2 id="policy">Under a security policy</h2>
      <p>If yours names what a page may run and fetch, let it name this site twice:</p>
      <Line text={`script-src ${siteUrl}; connect-src ${siteUrl}`} />
      <p>Nothing inline, no style, no frame, no evaluated text.</p>
      <h2 id="privacy">What is sent</h2>
      <p>
        Two requests: the script, and the list of what it looks for. Neither carries a word of your page, a
        cookie or, with the lines above, the address of the page. All reading happens in your reader’s
        browser. Nothing is stored or counted. See <Inside to="/about/privacy/">privacy</Inside>.
      </p>
      <h2 id="off">To switch it off</h2>
      <p>
        Take the line out: nothing of it stays. For a part of a page, mark that part{' '}
        <code>data-casus="off"</code>.
      </p>
    </AboutPage>
  )
}

function Line({ text }: { text: string }) {
  return (
    <div className={styles.line}>
      <pre>
        <code>{text}</code>
      </pre>
      <Copy label="Copy this line" text={text} />
    </div>
  )
}
