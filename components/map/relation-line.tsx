import type { Relation } from '@/lib/schema'

const arrow = 'map-arrow'

/** The head of an arrow: it points from the page that has the relation to the one that it is to. */
export function Arrow() {
  return (
    <defs>
      <marker
        id={arrow}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="6"
        markerHeight="6"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 1L7 4L0 7z" />
      </marker>
    </defs>
  )
}

/** A contrast runs both ways and has no head. */
export function markerOf(relation: Relation): string | undefined {
  return relation === 'contrasts with' ? undefined : `url(#${arrow})`
}
