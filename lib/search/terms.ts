/** The order in which the vocabulary is cut: words first, then citations, each by their characters. */

/** Citation tokens have an underscore, which no word has. */
export function isCitation(term: string): boolean {
  return term.includes('_')
}

export function compareTerms(a: string, b: string): number {
  const order = Number(isCitation(a)) - Number(isCitation(b))
  return order || (a < b ? -1 : a > b ? 1 : 0)
}
