/** A small generator with a seed (Park and Miller, CACM 31 (1988) 1192): every run of a test draws the same. */
export function seeded(seed: number): () => number {
  let state = seed % 2147483647 || 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

export function below(random: () => number, bound: number): number {
  return Math.floor(random() * bound)
}
