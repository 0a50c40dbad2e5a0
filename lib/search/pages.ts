/** The texts that results are shown from: one small file a page. */
import { SearchError } from './errors'

/** A page as results need it. */
export interface PageText {
  build: string
  id: string
  url: string
  kind: string
  area?: string
  status?: string
  title: string
  question?: string
  answer?: string
  /** Its other names. */
  names: readonly string[]
  /** The page unit first. */
  units: readonly UnitText[]
}

export interface UnitText {
  url: string
  heading?: string
  text: string
  /** What the unit itself is, as tokens. */
  citations: readonly string[]
}

export function pageFile(page: number): string {
  return `p/${page}.json`
}

export function writePage(page: PageText): Uint8Array {
  // Addresses of sections repeat the page’s; what is empty is left out.
  const units = page.units.map(({ url, heading, text, citations }) => [
    url.startsWith(page.url) ? url.slice(page.url.length) : url,
    heading ?? '',
    text,
    ...(citations.length > 0 ? [citations] : []),
  ])
  return new TextEncoder().encode(JSON.stringify({ ...page, units }))
}

/**
 * Reads a page’s file.
 *
 * @throws {SearchError} `corrupt` if it is none, `other-build` if it is another build’s
 */
export function readPage(bytes: Uint8Array, name: string, build: string): PageText {
  let read: unknown
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new SearchError('corrupt', name)
  }
  if (
    !isObject(read) ||
    !isStrings(read, ['build', 'id', 'url', 'kind', 'title']) ||
    !isListOfStrings(read.names)
  ) {
    throw new SearchError('corrupt', name)
  }
  if (read.build !== build) throw new SearchError('other-build', name)
  if (!Array.isArray(read.units)) throw new SearchError('corrupt', name)
  const units = read.units.map((unit: unknown): UnitText => {
    if (!Array.isArray(unit)) throw new SearchError('corrupt', name)
    const [place, heading, text, citations = []] = unit as unknown[]
    if (
      typeof place !== 'string' ||
      typeof heading !== 'string' ||
      typeof text !== 'string' ||
      !isListOfStrings(citations)
    ) {
      throw new SearchError('corrupt', name)
    }
    const url = place === '' || /^[#?]/.test(place) ? read.url + place : place
    return { url, text, citations, ...(heading && { heading }) }
  })
  return { ...(read as unknown as PageText), units }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isStrings<Key extends string>(
  value: Record<string, unknown>,
  keys: readonly Key[],
): value is Record<Key, string> & Record<string, unknown> {
  return keys.every((key) => typeof value[key] === 'string')
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
