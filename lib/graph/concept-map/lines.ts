/** The lines of the map: one a relation, from the concept that has it to the one that it is to. */
import { areas } from '../../ids'
import type { Line, Place, Reach } from './drawing'
import type { MappedConcept } from './seats'

/** From a line’s end to the middle of its dot, and to the end of its name. */
const dotRadius = 6.5
const nameGap = 4

/** @returns the lines in the order of the concepts; relations to what is not on the map have none */
export function linesBetween(
  concepts: readonly MappedConcept[],
  places: readonly Place[],
  lane: number,
): Line[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const groups = new Map(concepts.map(({ id, group }) => [id, group]))
  return concepts.flatMap(({ id, relations }) =>
    relations.flatMap(({ to, relation }) => {
      const [a, b] = [byId.get(id), byId.get(to)]
      if (!a || !b) return []
      const within: Reach = groups.get(id) === groups.get(to) ? 'group' : 'area'
      const reach = a.area === b.area ? within : 'beyond'
      const path = reach === 'beyond' ? pathBetween(a, b) : pathInLane(a, b, lane)
      return [{ from: id, to, relation, reach, path }]
    }),
  )
}

/** Within an area: from dot to dot through the lane; a bow where both stand on one side of it. */
function pathInLane(a: Place, b: Place, lane: number): string {
  const [start, end] = [a, b].map(({ side, dot }) => ({
    x: dot.x + (side === 'left' ? dotRadius : -dotRadius),
    y: dot.y,
    inward: side === 'left' ? 1 : -1,
  })) as [End, End]
  const span = Math.abs(start.y - end.y)
  // The farther apart they are, the deeper the bow, as far as the lane is wide.
  const depth = a.side === b.side ? Math.min((lane - 2 * dotRadius) * 1.25, 8 + span * 0.22) : lane * 0.6
  return curve(start, end, depth)
}

interface End {
  x: number
  y: number
  /** 1 where the line sets out to the right, -1 where to the left. */
  inward: number
}

/** Between areas: it leaves a name by its outer end, or a dot through the lane, on the side where the other area is. */
function pathBetween(a: Place, b: Place): string {
  const away = areas.indexOf(a.area) < areas.indexOf(b.area) ? 1 : -1
  const [start, end] = [endTowards(a, away), endTowards(b, -away)]
  return curve(start, end, Math.max(26, Math.abs(end.x - start.x) * 0.42))
}

function endTowards({ side, dot, label }: Place, inward: number): End {
  const outward = side === 'left' ? -1 : 1
  if (inward !== outward) return { x: dot.x + inward * dotRadius, y: dot.y, inward }
  const edge = side === 'left' ? label.x : label.x + label.width
  return { x: edge + inward * nameGap, y: dot.y, inward }
}

function curve(start: End, end: End, depth: number): string {
  const numbers = [
    [start.x, start.y],
    [start.x + start.inward * depth, start.y],
    [end.x + end.inward * depth, end.y],
    [end.x, end.y],
  ].map((point) => point.map((value) => Math.round(value)).join(' '))
  return `M${numbers[0]}C${numbers.slice(1).join(' ')}`
}
