/**
 * `<casus-filter>`: shows the rows of a list that bear every chosen value, and says how many there are. A group whose
 * rows are all hidden is hidden with them.
 */
class FilterElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.apply())
    // A browser that goes back restores the choices and says nothing.
    this.apply()
    addEventListener('hashchange', () => this.reveal())
  }

  /** A link, as of a picture of the same list, may lead to a row that is hidden: then all are shown. */
  private reveal(): void {
    const list = document.getElementById(this.dataset.list ?? '')
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.closest('[hidden]') || !list?.contains(target)) return
    for (const select of this.querySelectorAll('select')) select.value = ''
    this.apply()
    target.scrollIntoView()
  }

  private apply(): void {
    const { list: id = '', rows: noun = '' } = this.dataset
    const list = document.getElementById(id)
    if (!list) return
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '')
    const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
    for (const row of rows) {
      row.hidden = !chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value))
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = [...group.querySelectorAll<HTMLElement>('[data-row]')].every(({ hidden }) => hidden)
    }
    const shown = rows.filter(({ hidden }) => !hidden).length
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = chosen.length === 0 ? '' : `${shown} of ${rows.length} ${noun}`
  }
}

customElements.define('casus-filter', FilterElement)

export {}
