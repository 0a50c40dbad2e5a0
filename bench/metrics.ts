/** Measures of a ranking and of times. */

/** Normalised discounted cumulative gain of the first ten, with gain 2^grade − 1 (Järvelin and Kekäläinen 2002). */
export function ndcg(ranking: readonly string[], relevant: ReadonlyMap<string, number>, depth = 10): number {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2)
  const sum = ranking
    .slice(0, depth)
    .reduce((total, page, place) => total + gain(relevant.get(page) ?? 0, place), 0)
  const ideal = [...relevant.values()]
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((total, grade, place) => total + gain(grade, place), 0)
  return ideal > 0 ? sum / ideal : 0
}

/** The reciprocal of the place of the first relevant page; 0 if none is there. */
export function reciprocalRank(ranking: readonly string[], relevant: ReadonlyMap<string, number>): number {
  const place = ranking.findIndex((page) => (relevant.get(page) ?? 0) > 0)
  return place < 0 ? 0 : 1 / (place + 1)
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The value below which a share of all lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
