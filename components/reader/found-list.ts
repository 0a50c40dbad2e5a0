/** What the reader found, by kind: for the page as a list, and as plain text to take away. */
import type { Entry } from '@/lib/spotter/glossary'
import type { Reading } from '@/lib/spotter/reading'
import type { SpotKind } from '@/lib/spotter/spot'
import { element } from '../dom'
import { statusText } from '../status/words'
import { entryId, spotId } from './marked-text'

/** In the order in which somebody on a deadline wants them. */
const groups: readonly [kind: SpotKind, title: string][] = [
  ['caution', 'Words that need care'],
  ['claim', 'Claims in the news'],
  ['concept', 'Doctrines'],
  ['authority', 'Sources'],
  ['citation', 'Sources without a page here'],
]
/** So many places of one entry are listed; a word may stand in a text a thousand times. */
const placesShown = 8

interface Numbered {
  entry: Entry
  index: number
}

function grouped({ entries }: Reading): [title: string, kind: SpotKind, entries: Numbered[]][] {
  const numbered = entries.map((entry, index) => ({ entry, index }))
  return groups
    .map(([kind, title]): [string, SpotKind, Numbered[]] => [
      title,
      kind,
      numbered.filter(({ entry }) => entry.kind === kind),
    ])
    .filter(([, , entriesOfKind]) => entriesOfKind.length > 0)
}

/** @param base the sub-path of the site with a slash at its end */
export function foundList(reading: Reading, base: string): HTMLElement[] {
  const places = new Map<number, number[]>()
  for (const [spot, { entry }] of reading.spots.entries())
    places.set(entry, [...(places.get(entry) ?? []), spot])
  return grouped(reading).map(([title, kind, entries]) =>
    element(
      'section',
      { 'data-found': kind },
      element('h3', {}, title),
      element(
        'ul',
        {},
        ...entries.map(({ entry, index }) => item(entry, index, places.get(index) ?? [], base)),
      ),
    ),
  )
}

function item(entry: Entry, index: number, places: readonly number[], base: string): HTMLElement {
  const { title, asks, says, safeSentence, status, address, publisher } = entry
  const name = address
    ? element('a', { href: publisher ? address : base + address.slice(1) }, title)
    : element('b', {}, title)
  return element(
    'li',
    { id: entryId(index) },
    name,
    status && element('span', {}, ` ${statusText[status]}`),
    publisher && element('span', {}, ` at ${publisher}`),
    asks && element('p', {}, element('i', {}, asks)),
    says && element('p', {}, says),
    safeSentence && element('p', {}, element('i', {}, 'A safe sentence: '), safeSentence),
    element('p', {}, 'In your text: ', ...placeLinks(places)),
  )
}

function placeLinks(places: readonly number[]): (Node | string)[] {
  const links = places
    .slice(0, placesShown)
    .map((spot, at) =>
      element('a', { href: `#${spotId(spot)}`, 'aria-label': `place ${at + 1}` }, `${at + 1}`),
    )
  const more = places.length - placesShown
  return [...links, more > 0 ? `and ${more} more` : '']
}

/** The same as text, with whole addresses. */
export function foundText(reading: Reading, site: string): string {
  return grouped(reading)
    .map(([title, , entries]) =>
      [
        title,
        ...entries.map(({ entry: { title: name, asks, says, safeSentence, status, address, publisher } }) =>
          [
            `– ${name}${status ? ` (${status})` : ''}`,
            asks && `  ${asks}`,
            says && `  ${says}`,
            safeSentence && `  A safe sentence: ${safeSentence}`,
            address && `  ${publisher ? address : site + address.slice(1)}`,
          ]
            .filter(Boolean)
            .join('\n'),
        ),
      ].join('\n'),
    )
    .join('\n\n')
}
