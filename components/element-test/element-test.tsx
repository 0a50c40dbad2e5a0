import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { elementDomId, passageAddress } from '@/lib/corpus/addresses'
import { library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import type { ConceptMatter, ElementTestMatter } from '@/lib/schema'
import { absolute, href } from '@/lib/site'
import { classes } from '../classes'
import { Copy } from '../copy/copy'
import { Label } from '../label/label'
import styles from './element-test.module.css'
import { answerLabels, answers, joinedWords } from './memo'

/**
 * The elements of a doctrine in order, each with what it rests on. Without scripts it is read; with them a student
 * answers for a set of facts and takes away a memo.
 */
export function ElementTest({
  test,
  concept,
  address,
}: {
  test: ElementTestMatter
  concept: ConceptMatter
  /** Of the page, inside the site. */
  address: string
}) {
  return (
    <casus-element-test
      className={styles.test}
      data-title={concept.title}
      data-asks={test.asks}
      data-joined={test.joined}
      data-law-as-at={formatDate(concept.lawAsAt)}
      data-address={absolute(address)}
    >
      <p className={styles.head}>
        <Label>Element test</Label> <strong>{test.asks}</strong> {joinedWords[test.joined]}
      </p>
      <label className={classes('needs-scripts', styles.facts)}>
        Your facts
        <textarea rows={3} data-facts="" />
      </label>
      <ol>
        {test.elements.map((element) => (
          <Element key={element.id} element={element} />
        ))}
      </ol>
      <section className={classes('needs-scripts', styles.memo)} aria-labelledby="element-test-memo">
        <h3 id="element-test-memo">Memo</h3>
        <pre data-memo="" />
        <Copy text="" label="Copy the memo" />
        <p className={styles.actions}>
          <button type="button" data-download="">
            Download as text
          </button>
          <button type="button" data-clear="">
            Start again
          </button>
          <span role="status" data-element-test-status="" />
        </p>
        <p className={styles.small}>
          What you write stays in this tab of your browser. The memo sorts elements; it does not say whether
          an act was lawful.
        </p>
      </section>
    </casus-element-test>
  )
}

function Element({ element }: { element: ElementTestMatter['elements'][number] }) {
  const { id, asks, satisfiedBy, disputed, authorities } = element
  return (
    <li id={elementDomId(id)} data-element={id}>
      <h3 data-name="">{element.element}</h3>
      <p>{asks}</p>
      <p className={styles.small}>
        <Label>Met by</Label> {satisfiedBy}{' '}
        <span data-rests-on="">
          {authorities.map((cited, index) => (
            <span key={`${cited.id} ${cited.at}`}>
              {index > 0 && '; '}
              <Cited id={cited.id} at={cited.at} />
            </span>
          ))}
        </span>
      </p>
      {disputed && (
        <p className={styles.small}>
          <Label>Disputed</Label> <span data-disputed="">{disputed}</span>
        </p>
      )}
      <fieldset className={classes('needs-scripts', styles.answers)}>
        <legend className="visually-hidden">{asks}</legend>
        {answers.map((answer) => (
          <label key={answer}>
            <input type="radio" name={elementDomId(id)} value={answer} />
            {answerLabels[answer]}
          </label>
        ))}
        <label className={styles.because}>
          Because
          <input type="text" data-because="" autoComplete="off" />
        </label>
      </fieldset>
    </li>
  )
}

function Cited({ id, at }: { id: string; at: string }) {
  const { matter } = library().authority(id)
  return (
    <a href={href(passageAddress(id, at))}>
      {matter.shortTitle}, {formatPinpoint(matter.citation.pinpoint, at)}
    </a>
  )
}
