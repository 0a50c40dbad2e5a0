import styles from './copy.module.css'

/** A button that copies a text. Without scripts it is not shown: the text can be read on the page. */
export function Copy({ text, label }: { text: string; label: string }) {
  return (
    <casus-copy className={`needs-scripts ${styles.copy}`} data-text={text}>
      <button type="button">{label}</button> <span role="status" />
    </casus-copy>
  )
}
