/** Answers of the search, for tests: each with no more than it needs. */
import type { Hit, SearchAnswer } from '@/lib/search/client'

export function hit(more: Partial<Hit> = {}): Hit {
  return {
    pageId: 'concept:armed-attack',
    url: '/use-of-force/armed-attack/',
    pageUrl: '/use-of-force/armed-attack/',
    kind: 'concept',
    title: 'Armed attack',
    titleMarks: [],
    excerpt: { text: 'Scale and effects decide.', marks: [], before: false, after: false },
    score: 1,
    ...more,
  }
}

export function answer(more: Partial<SearchAnswer> = {}): SearchAnswer {
  const hits = more.hits ?? [hit()]
  return {
    query: 'armed attack',
    hits,
    total: hits.length,
    counted: true,
    filters: {},
    unknownFilters: {},
    citations: [],
    unmatched: [],
    nearest: [],
    ...more,
  }
}

/** So many hits, each on a page of its own. */
export function hits(count: number): Hit[] {
  return Array.from({ length: count }, (_, index) =>
    hit({ pageId: `concept:p${index}`, url: `/use-of-force/p${index}/`, title: `Page ${index}` }),
  )
}

export const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;'
