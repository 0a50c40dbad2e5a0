import { describe, expect, test } from 'vitest'
import { areas } from '../../ids'
import { relations } from '../../schema'
import { drawMap, measures } from './draw'
import type { Box, Drawing, Place } from './drawing'
import { breakName, widthOf } from './lettering'
import type { MappedConcept } from './seats'

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const words =
  'The use of force “hostilities” Mexico’s intergovernmental law WHO may kill? I in self-defence 1986–2001'.split(
    ' ',
  )

/** A library of any size, with names of one to seven words and relations between any two. */
function madeUp(count: number, seed = 1): MappedConcept[] {
  const next = chance(seed)
  const made = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    title: Array.from({ length: 1 + next(7) }, () => words[next(words.length)]).join(' '),
    area: areas[Math.floor((index * areas.length) / count)] ?? areas[0],
    group: `Group ${Math.floor(index / 5)}`,
    relations: Array.from({ length: next(5) }, () => ({
      to: `c${next(count)}` as MappedConcept['relations'][number]['to'],
      relation: relations[next(relations.length)] ?? relations[0],
    })).filter(({ to }) => to !== `c${index}`),
  }))
  return made
}

const placesOf = ({ regions }: Drawing): Place[] =>
  regions.flatMap(({ clusters }) => clusters.flatMap(({ places }) => places))
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const contains = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

test('the same concepts yield the same drawing, to the letter', () => {
  expect(JSON.stringify(drawMap(madeUp(110)))).toBe(JSON.stringify(drawMap(madeUp(110))))
})

describe.each([1, 2, 7, 110, 300])('a map of %i concepts', (count) => {
  const concepts = madeUp(count, count)
  const drawing = drawMap(concepts)
  const places = placesOf(drawing)

  test('has every concept once, in its area and group', () => {
    expect(places.map(({ id }) => id).sort()).toEqual(concepts.map(({ id }) => id).sort())
    for (const { area, clusters } of drawing.regions) {
      for (const { group, places } of clusters) {
        for (const { id } of places)
          expect(concepts.find((one) => one.id === id)).toMatchObject({ area, group })
      }
    }
  })

  test('lets no two names or dots touch, and keeps each name in its region and out of the lane', () => {
    const boxes = places.flatMap(({ label, dot }) => [
      label,
      { x: dot.x - 5, y: dot.y - 5, width: 10, height: 10 },
    ])
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
    for (const { x, y, width, height, clusters } of drawing.regions) {
      const lane = { x: x + width / 2 - measures.lane / 2, y, width: measures.lane, height }
      for (const { label } of clusters.flatMap(({ places }) => places)) {
        expect([contains({ x, y, width, height }, label), overlap(lane, label)]).toEqual([true, false])
      }
    }
  })

  test('has a line for every relation, that says how far it reaches', () => {
    const byId = new Map(concepts.map((concept) => [concept.id, concept]))
    const wanted = concepts.flatMap(({ id, area, group, relations }) =>
      relations.map(({ to, relation }) => {
        const other = byId.get(to)
        const reach = other?.area !== area ? 'beyond' : other.group === group ? 'group' : 'area'
        return { from: id, to, relation, reach }
      }),
    )
    expect(drawing.lines.map(({ path: _, ...line }) => line)).toEqual(wanted)
    for (const { path } of drawing.lines) expect(path).toMatch(/^M-?\d+ -?\d+C(?:-?\d+ ?){6}$/)
  })

  test('is read row by row, left before right', () => {
    for (const { clusters } of drawing.regions) {
      const order = clusters.flatMap(({ places }) => places.map(({ dot }) => dot.y * 10_000 + dot.x))
      expect(order).toEqual([...order].sort((a, b) => a - b))
    }
  })
})

test('what is related across the lane shares a row, and what looks to another area sits on its side', () => {
  const concept = (id: string, area: MappedConcept['area'], ...to: string[]): MappedConcept => ({
    id,
    title: id,
    area,
    group: 'One',
    relations: to.map((other) => ({ to: other as never, relation: 'depends on' })),
  })
  const places = placesOf(
    drawMap([
      // Left of the lane at first, and in two rows.
      concept('to the right', 'sovereignty', 'in the middle'),
      concept('a', 'sovereignty', 'b'),
      concept('c', 'sovereignty'),
      concept('b', 'sovereignty'),
      concept('in the middle', 'use-of-force'),
      concept('alone', 'oversight'),
      concept('from the right', 'oversight', 'in the middle'),
    ]),
  )
  const find = (id: string) => places.find((place) => place.id === id)
  expect(find('a')?.dot.y).toBe(find('b')?.dot.y)
  expect(['to the right', 'from the right'].map((id) => find(id)?.side)).toEqual(['right', 'left'])
})

test('a relation to a page that is not there has no line', () => {
  const [first] = madeUp(1)
  if (!first) throw new Error('one was asked for')
  const relations = [{ to: 'gone' as never, relation: 'part of' as const }]
  expect(drawMap([{ ...first, relations }]).lines).toEqual([])
})

test.each<[name: string, lines: string[]]>([
  ['Spying', ['Spying']],
  ['Self-defence', ['Self-defence']],
  ['State responsibility', ['State responsibility']],
  ['Duty not to let territory be used for harm', ['Duty not to let', 'territory be', 'used for harm']],
  ['Antidisestablishmentarianisms', ['Antidisestablishmentarianisms']],
])('“%s” breaks evenly, into as few lines as can be', (name, lines) => {
  expect(breakName(name, 142, measures.size)).toEqual(lines)
})

test('a letter that nobody measured is taken to be wide', () => {
  expect(widthOf('Ж', 10)).toBeGreaterThanOrEqual(widthOf('m', 10))
  expect(widthOf('', 10)).toBe(0)
})
