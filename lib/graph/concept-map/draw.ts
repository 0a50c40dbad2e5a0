/**
 * The map of the concepts as a drawing: three regions side by side, each with a lane down its middle. Dots stand on both
 * sides of the lane and names beside them, so that relations within an area run through the lane and cross no name;
 * relations between areas run from the outer end of a name. Coordinates are pixels at full size, origin top left.
 */
import { groupBy } from '../../group'
import { type Area, areas } from '../../ids'
import type { Drawing, Place, Region } from './drawing'
import { breakName, widthOf } from './lettering'
import { linesBetween } from './lines'
import { type MappedConcept, type SeatedGroup, type Side, seatConcepts } from './seats'

/** Sizes of the drawing, in pixels at full size. */
export const measures = {
  width: 1136,
  gutter: 28,
  lane: 46,
  /** From the edge of a region to its names. */
  edge: 6,
  /** From a dot to its name. */
  dotGap: 9,
  size: 14,
  leading: 16,
  rowGap: 6,
  title: 46,
  heading: 32,
  foot: 12,
} as const

const regionWidth = (measures.width - (areas.length - 1) * measures.gutter) / areas.length
const room = (regionWidth - measures.lane) / 2 - measures.edge - measures.dotGap

/** @param concepts in reading order; @returns the same drawing for the same concepts */
export function drawMap(concepts: readonly MappedConcept[]): Drawing {
  const names = new Map(concepts.map(({ id, title }) => [id, breakName(title, room, measures.size)]))
  const groups = groupBy(
    seatConcepts(concepts, ({ id }) => names.get(id)?.length ?? 1),
    ({ area }) => area,
  )
  const heightOf = (ofArea: readonly SeatedGroup[]) =>
    ofArea.reduce((sum, { rows }) => sum + measures.heading + heightOfRows(rows, names), 0)
  const tallest = Math.max(0, ...[...groups.values()].map(heightOf))
  const height = measures.title + tallest + measures.foot
  const regions = [...groups].map(([area, ofArea]) => {
    // All regions end on one line: what a shorter one has left is shared out between its groups.
    const spare = (tallest - heightOf(ofArea)) / Math.max(1, ofArea.length - 1)
    return drawRegion(area, ofArea, { names, height, spare })
  })
  const places = regions.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.places))
  return { width: measures.width, height, regions, lines: linesBetween(concepts, places, measures.lane) }
}

function heightOfRow({ left, right }: SeatedGroup['rows'][number], names: ReadonlyMap<string, string[]>) {
  const lines = Math.max(...[left, right].map((id) => (id === null ? 1 : (names.get(id)?.length ?? 1))))
  return lines * measures.leading + measures.rowGap
}

function heightOfRows(rows: SeatedGroup['rows'], names: ReadonlyMap<string, string[]>): number {
  return rows.reduce((sum, row) => sum + heightOfRow(row, names), 0)
}

function drawRegion(
  area: Area,
  groups: readonly SeatedGroup[],
  { names, height, spare }: { names: ReadonlyMap<string, string[]>; height: number; spare: number },
): Region {
  const x = areas.indexOf(area) * (regionWidth + measures.gutter)
  const middle = x + regionWidth / 2
  let y: number = measures.title
  const clusters = groups.map(({ group, rows }) => {
    const heading = { x: middle, y: y + measures.heading - 13 }
    y += measures.heading
    const places: Place[] = []
    for (const row of rows) {
      const rowHeight = heightOfRow(row, names)
      for (const side of ['left', 'right'] as const) {
        const id = row[side]
        if (id !== null)
          places.push(drawPlace(id, names.get(id) ?? [], { area, side, middle, y, height: rowHeight }))
      }
      y += rowHeight
    }
    y += spare
    return { group, heading, places }
  })
  return { area, x, y: 0, width: regionWidth, height, title: { x: middle, y: 30 }, clusters }
}

function drawPlace(
  id: string,
  words: readonly string[],
  at: { area: Area; side: Side; middle: number; y: number; height: number },
): Place {
  const { area, side } = at
  const away = side === 'left' ? -1 : 1
  const dot = { x: at.middle + (away * measures.lane) / 2, y: at.y + at.height / 2 }
  const x = dot.x + away * measures.dotGap
  const height = words.length * measures.leading
  const width = Math.max(...words.map((line) => widthOf(line, measures.size)))
  const top = dot.y - height / 2
  const label = { x: side === 'left' ? x - width : x, y: top, width, height }
  const lines = words.map((line, index) => ({
    words: line,
    // Where the baseline stands in a line of this leading.
    y: top + index * measures.leading + measures.leading * 0.76,
  }))
  const target = {
    x: side === 'left' ? dot.x + 7 - (room + measures.dotGap + 7) : dot.x - 7,
    y: at.y,
    width: room + measures.dotGap + 7,
    height: at.height,
  }
  return { id, area, side, dot, text: { x, lines }, label, target }
}
