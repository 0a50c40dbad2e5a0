/**
 * A ¶ beside the paragraph under the pointer: its link, to be copied or followed. One link for the page, moved about,
 * for the mouse alone; headings are links for everybody.
 */
const blocks = '[data-body] :is(p, li, blockquote, table)[id]'

function followPointer(): void {
  const link = document.createElement('a')
  link.className = 'permalink'
  link.textContent = '¶'
  link.tabIndex = -1
  link.ariaHidden = 'true'
  link.title = 'Link to this paragraph'
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return
    const block = target.closest<HTMLElement>(blocks)
    if (!block || block.contains(link)) return
    link.href = `#${block.id}`
    block.append(link)
  })
}

if (document.querySelector(blocks)) followPointer()

export {}
