/** A search answer as elements. Marks are ranges of text; nothing from content or query is ever markup. */
import type { Excerpt, Hit, Mark, SearchAnswer } from '@/lib/search/client'
import { element } from '../dom'
import { statusText } from '../status/words'

export interface Places {
  /** The sub-path with a slash at its end. */
  base: string
  /** Prefix of the ids of the options: several searches may stand on one page. */
  idPrefix: string
}

/** The list of hits, as options of a combobox; null where there is none. */
export function hitList(hits: readonly Hit[], places: Places): HTMLElement | null {
  if (hits.length === 0) return null
  const list = element('div', { role: 'listbox', id: `${places.idPrefix}-list`, 'aria-label': 'Results' })
  list.append(...hits.map((hit, index) => option(hit, index, places)))
  return list
}

function option(hit: Hit, index: number, { base, idPrefix }: Places): HTMLElement {
  const { direct } = hit
  const question = direct ? direct.question : hit.question
  const attributes = {
    href: base + hit.url.slice(1),
    role: 'option',
    'aria-selected': 'false',
    id: `${idPrefix}-${index}`,
    'data-hit': hit.pageId,
    'data-kind': hit.kind,
    class: direct ? 'hit-direct' : null,
  }
  const badge = [hit.kind, hit.status ? statusText[hit.status] : ''].filter(Boolean).join(' · ')
  return element(
    'a',
    attributes,
    element('b', {}, ...marked(hit.title, hit.titleMarks)),
    hit.heading ? element('i', {}, ' — ', ...marked(hit.heading, hit.headingMarks ?? [])) : null,
    ' ',
    element('span', { class: 'hit-kind' }, badge),
    question ? element('i', { class: 'hit-text' }, question) : null,
    element('span', { class: 'hit-text' }, ...(direct ? [direct.answer] : excerptNodes(hit.excerpt))),
  )
}

function excerptNodes({ text, marks, before, after }: Excerpt): (Node | string)[] {
  return [before ? '… ' : '', ...marked(text, marks), after ? ' …' : '']
}

/** Text in which ranges are marked. */
export function marked(text: string, marks: readonly Mark[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let from = 0
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)))
    from = end
  }
  parts.push(text.slice(from))
  return parts.filter((part) => part !== '')
}

/**
 * What the query cites: where it stands on this site, and where to read it officially. That it has no page is said only
 * where nothing else was found: a hit may be that page under another name.
 */
export function citedList({ citations, hits }: SearchAnswer, { base }: Places): HTMLElement[] {
  return citations.flatMap(({ label, here, read }) => {
    const parts = [
      here ? element('a', { href: base + here.url.slice(1) }, 'Here') : null,
      !here && hits.length === 0 ? 'It has no page here.' : null,
      read ? element('a', { href: read.url }, `Read it at ${read.publisher}`) : null,
    ].filter((part) => part !== null)
    if (parts.length === 0) return []
    const parted = parts.flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))
    return [element('p', { class: 'search-cited' }, `${label}. `, ...parted)]
  })
}

/** One sentence for the eye and for a screen reader. */
export function statusOf(answer: SearchAnswer): string {
  const { hits, total, counted, nearest, didYouMean, unmatched, tooShort, unknownFilters } = answer
  const strange = Object.entries(unknownFilters).map(([name, value]) => `There is no ${name} “${value}”. `)
  const corrected = didYouMean ? `Showing results for “${didYouMean}”. ` : ''
  if (tooShort) return `${strange.join('')}Keep typing: another letter or two will tell.`
  if (hits.length === 0) {
    const next = nearest.length > 0 ? 'These pages come nearest.' : 'The A–Z lists every name.'
    return `${strange.join('')}Nothing found. ${next}`
  }
  const missing = unmatched.length > 0 ? `Nothing for ${either(unmatched)}. ` : ''
  const count = total === 1 ? 'One page' : `${counted ? '' : 'At least '}${total} pages`
  const shown = hits.length < total ? `, the best ${hits.length} shown` : ''
  return `${strange.join('')}${corrected}${missing}${count}${shown}.`
}

/** “a”, “b” or “c”, in quotation marks. */
function either(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last
}
