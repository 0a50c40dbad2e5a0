/** What a search yields; plain data, so that it passes from a worker as it is. */
import type { Excerpt, Mark } from './excerpt'
import type { Filters } from './query'

export interface Hit {
  /** Id of the page, e.g. `concept:armed-attack`. */
  pageId: string
  /** Where the hit leads, without base path: the section that fits best, or the page. */
  url: string
  pageUrl: string
  kind: string
  area?: string
  status?: string
  title: string
  titleMarks: Mark[]
  /** The heading of the section, where the hit leads to one. */
  heading?: string
  headingMarks?: Mark[]
  /** The question that the excerpt answers, where the hit leads to the page and its answer is shown. */
  question?: string
  excerpt: Excerpt
  score: number
  /** Set in the first hit alone, where the query is its name or its question: the direct answer. */
  direct?: DirectAnswer
}

export interface DirectAnswer {
  /** Which of the page’s names the query is. */
  matched: string
  question?: string
  answer: string
}

/** A citation that stands in the query. */
export interface CitedInQuery {
  /** As it was typed. */
  typed: string
  /** Its canonical token. */
  id: string
  kind: string
  /** What it is, in words: “United States Code, title 50, § 3093(a)”. */
  label: string
  authority?: string
  pinpoint?: string
  /** The place on this site, if it has that very passage. */
  here?: { url: string; title: string }
  /** Where to read it officially, if that can be said with certainty. */
  read?: { url: string; publisher: string }
}

export interface SearchAnswer {
  /** The query as it was typed. */
  query: string
  hits: Hit[]
  /** How many pages were found. */
  total: number
  /** False where a quoted phrase has more candidates than were read: there may be more hits than `total`. */
  counted: boolean
  filters: Filters
  /** Filters whose value no page has, e.g. `kind:judgement`; they were left out of account. */
  unknownFilters: Filters
  citations: CitedInQuery[]
  /** The query with words replaced that no text has; the hits are already those of this query. */
  didYouMean?: string
  /** Words of the query that no text has, and that were not replaced: the hits are those of the other words. */
  unmatched: string[]
  /** Set where nothing was found because too little was typed to tell: ask for another letter. */
  tooShort?: true
  /**
   * Where nothing was found: pages that have the words of a quoted phrase, though not together, or words that begin
   * as the query’s do. The A–Z is the next way.
   */
  nearest: Hit[]
}
