import { areaTitles } from '@/lib/areas'
import type { ListedConcept } from '@/lib/corpus/library'
import { measures } from '@/lib/graph/concept-map/draw'
import { type Cluster, type Drawing, type Place, reaches } from '@/lib/graph/concept-map/drawing'
import type { Side } from '@/lib/graph/concept-map/seats'
import { relations } from '@/lib/schema'
import { href } from '@/lib/site'
import { statusWords } from '../status/status'
import styles from './map.module.css'
import { Arrow, markerOf } from './relation-line'

const dotRadius = 4.2

/** The drawing: regions, under everything; lines over them; names over the lines, in reading order. */
export function MapDrawing({ drawing, concepts }: { drawing: Drawing; concepts: readonly ListedConcept[] }) {
  const { width, height, regions } = drawing
  const byId = new Map(concepts.map((concept) => [concept.id as string, concept]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element can be a group inside of which SVG is drawn
    <svg
      className={styles.drawing}
      data-drawing=""
      viewBox={`0 0 ${width} ${height}`}
      fontSize={measures.size}
      role="group"
      aria-label="Map of the concepts"
    >
      <Arrow />
      {regions.map(({ area, x, y, width: across, height: down }) => (
        <rect key={area} className={styles.region} x={x} y={y} width={across} height={down} rx="4" />
      ))}
      <Lines drawing={drawing} />
      {regions.map(({ area, title, clusters }) => (
        <g key={area}>
          <a href={href(`/${area}/`)} className={styles.area}>
            <text x={title.x} y={title.y}>
              {areaTitles[area]}
            </text>
          </a>
          {clusters.map((cluster) => (
            <ClusterOf key={cluster.group} cluster={cluster} byId={byId} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Lines({ drawing: { lines } }: { drawing: Drawing }) {
  return (
    <g className={styles.lines}>
      {relations.map((relation) => (
        <g key={relation} data-relation={relation} markerEnd={markerOf(relation)}>
          {reaches.map((reach) => (
            <g key={reach} data-reach={reach}>
              {lines
                .filter((line) => line.relation === relation && line.reach === reach)
                .map(({ from, to, path }) => (
                  <path key={`${from} ${to}`} d={path} data-ends={`${from} ${to}`} />
                ))}
            </g>
          ))}
        </g>
      ))}
    </g>
  )
}

function ClusterOf({ cluster, byId }: { cluster: Cluster; byId: ReadonlyMap<string, ListedConcept> }) {
  const { group, heading, places } = cluster
  return (
    <g>
      <text className={styles.group} x={heading.x} y={heading.y}>
        {group}
      </text>
      {places.map((place) => {
        const concept = byId.get(place.id)
        return concept && <Name key={place.id} place={place} concept={concept} />
      })}
    </g>
  )
}

/** A name with its dot, and around both what can be pointed at. */
function Name({ place, concept: { address, matter } }: { place: Place; concept: ListedConcept }) {
  const { id, side, dot, text, target } = place
  return (
    <a
      href={href(address)}
      className={styles.name}
      data-place={id}
      aria-label={`${matter.title}, ${statusWords[matter.status].toLowerCase()}`}
    >
      <rect {...target} className={styles.target} rx="2" />
      <circle cx={dot.x} cy={dot.y} r={dotRadius} data-status={matter.status} />
      {matter.status === 'contested' && (
        <path d={`M${dot.x} ${dot.y - dotRadius}a${dotRadius} ${dotRadius} 0 0 0 0 ${2 * dotRadius}z`} />
      )}
      <text textAnchor={side === 'left' ? 'end' : 'start'}>
        {text.lines.map(({ words, y }, index) => (
          <tspan key={y} x={text.x} y={y}>
            {spaced(words, side, index, text.lines.length)}
          </tspan>
        ))}
      </text>
    </a>
  )
}

/** The space at which a name is broken stays in it, for who hears it, at the ragged end, where it moves nothing. */
function spaced(words: string, side: Side, index: number, count: number): string {
  if (side === 'left') return index > 0 ? ` ${words}` : words
  return index < count - 1 ? `${words} ` : words
}
