/** What is said of each thing that the spotter can find: plain data, sent to the browser beside the dictionary. */
import { describe, whereToRead } from '../citation/links'
import { passageAddress } from '../corpus/addresses'
import type { Corpus } from '../corpus/entries'
import type { Page } from '../mdx/page'
import { safeSentenceOf } from '../mdx/safe-sentence'
import { sectionText } from '../mdx/section-text'
import { sentencesOf } from '../mdx/sentences'
import type { Status } from '../schema'
import { cautions } from './cautions'
import type { Spot, SpotKind } from './spot'

export interface Entry {
  kind: SpotKind
  title: string
  /** The question that is answered: without it “usually not” says nothing, or something else. */
  asks?: string
  /** What it says, in a sentence or a few: a concept’s short answer, what a judgment held, what a statute is about. */
  says?: string
  /** A sentence that can be printed as it stands. */
  safeSentence?: string
  status?: Status
  /** Where to read on: inside the site, or the official place of a citation that has no page here. */
  address?: string
  /** Who publishes it there, for an address elsewhere. */
  publisher?: string
}

type Said = Pick<Entry, 'asks' | 'says' | 'safeSentence'>

export interface Glossary {
  concepts: Record<string, Said & Required<Pick<Entry, 'title' | 'status' | 'address'>>>
  /** With the places that have an address of their own on the page. */
  authorities: Record<string, Said & { title: string; places: string[] }>
  claims: Record<string, Said & Required<Pick<Entry, 'title' | 'address'>>>
}

export function glossaryOf({ concepts, authorities, claims, reports }: Corpus): Glossary {
  const reportNames = new Map(
    reports.map(({ id, matter }) => [id, `${matter.shortTitle} (${matter.outlet})`]),
  )
  return {
    concepts: Object.fromEntries(
      concepts.map(({ id, matter: { title, question, answer, status }, page, address }) => [
        id,
        { title, asks: question, says: answer, ...safeSentenceIn(page), status, address },
      ]),
    ),
    authorities: Object.fromEntries(
      authorities.map(({ id, matter: { title, passages, pinpoints }, page }) => [
        id,
        { title, ...gistOf(page), places: [...passages, ...pinpoints].map(({ at }) => at) },
      ]),
    ),
    claims: Object.fromEntries(
      claims.map(({ id, matter: { title, quote, report }, page, address }) => [
        id,
        {
          title: title ?? quote,
          says: `${reportNames.get(report)}.`,
          ...safeSentenceIn(page),
          address,
        },
      ]),
    ),
  }
}

/** Nothing, while the sentence is still to be written: a build refuses such a claim, a preview shows it. */
function safeSentenceIn(page: Page): Pick<Entry, 'safeSentence'> {
  const safeSentence = safeSentenceOf(page)
  return safeSentence === null ? {} : { safeSentence }
}

/** Of a judgment the question and what it held, of another source the beginning of what its page says of it. */
function gistOf(page: Page): Pick<Entry, 'asks' | 'says'> {
  const holding = sectionText(page, 'holding')
  const asks = holding && firstQuestionOf(sectionText(page, 'question'))
  const says = beginningOf(holding || sectionText(page, ''))
  return { ...(asks && { asks }), ...(says && { says }) }
}

function firstQuestionOf(text: string): string {
  return /^[^?]*\?/.exec(text)?.[0] ?? ''
}

/** What is shorter, such as “No.” or “The claim was refused.”, takes the next sentence with it. */
const shortestGist = 60

function beginningOf(text: string): string {
  const enough = sentencesOf(text).find(({ end }) => end >= shortestGist)
  return text.slice(0, enough?.end).trim()
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
    const { title, places, ...said } = glossary.authorities[id] ?? { title: id, places: [] }
    const place = at !== undefined && places.includes(at) ? at : undefined
    return { kind, title: at ? `${title}, ${at}` : title, ...said, address: passageAddress(id, place) }
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
