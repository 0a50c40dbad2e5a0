import { href } from '@/lib/site'
import { Copy } from '../copy/copy'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './reader.module.css'

/** Written for this page: something of each kind, and no statement about anybody. */
const example = `If a senator calls a strike on a laboratory abroad an act of war, ask which rule is meant: Article 2(4) of the UN Charter, 50 U.S.C. § 1541(c), or only the politics of it.

A lawyer in the room may answer with hot pursuit, with self-defence against non-state actors, or with “unwilling or unable”, and point to Nicaragua, paragraph 195. Somebody will mention the War Powers Act and the sixty-day clock. Somebody will say that there are significant concerns about cartel retaliation and escalating conflict affecting American safety. Look up each before it is printed; so with 18 U.S.C. § 1119 and S.J. Res. 90.`

/**
 * A field for a text, the text with the law in it marked, and what is said of each mark. element.ts brings it to life;
 * what is pasted never leaves the window.
 */
export function ReaderPage({ worker, book }: { worker: string; book: string }) {
  return (
    <Article kind="reader" wide>
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Read with the law beside it">
        <p className={styles.lead}>
          Paste a story, a brief or a bill. Doctrines, sources, claims in the news and words that need care
          are marked in it, each with what this site says of it.{' '}
          {/* In italics also so that their face is there before a question needs it: nothing is fetched for a text. */}
          <em>Your text stays in this window: it is neither sent nor kept.</em>
        </p>
      </PageHead>
      <casus-reader
        className={`needs-scripts ${styles.reader}`}
        data-worker={href(worker)}
        data-book={href(book)}
        data-read-state="done"
      >
        <label className={styles.label} htmlFor="reader-text">
          Your text
        </label>
        <textarea
          id="reader-text"
          className={styles.field}
          rows={9}
          spellCheck={false}
          data-reader-field=""
        />
        <div className={styles.actions}>
          <button type="button" data-reader-example={example}>
            Try an example
          </button>
          <button type="button" data-reader-clear="">
            Clear
          </button>
          <p role="status" data-reader-status="" />
        </div>
        <div className={styles.columns} data-reader-result="" hidden>
          <section aria-labelledby="marked">
            <h2 id="marked">Your text, marked</h2>
            <div className={styles.text} data-reader-text="" />
          </section>
          <section aria-labelledby="found" className={styles.found}>
            <h2 id="found">What stands in it</h2>
            <Copy label="Copy the list" text="" />
            <div data-reader-found="" />
          </section>
        </div>
      </casus-reader>
      <noscript>
        <p>
          The reader needs JavaScript: it works in your own browser and nowhere else. The{' '}
          <a href={href('/a-z/')}>A–Z</a> and the <a href={href('/authorities/')}>table of authorities</a>{' '}
          work without it.
        </p>
      </noscript>
      <p className={styles.small}>
        A mark says that words stand in your text, not that they are used rightly. What is not marked may
        still raise a question of law.
      </p>
    </Article>
  )
}
