/**
 * Who sits where on the map: the concepts of a group sit on two sides of a lane, row by row. Each is seated so that what
 * it stands in a relation to is near, or is looked at across the lane, and so that those with relations to another area
 * sit on the side of that area.
 */
import { groupBy } from '../../group'
import { type Area, areas } from '../../ids'
import type { Relation } from '../../schema'

/** A concept as the map needs it. */
export interface MappedConcept {
  id: string
  title: string
  area: Area
  group: string
  relations: readonly { to: string; relation: Relation }[]
}

export type Side = 'left' | 'right'

export interface Seat {
  area: Area
  group: string
  /** Counted through the area, from its first group to its last. */
  row: number
  side: Side
}

/** A group with its rows; the last row may have one empty side. */
export interface SeatedGroup {
  area: Area
  group: string
  rows: { left: string | null; right: string | null }[]
}

interface Table extends Pick<SeatedGroup, 'area' | 'group'> {
  firstRow: number
  /** By seat, left and right of each row in turn; null where nobody sits. */
  sitting: (string | null)[]
}

type Link = readonly [string, string]

/**
 * @param concepts in reading order: the groups stand in it, and their members begin in it
 * @param heightOf the lines that a concept’s name takes: names of one height like to share a row
 * @returns the groups with their rows; the same for the same concepts
 */
export function seatConcepts(
  concepts: readonly MappedConcept[],
  heightOf: (concept: MappedConcept) => number,
): SeatedGroup[] {
  const tables = layTables(concepts)
  const links = linksOf(concepts)
  const heights = new Map(concepts.map((concept) => [concept.id, heightOf(concept)]))
  const seats = new Map(tables.flatMap((table) => seatsOf(table)))
  const costAt = (table: Table, ids: readonly (string | null)[]) =>
    costOfLinks(ids, links, seats) + costOfRows(table, heights)
  // Two change places wherever all of it costs less after, until nothing does.
  for (let gained = true; gained; ) {
    gained = false
    for (const table of tables) {
      for (const [one, other] of pairsOf(table.sitting.length)) {
        const moved = [table.sitting[one] ?? null, table.sitting[other] ?? null]
        const before = costAt(table, moved)
        swap(table, one, other, seats)
        if (costAt(table, moved) < before - 1e-9) gained = true
        else swap(table, one, other, seats)
      }
    }
  }
  return tables.map(({ area, group, sitting }) => ({ area, group, rows: rowsOf(sitting) }))
}

function layTables(concepts: readonly MappedConcept[]): Table[] {
  return areas.flatMap((area) => {
    let firstRow = 0
    const groups = groupBy(
      concepts.filter((concept) => concept.area === area),
      ({ group }) => group,
    )
    return [...groups].map(([group, members]) => {
      const sitting: (string | null)[] = members.map(({ id }) => id)
      if (sitting.length % 2 === 1) sitting.push(null)
      const table = { area, group, firstRow, sitting }
      // A heading stands between two groups.
      firstRow += sitting.length / 2 + 1
      return table
    })
  })
}

/** Both ends of every relation of which both ends are there, by either end. */
function linksOf(concepts: readonly MappedConcept[]): Map<string, Link[]> {
  const present = new Set(concepts.map(({ id }) => id))
  const links = concepts.flatMap(({ id, relations }) =>
    relations.filter(({ to }) => present.has(to)).map(({ to }): Link => [id, to]),
  )
  const byEnd = new Map<string, Link[]>(concepts.map(({ id }) => [id, []]))
  for (const link of links) for (const end of link) byEnd.get(end)?.push(link)
  return byEnd
}

function seatAt({ area, group, firstRow }: Table, index: number): Seat {
  return { area, group, row: firstRow + Math.floor(index / 2), side: index % 2 === 0 ? 'left' : 'right' }
}

function seatsOf(table: Table): (readonly [string, Seat])[] {
  return table.sitting.flatMap((id, index) => (id === null ? [] : [[id, seatAt(table, index)] as const]))
}

function swap(table: Table, one: number, other: number, seats: Map<string, Seat>): void {
  const { sitting } = table
  const kept = sitting[one] ?? null
  sitting[one] = sitting[other] ?? null
  sitting[other] = kept
  for (const index of [one, other]) {
    const id = sitting[index]
    if (id) seats.set(id, seatAt(table, index))
  }
}

function pairsOf(count: number): [number, number][] {
  const indices = Array.from({ length: count }, (_, index) => index)
  return indices.flatMap((one) => indices.slice(one + 1).map((other): [number, number] => [one, other]))
}

function rowsOf(sitting: readonly (string | null)[]): SeatedGroup['rows'] {
  return Array.from({ length: sitting.length / 2 }, (_, row) => ({
    left: sitting[row * 2] ?? null,
    right: sitting[row * 2 + 1] ?? null,
  }))
}

/** In rows: what a link costs for each row that it spans, and for each column of names that it crosses. */
const costs = {
  span: 1,
  spanToOtherArea: 0.5,
  sameSide: 1,
  crossedColumn: 2.5,
  uneven: 0.8,
  emptyInside: 1000,
}

function costOfLinks(
  ids: readonly (string | null)[],
  links: Map<string, Link[]>,
  seats: Map<string, Seat>,
): number {
  const touched = new Set(ids.flatMap((id) => (id === null ? [] : (links.get(id) ?? []))))
  let cost = 0
  for (const [from, to] of touched) {
    const [a, b] = [seats.get(from), seats.get(to)]
    if (a && b) cost += costOfLink(a, b)
  }
  return cost
}

function costOfLink(a: Seat, b: Seat): number {
  const span = Math.abs(a.row - b.row)
  if (a.area === b.area) return costs.span * span + (a.side === b.side ? costs.sameSide : 0)
  const [first, second] = areas.indexOf(a.area) < areas.indexOf(b.area) ? [a, b] : [b, a]
  const crossed = Number(first.side === 'left') + Number(second.side === 'right')
  return costs.spanToOtherArea * span + costs.crossedColumn * crossed
}

function costOfRows({ sitting }: Table, heights: ReadonlyMap<string, number>): number {
  const rows = rowsOf(sitting)
  return rows.reduce((cost, { left, right }, index) => {
    if (left === null || right === null) return cost + (index < rows.length - 1 ? costs.emptyInside : 0)
    return cost + costs.uneven * Math.abs((heights.get(left) ?? 1) - (heights.get(right) ?? 1))
  }, 0)
}
