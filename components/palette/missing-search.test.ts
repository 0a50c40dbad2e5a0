// @vitest-environment jsdom
/** The palette where its search does not come, as when the network has gone or a newer build has taken its place. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

const network = vi.hoisted(() => ({ isThere: false, asked: 0 }))

vi.mock('../search/element', () => {
  network.asked++
  if (!network.isThere) throw new TypeError('Failed to fetch dynamically imported module')
  customElements.define('casus-search', class extends HTMLElement {})
  return {}
})

beforeAll(async () => {
  // jsdom has dialogs, but does not open them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  document.head.innerHTML = '<meta name="casus-base" content="/law/">'
  await import('./element')
  document.body.innerHTML =
    '<casus-palette><a href="#search" data-opens-palette="">Search</a></casus-palette>'
})
beforeEach(() => {
  network.asked = 0
})

const dialog = () => document.querySelector('dialog') ?? document.createElement('dialog')
const status = () => dialog().querySelector('[data-search-status]')?.textContent
const results = () => dialog().querySelector<HTMLElement>('[data-search-results]')
const open = () => document.querySelector<HTMLElement>('[data-opens-palette]')?.click()

test('it says so, and leads to the A–Z', async () => {
  open()
  await vi.waitFor(() => expect(results()?.dataset.state).toBe('failed'))
  expect(status()).toBe('The search could not be fetched. The A–Z works without it.')
  expect(results()?.querySelector('a')?.getAttribute('href')).toBe('/law/a-z/')
})

test('it asks again when it is opened again', async () => {
  dialog().close()
  open()
  await vi.waitFor(() => expect(network.asked).toBe(1))
  await vi.waitFor(() => expect(results()?.dataset.state).toBe('failed'))
})

test('it asks again by its button, and then the search has the field to itself', async () => {
  network.isThere = true
  results()?.querySelector('button')?.click()
  await vi.waitFor(() => expect(customElements.get('casus-search')).toBeDefined())
  expect([status(), results()?.childElementCount, results()?.dataset.state]).toEqual(['', 0, 'done'])
  expect(document.activeElement?.hasAttribute('data-search-field')).toBe(true)
})
