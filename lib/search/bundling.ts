import { join } from 'node:path'

/**
 * What a bundler has to know to make the search worker small: FlexSearch’s build with the index alone (4 KB instead
 * of 16), of which nothing more is used. Spread it into esbuild’s options, and leave `splitting` on, so that the
 * program of citations becomes a file of its own that most queries do not fetch.
 *
 * @param root the folder that holds `node_modules`
 */
export function searchBundling(root: string): { alias: Record<string, string> } {
  return { alias: { flexsearch: join(root, 'node_modules/flexsearch/dist/flexsearch.light.module.min.js') } }
}
