/** The engines that ours is measured against, all over the same documents. `npm run bench` installs them. */
import { createRequire } from 'node:module'
import type { Document } from '../collections'

/** An engine with an index. */
export interface Peer {
  name: string
  /** The ids of the best documents, best first. */
  search(query: string, limit: number): string[] | Promise<string[]>
  /** What a browser would have to fetch before the first result, texts of results apart; undefined if not measured. */
  wire?(): { code: string; index: string | Uint8Array }
}

/** Builds an engine, or throws if its package is not installed. */
export type MakePeer = (documents: readonly Document[]) => Peer | Promise<Peer>

const require = createRequire(import.meta.url)

/** Loads a package without its types, which the build does not depend on. */
export function load<T>(name: string): T {
  return require(name) as T
}

/** Where the package’s own bundle for browsers begins, for its weight. */
export function entry(name: string): string {
  return require.resolve(name)
}
