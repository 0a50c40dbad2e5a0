/**
 * `<casus-search>`: a combobox over the search worker. On `/search/` the query stands in the address after `#`, which
 * no server sees; in the palette and on the front page it leaves no trace.
 */
import { type Filters, SearchClient, SearchError } from '@/lib/search/client'
import { element, siteBase } from '../dom'
import { citedList, hitList, statusOf } from './results'

const [worker = '', index = '', build = ''] =
  document.querySelector<HTMLMetaElement>('meta[name="casus-search"]')?.content.split(' ') ?? []
const base = siteBase()

/** One worker a page, however many fields stand on it. */
const client = new SearchClient({ worker, index, build })
const shownHits = 6
let count = 0

/** A query as the end of an address; half a character, as a cut emoji leaves it, cannot stand in one. */
function fragmentOf(query: string): string {
  return `#q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\ufffd'))}`
}

class SearchElement extends HTMLElement {
  private field!: HTMLInputElement
  private status!: HTMLElement
  private results!: HTMLElement
  private readonly idPrefix = `hit-${++count}`
  private active = -1
  /** The query whose answer is shown. */
  private answered = ''

  connectedCallback(): void {
    this.field = this.find<HTMLInputElement>('[data-search-field]')
    this.status = this.find('[data-search-status]')
    this.results = this.find('[data-search-results]')
    const { field } = this
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-expanded', 'false')
    field.setAttribute('aria-controls', `${this.idPrefix}-list`)
    field.addEventListener('focus', () => void client.start().catch(() => undefined), { once: true })
    field.addEventListener('input', () => void this.search())
    field.addEventListener('keydown', (event) => this.onKey(event))
    for (const select of this.querySelectorAll('select')) {
      select.addEventListener('change', () => void this.search())
    }
    if (this.ownsAddress) addEventListener('hashchange', () => this.readAddress())
    // What was typed while this program was on its way is later than what the address says.
    if (field.value) void this.search()
    else if (this.ownsAddress) this.readAddress()
  }

  private get isPalette(): boolean {
    return this.dataset.palette !== undefined
  }

  /** Whether this is the search page itself. */
  private get ownsAddress(): boolean {
    return location.pathname === `${base}search/` && !this.isPalette && this.closest('main') !== null
  }

  /** `?q=` is accepted and turned into `#q=`, so that it goes no further than this first request. */
  private readAddress(): void {
    const asked = new URLSearchParams(location.search).get('q')
    const inHash = new URLSearchParams(location.hash.slice(1)).get('q')
    // A place on this page, as of the link that skips to the text, says nothing of the query.
    if (asked === null && inHash === null && location.hash !== '') return
    const query = asked ?? inHash ?? ''
    if (asked !== null) history.replaceState(null, '', location.pathname + fragmentOf(asked))
    if (query === this.field.value && query === this.answered) return
    this.field.value = query
    void this.search()
  }

  private writeAddress(query: string): void {
    if (!this.ownsAddress) return
    try {
      history.replaceState(null, '', location.pathname + (query && fragmentOf(query)))
    } catch {
      // Some browsers allow a hundred changes in half a minute. The address waits for the next letter, the search does not.
    }
  }

  private async search(): Promise<void> {
    const query = this.field.value
    this.writeAddress(query)
    if (query.trim() === '') {
      this.answered = query
      this.status.textContent = ''
      this.show([])
      return
    }
    this.results.dataset.state = 'loading'
    if (client.state !== 'ready') this.status.textContent = 'Loading the search …'
    try {
      const answer = await client.search(query, { limit: shownHits, filters: this.filters() })
      // A field that has been emptied meanwhile asks nothing that would have superseded this.
      if (query !== this.field.value) return
      this.answered = query
      this.status.textContent = statusOf(answer)
      const places = { base, idPrefix: this.idPrefix }
      const hits = answer.hits.length > 0 ? answer.hits : answer.nearest
      const list = hitList(hits, places)
      const more = answer.hits.length === 0 ? this.alphabet() : null
      this.show([...citedList(answer, places), list, more])
      this.field.setAttribute('aria-expanded', String(list !== null))
      void client.warm().catch(() => undefined)
    } catch (error) {
      const isSuperseded = error instanceof SearchError && error.code === 'superseded'
      if (!isSuperseded && query === this.field.value) this.fail(error)
    }
  }

  private filters(): Filters {
    const chosen = [...this.querySelectorAll('select')].flatMap(({ name, value }) =>
      value ? [[name, value]] : [],
    )
    return Object.fromEntries(chosen) as Filters
  }

  private fail(error: unknown): void {
    const words = error instanceof SearchError ? error.message : 'The search failed.'
    const retry = element('button', { type: 'button' }, 'Try again')
    retry.addEventListener('click', () => {
      void this.search()
      this.field.focus()
    })
    this.show([element('p', {}, retry), this.alphabet()], 'failed')
    this.status.textContent = `${words} The A–Z works without it.`
  }

  private alphabet(): HTMLElement {
    return element('p', {}, element('a', { href: `${base}a-z/` }, 'Look it up in the A–Z'))
  }

  private show(parts: (HTMLElement | null)[], state: 'done' | 'failed' = 'done'): void {
    this.results.replaceChildren(...parts.filter((part) => part !== null))
    this.results.dataset.state = state
    this.field.setAttribute('aria-expanded', 'false')
    this.activate(-1)
  }

  private get options(): HTMLElement[] {
    return [...this.results.querySelectorAll<HTMLElement>('[data-hit]')]
  }

  private activate(index: number): void {
    const { options } = this
    this.active = index
    for (const [at, one] of options.entries()) one.setAttribute('aria-selected', String(at === index))
    const chosen = options[index]
    if (chosen) {
      this.field.setAttribute('aria-activedescendant', chosen.id)
      chosen.scrollIntoView({ block: 'nearest' })
    } else this.field.removeAttribute('aria-activedescendant')
  }

  private onKey(event: KeyboardEvent): void {
    const last = this.options.length - 1
    const isModified = event.altKey || event.ctrlKey || event.metaKey
    if (event.isComposing || isModified) return
    const goTo = (index: number) => {
      event.preventDefault()
      this.activate(index)
    }
    if (event.key === 'ArrowDown' && last >= 0) goTo(this.active >= last ? 0 : this.active + 1)
    else if (event.key === 'ArrowUp' && last >= 0) goTo(this.active <= 0 ? last : this.active - 1)
    else if (event.key === 'Home' && this.active >= 0) goTo(0)
    else if (event.key === 'End' && this.active >= 0) goTo(last)
    else if (event.key === 'Enter') this.follow(event)
    else if (event.key === 'Escape' && this.field.value !== '' && !this.isPalette) {
      event.preventDefault()
      this.field.value = ''
      void this.search()
    }
  }

  /** The chosen hit, or the first; while the answer is on its way, the search page takes the query. */
  private follow(event: KeyboardEvent): void {
    event.preventDefault()
    const isCurrent = this.answered === this.field.value
    const chosen = isCurrent ? (this.options[this.active] ?? this.options[0]) : undefined
    if (chosen) chosen.click()
    else if (!this.ownsAddress && this.field.value.trim()) {
      location.href = `${base}search/${fragmentOf(this.field.value)}`
    }
  }

  private find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector)
    if (!found) throw new Error(`<casus-search> holds no ${selector}`)
    return found
  }
}

customElements.define('casus-search', SearchElement)
