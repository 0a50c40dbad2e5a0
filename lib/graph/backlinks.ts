/** Edges seen from their target: who points here, from which sentence. */
import type { NodeKey } from '../ids'
import type { Edge } from './edges'

/** @returns the incoming edges of every node that has any, each once a paragraph */
export function backlinksOf(edges: readonly Edge[]): Map<NodeKey, Edge[]> {
  const incoming = new Map<NodeKey, Edge[]>()
  const seen = new Set<string>()
  for (const edge of edges) {
    // A paragraph that cites the same place twice points at it once.
    const identity = [
      edge.kind,
      edge.from,
      edge.to,
      edge.section,
      edge.block,
      edge.fragment,
      edge.label,
    ].join('\n')
    if (seen.has(identity)) continue
    seen.add(identity)
    const list = incoming.get(edge.to)
    if (list) list.push(edge)
    else incoming.set(edge.to, [edge])
  }
  return incoming
}
