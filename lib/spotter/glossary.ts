/** What is said of each thing that the spotter can find: plain data, sent to the browser beside the dictionary. */
import { describe, whereToRead } from '../citation/links'
import { passageAddress } from '../corpus/addresses'
import type { Corpus } from '../corpus/entries'
import type { Page } from '../mdx/page'
import { safeSentenceOf } from '../mdx/safe-sentence'
import type { Status } from '../schema'
import { cautions } from './cautions'
import type { Spot, SpotKind } from './spot'

export interface Entry {
  kind: SpotKind
  title: string
  /** What it says, in a sentence or a few; the short answer of a concept. */
  says?: string
  status?: Status
  /** Where to read on: inside the site, or the official place of a citation that has no page here. */
  address?: string
  /** Who publishes it there, for an address elsewhere. */
  publisher?: string
}

export interface Glossary {
  concepts: Record<string, Required<Pick<Entry, 'title' | 'says' | 'status' | 'address'>>>
  /** With the places that have an address of their own on the page. */
  authorities: Record<string, { title: string; places: string[] }>
  claims: Record<string, Required<Pick<Entry, 'title' | 'says' | 'address'>>>
}

export function glossaryOf({ concepts, authorities, claims, reports }: Corpus): Glossary {
  const reportNames = new Map(
    reports.map(({ id, matter }) => [id, `${matter.shortTitle} (${matter.outlet})`]),
  )
  return {
    concepts: Object.fromEntries(
      concepts.map(({ id, matter: { title, answer, status }, address }) => [
        id,
        { title, says: answer, status, address },
      ]),
    ),
    authorities: Object.fromEntries(
      authorities.map(({ id, matter: { title, passages, pinpoints } }) => [
        id,
        { title, places: [...passages, ...pinpoints].map(({ at }) => at) },
      ]),
    ),
    claims: Object.fromEntries(
      claims.map(({ id, matter: { title, quote, report }, page, address }) => [
        id,
        {
          title: title ?? quote,
          says: `${reportNames.get(report)}.${safeSentenceClause(page)}`,
          address,
        },
      ]),
    ),
  }
}

/** Nothing, while the sentence is still to be written: a build refuses such a claim, a preview shows it. */
function safeSentenceClause(page: Page): string {
  const sentence = safeSentenceOf(page)
  return sentence === null ? '' : ` A safe sentence: ${sentence}`
}

/** What is said of one spot. Two spots with the same answer are one entry: the kind, the id and the place name it. */
export function entryOf({ kind, id, at, citation }: Spot, glossary: Glossary): Entry {
  if (kind === 'caution') {
    const caution = cautions.find((one) => one.id === id)
    const concept = caution && glossary.concepts[caution.read]
    return {
      kind,
      title: caution?.phrases[0] ?? id,
      ...(caution && { says: caution.says }),
      ...(concept && { address: concept.address }),
    }
  }
  if (kind === 'authority') {
    const { title, places } = glossary.authorities[id] ?? { title: id, places: [] }
    const place = at !== undefined && places.includes(at) ? at : undefined
    return { kind, title: at ? `${title}, ${at}` : title, address: passageAddress(id, place) }
  }
  if (kind === 'citation') {
    const place = citation && whereToRead(citation)
    return {
      kind,
      title: citation ? describe(citation) : id,
      ...(place && { address: place.url, publisher: place.publisher }),
    }
  }
  const known = kind === 'concept' ? glossary.concepts[id] : glossary.claims[id]
  return { kind, title: id, ...known }
}
