import { pinpointId } from '../../corpus/addresses'
import type { Entry } from '../../corpus/entries'
import { parseNodeKey } from '../../ids'
import { type Content, type Rule, suggestion } from '../rule'

/** Every link inside the site leads to a page that is there or announced, every fragment to a paragraph of it. */
export const links: Rule = {
  name: 'links',
  severity: 'error',
  *check(content) {
    const addresses = content.entries.map((entry) => entry.address)
    for (const entry of content.pages) {
      for (const { kind, target, place } of entry.page.references) {
        if (kind === 'link') {
          const wrong = faultOf(content, entry, target, addresses)
          if (wrong) yield content.atPlace(entry, place, wrong)
        }
      }
    }
    for (const path of content.read.corpus.paths) {
      for (const [index, { page }] of path.matter.steps.entries()) {
        const wrong = faultOf(content, path, page, addresses)
        if (wrong) yield content.atField(path, ['steps', index, 'page'], wrong)
      }
    }
    for (const claim of content.read.corpus.claims) {
      for (const [index, { slug, paragraph }] of claim.matter.concepts.entries()) {
        const concept = content.entry('concept', slug)
        if (paragraph && concept && !fragmentsOf(concept).has(paragraph)) {
          yield content.atField(
            claim,
            ['concepts', index, 'paragraph'],
            `${concept.file} has no paragraph “${paragraph}”`,
          )
        }
      }
    }
  },
}

function faultOf(content: Content, from: Entry, target: string, addresses: string[]): string | null {
  if (target.startsWith('#')) {
    return fragmentsOf(from).has(target.slice(1)) ? null : `this page has no paragraph “${target.slice(1)}”`
  }
  const resolved = content.book.resolve(target)
  if (resolved.is === 'elsewhere' || resolved.is === 'planned') return null
  if (resolved.is === 'standing') {
    const { page, fragment } = resolved
    // Of the site’s own pages only the chronology has fragments that content makes; the years have headings of their own.
    const isEvent = page === '/timeline/' && fragment && !/^year-\d+$/.test(fragment)
    if (!isEvent || content.isUnreadable('event', 'chronology')) return null
    return `the chronology has no event “${fragment}”${suggestion(target, addresses)}`
  }
  if (resolved.is === 'nowhere') {
    if (isOfUnreadable(content, target) || content.isPlannedUnreadable) return null
    const hint =
      target.endsWith('/') || target.includes('#')
        ? suggestion(target, addresses)
        : '; addresses end with a slash'
    return `nothing is at “${target}”${hint}`
  }
  const { kind, id } = parseNodeKey(resolved.key)
  const entry = content.entry(kind, id)
  if (!resolved.fragment || !entry || fragmentsOf(entry).has(resolved.fragment)) return null
  return `${entry.file} has no paragraph “${resolved.fragment}”`
}

function isOfUnreadable(content: Content, target: string): boolean {
  const id = target.split('#')[0]?.split('/').filter(Boolean).at(-1) ?? ''
  return (['concept', 'authority', 'report', 'claim', 'question', 'path'] as const).some((kind) =>
    content.isUnreadable(kind, id),
  )
}

/** The DOM ids that a page offers to links: its paragraphs and, on an authority, its pinpoints. */
function fragmentsOf(entry: Entry): Set<string> {
  const ids = new Set<string>()
  if ('page' in entry) for (const block of entry.page.blocks) if (block.id) ids.add(block.id)
  if (entry.kind === 'authority') {
    for (const { at } of [...entry.matter.passages, ...entry.matter.pinpoints]) ids.add(pinpointId(at))
  }
  return ids
}
