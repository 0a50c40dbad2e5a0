/** The text of a page of somebody else, as lines: text nodes that a reader reads on without a break. */

/**
 * What is left alone, with all that is in it: links and controls, what is typed or shown as code, what is not shown,
 * small raised numbers (“Article 51³” is no article 513), and what the page has switched off.
 */
export const untouched = [
  'a,button,input,select,textarea,label,summary,script,style,noscript,template,code,pre,kbd,samp,h1,sup,sub',
  'svg,math,iframe,object,audio,video,canvas,[contenteditable],[hidden],[data-casus=off]',
  '[role=button],[role=link],[role=tab],[role=option],[role=menuitem],[role=textbox]',
  '[role=checkbox],[role=radio],[role=switch],[role=combobox],[role=treeitem],[role=menuitemcheckbox],[role=menuitemradio]',
  'head,title,option,datalist,[aria-hidden=true],[inert],dialog:not([open])',
].join()

/** Elements that stand in a line and do not end it. An element that is not known here may be anything: it does. */
const inline = new Set(
  'abbr acronym b bdi bdo big cite data dfn em font i ins mark q small span strong time tt u var wbr'.split(
    ' ',
  ),
)

/** @returns the text nodes below a node in the order of the page, line by line; none where the node is left alone */
export function linesOf(root: Node): Text[][] {
  const lines: Text[][] = []
  if (root instanceof Element && root.closest(untouched)) return lines
  let block: Node | null = null
  let isBroken = true
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    const isLeft = node.matches(untouched)
    isBroken ||= isLeft || !inline.has(node.localName)
    return isLeft ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  })
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text) || node.length === 0) continue
    const around = blockOf(node, root)
    if (isBroken || around !== block) lines.push([])
    lines.at(-1)?.push(node)
    block = around
    isBroken = false
  }
  return lines
}

/** The nearest node around a text that is more than a part of a line. */
function blockOf(node: Text, root: Node): Node | null {
  let around = node.parentNode
  while (around && around !== root && around instanceof Element && inline.has(around.localName))
    around = around.parentNode
  return around
}
