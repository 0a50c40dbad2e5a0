/** What the search knows of citations. Its program is fetched only for a query that may hold one. */
import type { AuthorityEntry, AuthorityTable, Recognised } from '../citation/recognise'
import { SearchError } from './errors'

type Program = typeof import('./citing-program')

/** The recogniser, with the authorities of the corpus. */
export interface Citing {
  program: Program
  recognise(text: string): Recognised[]
}

const announcing =
  /[\d§¶]|\p{L} vs?\.? \p{L}|(?<!\p{L})(?:arts?|articles?|art[ií]culos?|amend\p{L}*)(?!\p{L})/iu

/** Whether a text can hold a citation with a pinpoint: each has a number, a sign, or one of these words; a case has its “v”. */
export function mayCite(text: string): boolean {
  return announcing.test(text)
}

/** Loads the recogniser. Rejects with a SearchError `network`, and may be tried again. */
export async function loadCiting(authorities?: readonly AuthorityEntry[]): Promise<Citing> {
  const program = await import('./citing-program').catch((error: unknown) => {
    throw new SearchError('network', `citations: ${String(error)}`)
  })
  const table: AuthorityTable | undefined = authorities && program.authorityTable(authorities)
  const options = table ? { authorities: table } : {}
  return { program, recognise: (text) => program.recognise(text, options) }
}

/** The one citation that a text consists of, if there is nothing else in it but punctuation. */
export function wholeCitation(text: string, citations: readonly Recognised[]): Recognised | undefined {
  const [only] = citations
  if (!only || citations.length > 1) return undefined
  return /[\p{L}\p{N}]/u.test(text.slice(0, only.start) + text.slice(only.end)) ? undefined : only
}
