/** Lighthouse’s scores of one page, as a phone sees it. */
import lighthouse from 'lighthouse'

export interface LighthouseScore {
  /** 0 to 100. */
  score: number
  /** The audits that took points away, each with the first element that it complains of. */
  faults: string[]
}

/**
 * @param debuggingPort of a Chromium that listens for developer tools
 * @returns the score by category
 * @throws {Error} where the page could not be judged
 */
export async function lighthouseScores(
  address: string,
  debuggingPort: number,
): Promise<Record<string, LighthouseScore>> {
  const result = await lighthouse(address, {
    port: debuggingPort,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  })
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse could not judge ${address}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`,
    )
  }
  const { categories, audits } = result.lhr
  return Object.fromEntries(
    Object.entries(categories).map(([category, { score, auditRefs }]) => [
      category,
      {
        score: Math.round((score ?? 0) * 100),
        faults: auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => [id, firstElement(audits[id]?.details)].filter(Boolean).join(' at ')),
      },
    ]),
  )
}

/** The mark-up of the first element in an audit’s table, where it has one. */
function firstElement(details: unknown): string | undefined {
  const { items = [] } = (details ?? {}) as { items?: { node?: { snippet?: string } }[] }
  return items.find(({ node }) => node?.snippet)?.node?.snippet
}
