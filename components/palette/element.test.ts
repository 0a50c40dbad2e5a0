// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

// The search is a program of its own, with tests of its own.
vi.mock('../search/element', () => ({}))

const show = vi.fn(function (this: HTMLDialogElement) {
  this.open = true
})

beforeAll(async () => {
  // jsdom has dialogs, but does not open them.
  HTMLDialogElement.prototype.showModal = show
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  await import('./element')
})

beforeEach(() => {
  show.mockClear()
  vi.spyOn(document, 'addEventListener')
  document.body.innerHTML = palette
})
// A page has one palette, which listens as long as the page lasts; each test here has one of its own.
afterEach(() => {
  for (const [kind, listener] of vi.mocked(document.addEventListener).mock.calls)
    document.removeEventListener(kind, listener)
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** As shell.tsx renders it. */
const palette = `<casus-palette><a href="#search" data-opens-palette="">Search<kbd data-shortcut="">Ctrl K</kbd></a></casus-palette>`
const link = () => document.querySelector<HTMLElement>('[data-opens-palette]') ?? document.body
const dialog = () => document.querySelector('dialog')

function click(target: Element, how: MouseEventInit = {}): boolean {
  return target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }))
}

function press(key: string, how: KeyboardEventInit = {}): boolean {
  return document.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }),
  )
}

describe('it opens', () => {
  test('by its link', () => {
    expect(click(link())).toBe(false)
    expect(dialog()?.open).toBe(true)
  })

  test.each(['k', 'K'])('by Ctrl and %s', (key) => {
    expect(press(key, { ctrlKey: true })).toBe(false)
    expect(dialog()?.open).toBe(true)
  })

  test('with a name, a field that is there at once, and its state of nothing asked', () => {
    click(link())
    expect(dialog()?.getAttribute('aria-label')).toBe('Search')
    const search = dialog()?.querySelector<HTMLElement>('casus-search')
    expect(search?.dataset.palette).toBe('')
    expect(search?.querySelector('label [data-search-field]')).not.toBeNull()
    expect(search?.querySelector('[data-search-status][role=status]')?.textContent).toBe('')
    expect(search?.querySelector<HTMLElement>('[data-search-results]')?.dataset.state).toBe('done')
  })

  test('once: what was typed is still there the second time', () => {
    click(link())
    const field = dialog()?.querySelector<HTMLInputElement>('[data-search-field]')
    if (field) field.value = 'hot pursuit'
    dialog()?.close()
    click(link())
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    expect(dialog()?.querySelector<HTMLInputElement>('[data-search-field]')?.value).toBe('hot pursuit')
    expect(show).toHaveBeenCalledTimes(2)
  })

  test('not twice over itself', () => {
    click(link())
    press('k', { ctrlKey: true })
    expect(show).toHaveBeenCalledTimes(1)
  })
})

describe('it closes', () => {
  test('by its button', () => {
    click(link())
    click(dialog()?.querySelector('button') ?? document.body)
    expect(dialog()?.open).toBe(false)
  })

  test('by a click beside it, not by one in it', () => {
    click(link())
    click(dialog()?.querySelector('[data-search-field]') ?? document.body)
    expect(dialog()?.open).toBe(true)
    click(dialog() ?? document.body)
    expect(dialog()?.open).toBe(false)
  })
})

describe('it leaves alone', () => {
  const other: [what: string, how: MouseEventInit][] = [
    ['a new tab', { ctrlKey: true }],
    ['a new tab on a Mac', { metaKey: true }],
    ['a new window', { shiftKey: true }],
    ['the middle button', { button: 1 }],
  ]
  test.each(other)('a click for %s', (_, how) => {
    expect(click(link(), how)).toBe(true)
    expect(dialog()).toBeNull()
  })

  const keys: [key: string, how: KeyboardEventInit][] = [
    ['k', {}],
    ['j', { ctrlKey: true }],
    ['k', { ctrlKey: true, shiftKey: true }],
    ['k', { ctrlKey: true, altKey: true }],
    ['k', { metaKey: true }],
  ]
  test.each(keys)('the key %s with %j', (key, how) => {
    expect(press(key, how)).toBe(true)
    expect(dialog()).toBeNull()
  })
})

test('on the search page it takes the reader to the field that is there', () => {
  document.body.innerHTML = `${palette}<main><casus-search><input data-search-field></casus-search></main>`
  expect(press('k', { ctrlKey: true })).toBe(false)
  expect(document.activeElement?.hasAttribute('data-search-field')).toBe(true)
  expect(dialog()).toBeNull()
  // The link leads to the search page, where the reader is already: it does its ordinary work.
  expect(click(link())).toBe(true)
})

describe('it says its keys', () => {
  const keys = () => document.querySelector('[data-shortcut]')?.textContent

  test('on a keyboard with Ctrl', () => expect(keys()).toBe('Ctrl K'))

  test('on a Mac with ⌘', () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')
    document.body.innerHTML = palette
    expect(keys()).toBe('⌘ K')
  })
})
