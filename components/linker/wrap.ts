/** Puts a link around words of a page of somebody else: nodes are split and moved, nothing is parsed or written anew. */

/** Words that may run through several text nodes: from a character of the first to before one of the last. */
export interface Words {
  first: Text
  from: number
  last: Text
  to: number
}

/**
 * Whether one link can hold the words. The page’s own elements are never split: words that begin inside of one and end
 * outside of it are left alone, unless they hold the whole of it.
 */
export function canWrap(words: Words): boolean {
  const edges = edgesOf(words)
  for (let node = edges?.head ?? null; node; node = node === edges?.tail ? null : node.nextSibling)
    if (node instanceof Element && isHeld(node)) return false
  return edges !== null
}

/** React and Vue keep hold of their elements, and fail at the next change where one has been moved. */
function isHeld(element: Element): boolean {
  return Object.keys(element).some((key) => /^__(?:react|v)/.test(key))
}

/** “Article 51 of the <em>UN Charter</em>” becomes one link with the <em> in it. Words that no link can hold stay. */
export function wrap(words: Words, link: HTMLAnchorElement): void {
  const edges = edgesOf(words)
  if (!edges) return
  const { first, from, last, to } = words
  let { head, tail } = edges
  if (tail === last && to < last.length) last.splitText(to)
  if (head === first) {
    // Even at its first character: the page’s own node stays where it is, for whoever put it there and holds it.
    head = first.splitText(from)
    if (tail === first) tail = head
  }
  edges.holder.insertBefore(link, head)
  for (let node: Node | null = head; node; ) {
    const next: Node | null = node === tail ? null : node.nextSibling
    link.appendChild(node)
    node = next
  }
}

/** The children of one node, from the first that the words fill to the last. */
function edgesOf({ first, from, last, to }: Words): { holder: Node; head: Node; tail: Node } | null {
  const holder = commonParent(first, last)
  const head = holder && reach(first, holder, 'previousSibling', from === 0)
  const tail = holder && reach(last, holder, 'nextSibling', to === last.length)
  return head && tail ? { holder, head, tail } : null
}

function commonParent(first: Text, last: Text): Node | null {
  let parent = first.parentNode
  while (parent && !parent.contains(last)) parent = parent.parentNode
  return parent
}

/** The child of `holder` in which the text stands, if the words reach to its edge on this side. */
function reach(
  text: Text,
  holder: Node,
  side: 'previousSibling' | 'nextSibling',
  isAtEdge: boolean,
): Node | null {
  let child: Node = text
  while (child.parentNode !== holder) {
    if (!isAtEdge || !child.parentNode || hasMore(child, side)) return null
    child = child.parentNode
  }
  return child
}

function hasMore(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  let beside = node[side]
  while (beside && (beside instanceof Comment || (beside instanceof Text && beside.length === 0)))
    beside = beside[side]
  return beside !== null
}
