/** How well each engine ranks, and how long a query takes, all of them taking turns on the same queries. */
import type { Collection } from './collections'
import { mean, ndcg, quantile, reciprocalRank } from './metrics'
import { seeded, withTypo } from './random'

export interface Searcher {
  name: string
  search(query: string, limit: number): string[] | Promise<string[]>
}

export interface Relevance {
  engine: string
  ndcg: number
  mrr: number
  /** The share of queries for which a right page is among the first ten. */
  found: number
  /** The same with one typing error in a query: it can hardly be larger. */
  typo: number
  p50: number
  p95: number
}

/** Documents of one page stand for it; further ones of the same page are passed over. */
function pagesOf(ids: readonly string[], pageOf: ReadonlyMap<string, string>): string[] {
  return [...new Set(ids.map((id) => pageOf.get(id) ?? ''))]
}

export async function measureRelevance(
  collection: Collection,
  engines: readonly Searcher[],
): Promise<Relevance[]> {
  const pageOf = new Map(collection.documents.map(({ id, page }) => [id, page]))
  const random = seeded(1986)
  const queries = collection.queries.map((query) => ({ ...query, wrong: withTypo(query.text, random) }))
  const results = engines.map(({ name }) => ({
    name,
    ndcg: [] as number[],
    mrr: [] as number[],
    found: [] as number[],
    typo: [] as number[],
    times: [] as number[],
  }))
  for (const query of queries) {
    const relevant = collection.relevant.get(query.id) ?? new Map<string, number>()
    for (const [at, engine] of engines.entries()) {
      const result = results[at]
      if (!result) continue
      const started = performance.now()
      // Fifty units hold at least ten pages: a page has at most five.
      const found = pagesOf(await engine.search(query.text, 50), pageOf)
      result.times.push(performance.now() - started)
      result.ndcg.push(ndcg(found, relevant))
      result.mrr.push(reciprocalRank(found, relevant))
      if (query.wrong === undefined) continue
      const isIn = (pages: readonly string[]) =>
        pages.slice(0, 10).some((page) => relevant.has(page)) ? 1 : 0
      result.found.push(isIn(found))
      result.typo.push(isIn(pagesOf(await engine.search(query.wrong, 50), pageOf)))
    }
  }
  return results.map((result) => ({
    engine: result.name,
    ndcg: mean(result.ndcg),
    mrr: mean(result.mrr),
    found: mean(result.found),
    typo: mean(result.typo),
    p50: quantile(result.times, 0.5),
    p95: quantile(result.times, 0.95),
  }))
}
