/** What the map is when it is drawn, before anything is markup. Coordinates are pixels at full size, origin top left. */
import type { Area } from '../../ids'
import type { Relation } from '../../schema'
import type { Side } from './seats'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A concept on the map. */
export interface Place {
  id: string
  area: Area
  side: Side
  dot: { x: number; y: number }
  /** The name: where its lines begin (on the left of the lane, where they end), and the baseline of each. */
  text: { x: number; lines: { words: string; y: number }[] }
  /** What the name covers. */
  label: Box
  /** What can be pointed at. */
  target: Box
}

export interface Cluster {
  group: string
  /** The middle of the heading, and its baseline. */
  heading: { x: number; y: number }
  /** Row by row, left before right: the order in which they are read. */
  places: Place[]
}

export interface Region extends Box {
  area: Area
  /** The middle of the title, and its baseline. */
  title: { x: number; y: number }
  clusters: Cluster[]
}

/** How far a relation reaches: within a group, to another group of the area, or to another area. */
export const reaches = ['group', 'area', 'beyond'] as const
export type Reach = (typeof reaches)[number]

/** A relation, from the concept that has it to the one that it is to. */
export interface Line {
  from: string
  to: string
  relation: Relation
  reach: Reach
  /** In the grammar of SVG’s paths. */
  path: string
}

export interface Drawing {
  width: number
  height: number
  regions: Region[]
  lines: Line[]
}
