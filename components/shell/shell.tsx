import type { ReactNode } from 'react'
import { href } from '@/lib/site'
import styles from './shell.module.css'

const areas = [
  ['/sovereignty/', 'Sovereignty'],
  ['/use-of-force/', 'Use of force'],
  ['/oversight/', 'Oversight'],
  ['/authorities/', 'Authorities'],
  ['/news/', 'News'],
] as const

const more = [
  ['/a-z/', 'A–Z'],
  ['/read/', 'Reader for your text'],
  ['/map/', 'Map'],
  ['/positions/', 'Positions'],
  ['/timeline/', 'Chronology'],
  ['/paths/', 'Reading paths'],
  ['/about/', 'About'],
  ['/about/sources/', 'How sure it is'],
  ['/about/offline/', 'Offline'],
  ['/about/data/', 'Data'],
  ['/about/linker/', 'For your pages'],
  ['/about/accessibility/', 'Accessibility'],
  ['/about/privacy/', 'Privacy'],
  ['/about/corrections/', 'Corrections'],
] as const

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the text
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.name} href={href('/')}>
            Casus
          </a>
          <nav aria-label="Areas" className={styles.areas}>
            {areas.map(([address, title]) => (
              <a key={address} href={href(address)}>
                {title}
              </a>
            ))}
          </nav>
          <casus-palette>
            <a className={styles.search} href={href('/search/')} data-opens-palette="">
              Search
              <kbd className="needs-scripts" data-shortcut="">
                Ctrl K
              </kbd>
            </a>
          </casus-palette>
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.foot}>
          <nav aria-label="More">
            {more.map(([address, title]) => (
              <a key={address} href={href(address)}>
                {title}
              </a>
            ))}
          </nav>
          <casus-theme className="needs-scripts">
            <fieldset className={styles.theme}>
              <legend className="visually-hidden">Colours</legend>
              {(['light', 'dark', 'system'] as const).map((theme) => (
                <label key={theme}>
                  <input type="radio" name="theme" value={theme} />
                  <span>{theme}</span>
                </label>
              ))}
            </fieldset>
          </casus-theme>
          <p>
            General information about law, not legal advice. It does not tell you whether a particular act was
            lawful.
          </p>
        </div>
      </footer>
    </>
  )
}
