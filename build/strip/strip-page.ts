/**
 * Takes Next’s runtime out of one exported page, and leaves the document: its text, its style sheets, our own
 * programs, and the security policy that forbids everything else. What is found and not known is an error, so that
 * an upgrade of Next cannot bring something in by itself.
 */

import { defaultTreeAdapter as adapter, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { groupBy } from '../../lib/group'
import { contentSecurityPolicy, referrerPolicy } from '../../lib/metadata/security'
import { attribute } from '../attribute'

export interface StripOptions {
  /** The sub-path of the site, without a slash at its end. */
  basePath: string
  /** The addresses of the style sheets that replace Next’s, with the sub-path. */
  stylesheets: readonly string[]
  /** The addresses of the text faces: the roman is fetched with every page, the italic with those that begin with it. */
  fonts: { roman: string | null; italic: string | null }
}

/** Pages at whose head the question stands in italics. Elsewhere the face would be fetched before it is needed. */
const italicPages = ['concept', 'claim']

export class StripError extends Error {
  override name = 'StripError'
}

/** How inline scripts of Next begin. */
const nextInline = [
  /^\(?self\.__next_[a-z]/,
  /^\(globalThis\["TURBOPACK"\]/,
  /^requestAnimationFrame\(function\(\)\{\$RT=/,
]

/**
 * @param html a page of the export
 * @returns the document alone
 * @throws {StripError} on anything that is neither ours nor known to be Next’s
 */
export function stripPage(html: string, options: StripOptions): string {
  // What stands in <noscript> is part of the document like the rest, and judged like the rest.
  const document = parse(html, { scriptingEnabled: false })
  const unknown: string[] = []
  walk(document, (node) => {
    const verdict = judge(node, options)
    if (verdict === 'unknown') unknown.push(describe(node))
    return verdict !== 'drop'
  })
  if (unknown.length > 0) {
    throw new StripError(`the export holds what the strip does not know: ${[...new Set(unknown)].join(', ')}`)
  }
  const head = find(document, 'head')
  const charset = head?.childNodes.find((node) => isElement(node) && attribute(node, 'charset') !== null)
  if (!head || !charset) throw new StripError('the page has no <head> with a charset')
  const additions = [
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }),
    element('meta', { name: 'referrer', content: referrerPolicy }),
    ...facesOf(document, options).map((face) =>
      element('link', { rel: 'preload', as: 'font', type: 'font/woff2', href: face, crossorigin: '' }),
    ),
    ...options.stylesheets.map((href) => element('link', { rel: 'stylesheet', href })),
  ]
  const rest = head.childNodes.filter((node) => node !== charset)
  const groups = groupBy(rest, groupOf)
  head.childNodes = [charset, ...additions, ...headOrder.flatMap((group) => groups.get(group) ?? [])]
  return serialize(document, { scriptingEnabled: false })
}

const headOrder = ['of every page', 'of this page', 'program'] as const

/**
 * React puts what the layout says before or after what the page says of itself, whichever is ready first; two builds of
 * the same content are to be equal.
 */
function groupOf(node: Tree.ChildNode): (typeof headOrder)[number] {
  if (!isElement(node)) return 'of this page'
  if (node.tagName === 'script' && attribute(node, 'src') !== null) return 'program'
  const name = attribute(node, 'name') ?? attribute(node, 'rel') ?? ''
  const isOfEvery = ['viewport', 'color-scheme', 'icon'].includes(name) || name.startsWith('casus-')
  return isOfEvery ? 'of every page' : 'of this page'
}

/** The faces that a page shows at once. */
function facesOf(document: Tree.Document, { fonts }: StripOptions): string[] {
  let beginsInItalics = false
  walk(document, (node) => {
    if (isElement(node) && italicPages.includes(attribute(node, 'data-page') ?? '')) beginsInItalics = true
    return true
  })
  return [fonts.roman, beginsInItalics ? fonts.italic : null].filter((face) => face !== null)
}

/** Its mark about fonts, and what it says to one reader of Open Graph again in that reader’s own names. */
const nextMeta = /^(?:next-size-adjust|twitter:)/

type Verdict = 'keep' | 'drop' | 'unknown'

function judge(node: Tree.ChildNode, options: StripOptions): Verdict {
  if (adapter.isCommentNode(node)) return 'drop'
  if (!isElement(node)) return 'keep'
  const verdict = judgeElement(node, options)
  // Whatever stays must be free of what the policy forbids.
  const isInline = node.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))
  return verdict === 'keep' && isInline ? 'unknown' : verdict
}

function judgeElement(node: Tree.Element, options: StripOptions): Verdict {
  const { tagName } = node
  if (tagName === 'script') return judgeScript(node, options)
  if (tagName === 'link') return judgeLink(node, options)
  if (tagName === 'meta') return nextMeta.test(attribute(node, 'name') ?? '') ? 'drop' : 'keep'
  if (tagName === 'style') return 'unknown'
  // A boundary that waits for Next’s scripts would never be shown.
  if (tagName === 'template' && /^[BSP]:/.test(attribute(node, 'id') ?? '')) return 'unknown'
  if (tagName === 'div' && attribute(node, 'hidden') !== null && node.attrs.length === 1) {
    return node.childNodes.every((child) => adapter.isCommentNode(child)) ? 'drop' : 'unknown'
  }
  return 'keep'
}

function judgeScript(node: Tree.Element, { basePath }: StripOptions): Verdict {
  const src = attribute(node, 'src')
  if (src !== null) {
    if (src.startsWith(`${basePath}/_next/`)) return 'drop'
    const isOurs = src.startsWith(`${basePath}/assets/`) || src.startsWith(`${basePath}/linker-`)
    return isOurs ? 'keep' : 'unknown'
  }
  if (attribute(node, 'type') === 'application/ld+json') return 'keep'
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  return nextInline.some((pattern) => pattern.test(text)) ? 'drop' : 'unknown'
}

function judgeLink(node: Tree.Element, { basePath }: StripOptions): Verdict {
  const rel = attribute(node, 'rel') ?? ''
  const target = attribute(node, 'href') ?? ''
  if (rel === 'stylesheet') return target.startsWith(`${basePath}/_next/`) ? 'drop' : 'unknown'
  if (rel === 'preload' || rel === 'preconnect' || rel === 'modulepreload') {
    return target.startsWith(`${basePath}/_next/`) ||
      target === '/' ||
      target === basePath ||
      target === `${basePath}/`
      ? 'drop'
      : 'unknown'
  }
  return ['canonical', 'icon', 'alternate', 'manifest', 'license'].includes(rel) ? 'keep' : 'unknown'
}

/** Visits every node; those for which `keep` answers no are taken out. */
function walk(parent: Tree.ParentNode, keep: (node: Tree.ChildNode) => boolean): void {
  for (const node of [...parent.childNodes]) {
    if (!keep(node)) adapter.detachNode(node)
    else if ('content' in node) walk(node.content, keep)
    else if ('childNodes' in node) walk(node, keep)
  }
}

function find(parent: Tree.ParentNode, tagName: string): Tree.Element | null {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    const found = node.tagName === tagName ? node : find(node, tagName)
    if (found) return found
  }
  return null
}

function element(tagName: string, attributes: Record<string, string>): Tree.Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  return adapter.createElement(tagName, 'http://www.w3.org/1999/xhtml' as never, attrs)
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return adapter.isElementNode(node)
}

function describe(node: Tree.ChildNode): string {
  if (!isElement(node)) return node.nodeName
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('')
  const text = node.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .slice(0, 60)
  return `<${node.tagName}${attributes}>${text}`
}
