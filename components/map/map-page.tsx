import { library } from '@/lib/corpus/library'
import { drawMap } from '@/lib/graph/concept-map/draw'
import { conceptsInReadingOrder } from '@/lib/reading-order'
import { Part } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { Tally } from '../status/tally'
import styles from './map.module.css'
import { MapDrawing } from './map-drawing'
import { MapKey } from './map-key'
import { MapList } from './map-list'

/** How the concepts stand to each other: one drawing, and the same as a list. Where a window is narrow, the list alone. */
export function MapPage() {
  const concepts = conceptsInReadingOrder(library().index.concepts)
  const drawing = drawMap(concepts.map(({ id, matter }) => ({ id, ...matter })))
  return (
    <article className={styles.map} data-page="map">
      <div className={styles.head}>
        <PageHead trail={[{ title: 'Casus', address: '/' }]} title="Map">
          <p className={styles.drawn}>
            Each name is a page, and each line says how one stands to another. Pages with ties to another area
            stand on its side where there is room.{' '}
            <span className={styles.elsewhere}>
              The same is written out <a href="#as-a-list">as a list</a>.
            </span>
          </p>
          <p className={styles.undrawn}>
            How each page stands to the others. In a wider window, and on paper, this is a drawing.
          </p>
          <p>
            <Tally concepts={concepts} />
          </p>
        </PageHead>
      </div>
      <casus-map className={styles.drawn}>
        <MapKey />
        <p className={`needs-scripts ${styles.told}`} data-told="" aria-hidden="true">
          Point at a name to raise what it stands in a relation to.
        </p>
        <MapDrawing drawing={drawing} concepts={concepts} />
      </casus-map>
      <div className={styles.list}>
        <Part id="as-a-list" title="As a list">
          <MapList concepts={concepts} />
        </Part>
      </div>
    </article>
  )
}
