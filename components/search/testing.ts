/** A search on a page, for tests: element.ts over a search that answers when a test says so. */
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { answer } from './answers'
import { searchMarkup } from './markup'

interface Asked {
  query: string
  options: unknown
  answer: (with_: unknown) => void
  fail: (error: unknown) => void
}

/** A search whose answers come when a test says so. Its own tests are in lib/search. */
export const client = { asked: [] as Asked[], starts: 0, options: {} as unknown, state: 'ready' }

vi.doMock('@/lib/search/client', async () => ({
  ...(await import('@/lib/search/errors')),
  SearchClient: class {
    constructor(options: unknown) {
      client.options = options
    }
    get state() {
      return client.state
    }
    async start() {
      client.starts++
    }
    async warm() {}
    search(query: string, options: unknown) {
      return new Promise((answer, fail) => client.asked.push({ query, options, answer, fail }))
    }
  },
}))

beforeAll(async () => {
  document.head.innerHTML =
    '<meta name="casus-base" content="/law/"><meta name="casus-search" content="/law/assets/w.js /law/search/index-1/ 1">'
  // jsdom lays nothing out, and goes nowhere.
  Element.prototype.scrollIntoView = vi.fn()
  document.addEventListener('click', (event) => event.preventDefault())
  await import('./element')
})

export let search: HTMLElement
export let field: HTMLInputElement
export let results: HTMLElement
export let status: HTMLElement

/** Puts a search on the page at this address. */
export function open(address = '/law/', { palette = false, value = '' } = {}): void {
  history.replaceState(null, '', address)
  search = document.createElement('casus-search')
  if (palette) search.dataset.palette = ''
  search.append(...searchMarkup())
  const get = <Kind extends HTMLElement>(selector: string) => search.querySelector<Kind>(selector) as Kind
  field = get<HTMLInputElement>('[data-search-field]')
  results = get('[data-search-results]')
  status = get('[data-search-status]')
  field.value = value
  const main = document.createElement('main')
  main.append(search)
  document.body.replaceChildren(main)
}

beforeEach(() => {
  client.asked.length = 0
  client.starts = 0
  client.state = 'ready'
  open()
})
afterEach(() => vi.restoreAllMocks())

export function type(text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** @returns whether the key did its ordinary work */
export function press(key: string, how: KeyboardEventInit = {}): boolean {
  return field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }))
}

export async function reply(with_: unknown = answer()): Promise<void> {
  client.asked.at(-1)?.answer(with_)
  await settle()
}

export async function refuse(error: unknown): Promise<void> {
  client.asked.at(-1)?.fail(error)
  await settle()
}

export const settle = () => new Promise((resolve) => setTimeout(resolve))
export const options = () => [...results.querySelectorAll<HTMLElement>('[data-hit]')]
export const selected = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true')
