import { library } from '@/lib/corpus/library'
import type { Edge } from '@/lib/graph/edges'
import { groupBy } from '@/lib/group'
import type { NodeKey } from '@/lib/ids'
import { href } from '@/lib/site'
import styles from './backlinks.module.css'
import { titleOf } from './title-of'

const shownKinds = new Set<Edge['kind']>(['links', 'cites', 'quotes', 'shows'])

/** What links here: page by page, with the sentence that does. */
export function Backlinks({
  backlinks,
  title = 'What links here',
}: {
  backlinks: readonly Edge[]
  title?: string
}) {
  const bySource = groupBy(
    backlinks.filter(({ kind, sentence }) => shownKinds.has(kind) && sentence !== ''),
    ({ from }) => from,
  )
  if (bySource.size === 0) return null
  return (
    <section aria-labelledby="backlinks" data-quoted="">
      <h2 id="backlinks">{title}</h2>
      <ul className={styles.backlinks}>
        {[...bySource].map(([from, edges]) => (
          <Source key={from} from={from} edges={edges} />
        ))}
      </ul>
    </section>
  )
}

function Source({ from, edges }: { from: NodeKey; edges: Edge[] }) {
  const entry = library().find(from)
  if (!entry) return null
  const sentences = groupBy(edges, ({ block, sentence }) => `${block} ${sentence}`)
  return (
    <li data-backlink={from}>
      <a href={href(entry.address)}>{titleOf(entry)}</a>
      <ul>
        {[...sentences.values()].flatMap(([edge]) =>
          edge
            ? [
                <li key={`${edge.block} ${edge.sentence}`}>
                  {edge.sentence}{' '}
                  {edge.block && (
                    <a href={href(`${entry.address}#${edge.block}`)} aria-label="To this sentence">
                      ¶
                    </a>
                  )}
                </li>,
              ]
            : [],
        )}
      </ul>
    </li>
  )
}
