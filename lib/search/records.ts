/**
 * What the search is built from. The corpus yields these; nothing here knows about MDX.
 *
 * A page is one **page unit** and any number of **section units**. Title, aliases, search terms and question are
 * indexed with the page unit alone: a page is scored over all of its units together, so a section need not repeat
 * the name of its page to be found with it.
 */
export interface SearchRecord {
  /** Unique. The page unit has its page’s id, e.g. `concept:armed-attack`; a section adds `#section`. */
  id: string
  /** The id of the page unit; equal to `id` in the page unit itself. */
  pageId: string
  /** Address inside the site, without base path: `/use-of-force/armed-attack/#rule`. */
  url: string
  /** What `kind:` filters by: concept, authority, claim, report, question, event, path, or page for all else. */
  kind: string
  /** What `area:` filters by. Page units only; sections inherit it. */
  area?: string
  /** What `status:` filters by and the badge shows. Page units only. */
  status?: string
  /** The page’s title, as it is shown. Sections may repeat it; it is read from the page unit. */
  title: string
  /** The page’s other names. A query that equals one of them is answered by this page. */
  aliases: readonly string[]
  /** Words that lead here but name nothing here. */
  searchTerms: readonly string[]
  /** The question that the page answers. A query that equals it gets the direct answer. */
  question?: string
  /** The short answer, for the direct answer; the page unit’s body where it is left out. */
  answer?: string
  /** The heading of a section unit. */
  heading?: string
  /** Canonical tokens of what this unit *is*, e.g. `art_un-charter_51` for that passage’s unit. */
  citations: readonly string[]
  /** Canonical tokens of what it chiefly rests on and its text does not spell out, e.g. from its front matter. */
  cites?: readonly string[]
  /** Those of what it cites beside that; a token may stand there more than once. */
  mentions?: readonly string[]
  /** Its plain text. Citations in it are recognised by the encoder. */
  body: string
}

/** True for the unit that stands for the whole page. */
export function isPageUnit(record: Pick<SearchRecord, 'id' | 'pageId'>): boolean {
  return record.id === record.pageId
}
