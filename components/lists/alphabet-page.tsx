import { library } from '@/lib/corpus/library'
import { groupBy } from '@/lib/group'
import { namesInOrder } from '@/lib/names'
import { href } from '@/lib/site'
import { Article } from '../page/article'
import { PageHead } from '../page-head/page-head'
import styles from './lists.module.css'

/** Every name of every concept and authority, in one alphabet. It works without any script. */
export function AlphabetPage() {
  const letters = groupBy(namesInOrder(library().index), ({ letter }) => letter)
  return (
    <Article kind="a-z" wide>
      <PageHead trail={[{ title: 'Casus', address: '/' }]} title="A–Z">
        <p>Every name by which a concept or an authority is known here, in English and Spanish.</p>
      </PageHead>
      <nav className={styles.letters} aria-label="Letters">
        {[...letters.keys()].map((letter) => (
          <a key={letter} href={`#letter-${idOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {[...letters].map(([letter, names]) => (
        <section key={letter} className={styles.letter} aria-labelledby={`letter-${idOf(letter)}`}>
          <h2 id={`letter-${idOf(letter)}`}>{letter}</h2>
          <ul className={styles.names}>
            {names.map(({ name, title, address }) => (
              <li key={`${name} ${address}`}>
                <a href={href(address)}>{name}</a>
                {title !== name && <span> → {title}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Article>
  )
}

function idOf(letter: string): string {
  return letter === '0–9' ? 'figures' : letter.toLowerCase()
}
