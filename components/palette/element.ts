import { element, siteBase } from '../dom'
import { searchMarkup } from '../search/markup'

/**
 * `<casus-palette>`: the link to the search page opens the search over the page instead, and so does Ctrl K or ⌘ K.
 * The search itself is fetched when it is first opened.
 */
class PaletteElement extends HTMLElement {
  private dialog: HTMLDialogElement | null = null

  connectedCallback(): void {
    const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
    const shortcut = this.querySelector<HTMLElement>('[data-shortcut]')
    if (shortcut && isMac) shortcut.textContent = '⌘ K'
    this.querySelector('[data-opens-palette]')?.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent
      if (ctrlKey || metaKey || shiftKey || button !== 0 || this.isOnSearchPage()) return
      event.preventDefault()
      this.open()
    })
    document.addEventListener('keydown', (event) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(isMac ? event.metaKey : event.ctrlKey) ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      this.open()
    })
  }

  private isOnSearchPage(): boolean {
    return document.querySelector('main casus-search') !== null
  }

  private open(): void {
    const field = document.querySelector<HTMLElement>('main casus-search [data-search-field]')
    if (field) {
      field.focus()
      return
    }
    this.dialog ??= this.build()
    if (!this.dialog.open) this.dialog.showModal()
    this.dialog.querySelector<HTMLInputElement>('[data-search-field]')?.select()
    void this.fetchSearch(this.dialog)
  }

  /** Asks for the search at every opening until it is there. Where it does not come, the dialog says what can be done. */
  private async fetchSearch(dialog: HTMLDialogElement): Promise<void> {
    const status = dialog.querySelector<HTMLElement>('[data-search-status]')
    const results = dialog.querySelector<HTMLElement>('[data-search-results]')
    if (!status || !results || customElements.get('casus-search')) return
    status.textContent = ''
    results.replaceChildren()
    results.dataset.state = 'done'
    try {
      await import('../search/element')
    } catch {
      const base = siteBase()
      const retry = element('button', { type: 'button' }, 'Try again')
      retry.addEventListener('click', () => {
        void this.fetchSearch(dialog)
        dialog.querySelector<HTMLElement>('[data-search-field]')?.focus()
      })
      const alphabet = element('a', { href: `${base}a-z/` }, 'Look it up in the A–Z')
      results.replaceChildren(element('p', {}, retry), element('p', {}, alphabet))
      results.dataset.state = 'failed'
      status.textContent = 'The search could not be fetched. The A–Z works without it.'
    }
  }

  private build(): HTMLDialogElement {
    const dialog = document.createElement('dialog')
    dialog.className = 'casus-dialog'
    dialog.setAttribute('aria-label', 'Search')
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'casus-dialog-close'
    close.textContent = 'Close'
    close.addEventListener('click', () => dialog.close())
    const search = document.createElement('casus-search')
    search.dataset.palette = ''
    search.append(...searchMarkup())
    dialog.append(search, close)
    // The field would keep the first Escape to empty itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      dialog.close()
    })
    dialog.addEventListener('click', ({ target }) => {
      // A click on the backdrop is a click on the dialog itself. A hit may lead to a place on the page below.
      if (target === dialog || (target instanceof Element && target.closest('a[href]'))) dialog.close()
    })
    document.body.append(dialog)
    return dialog
  }
}

customElements.define('casus-palette', PaletteElement)
