import type { ConceptMatter } from '@/lib/schema'
import styles from './end-matter.module.css'

/** Questions with which a student can check what was understood; the answers are folded until asked for. */
export function SelfCheck({ questions }: { questions: ConceptMatter['selfCheck'] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="self-check" className={styles.selfCheck}>
      <h2 id="self-check">Check yourself</h2>
      {questions.map(({ asks, answer }) => (
        <details key={asks}>
          <summary>{asks}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </section>
  )
}
