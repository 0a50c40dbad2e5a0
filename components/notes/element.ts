/**
 * Notes on a phone. Without scripts a mark opens its note by the address (`:target`); with them it opens and closes
 * without a trace in the history, and focus goes to the note and back to the mark.
 */
let open: { note: HTMLElement; mark: HTMLElement } | null = null

function close(returnFocus: boolean): void {
  if (!open) return
  delete open.note.dataset.open
  open.note.removeAttribute('tabindex')
  if (returnFocus) open.mark.focus()
  open = null
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const id = link?.getAttribute('href') ?? ''
  if (link && id.startsWith('#note-')) {
    const note = document.getElementById(id.slice(1))
    // Where notes stand in the margin or at the end of the section, the link does its ordinary work.
    if (!note || (note.offsetParent !== null && open?.note !== note)) return
    event.preventDefault()
    const isSame = open?.note === note
    close(false)
    if (isSame) return
    open = { note, mark: link }
    note.dataset.open = ''
    note.tabIndex = -1
    note.focus({ preventScroll: true })
  } else if (link && id.startsWith('#mark-') && open) {
    event.preventDefault()
    close(true)
  } else if (open && !(event.target instanceof Node && open.note.contains(event.target))) {
    close(false)
  }
})

// It stands over the foot of the window, where what has the focus next would be hidden.
document.addEventListener('focusin', ({ target }) => {
  if (open && target instanceof Node && target !== open.mark && !open.note.contains(target)) close(false)
})

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close(true)
})

export {}
