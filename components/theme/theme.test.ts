// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import './element'
import { readTheme, showTheme, storeTheme } from './theme'

const root = document.documentElement

/** The control as shell.tsx renders it. */
function control(): HTMLElement {
  document.body.innerHTML = `<casus-theme>${['light', 'dark', 'system']
    .map((theme) => `<label><input type="radio" name="theme" value="${theme}">${theme}</label>`)
    .join('')}</casus-theme>`
  const element = document.querySelector<HTMLElement>('casus-theme')
  if (!element) throw new Error('the control is not there')
  return element
}

function choose(value: string): void {
  const input = document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
  if (!input) throw new Error(`there is no ${value}`)
  input.checked = true
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.value

/** As a browser does where storage is forbidden: to touch it is an error. */
function blockStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
}

beforeEach(() => {
  localStorage.clear()
  delete root.dataset.theme
})
afterEach(() => vi.restoreAllMocks())

describe('the control', () => {
  test('shows the colours that were chosen before, or those of the system', () => {
    control()
    expect(chosen()).toBe('system')
    storeTheme('dark')
    control()
    expect(chosen()).toBe('dark')
  })

  test('shows and remembers what is chosen', () => {
    control()
    choose('dark')
    expect(root.dataset.theme).toBe('dark')
    expect(readTheme()).toBe('dark')
    choose('light')
    expect(root.dataset.theme).toBe('light')
    choose('system')
    expect(root.dataset.theme).toBeUndefined()
    expect(readTheme()).toBe('system')
  })

  test('takes nothing else for a theme', () => {
    const element = control()
    element.insertAdjacentHTML('beforeend', '<input value="neon"><span></span>')
    choose('neon')
    element.querySelector('span')?.dispatchEvent(new Event('change', { bubbles: true }))
    expect(root.dataset.theme).toBeUndefined()
    expect(localStorage.length).toBe(0)
  })
})

describe('with blocked storage', () => {
  beforeEach(blockStorage)

  test('the colours are those of the system', () => expect(readTheme()).toBe('system'))

  test('a choice lasts as long as the page', () => {
    control()
    choose('dark')
    expect(root.dataset.theme).toBe('dark')
  })
})

test('a full storage loses the memory, not the choice', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  control()
  choose('light')
  expect(root.dataset.theme).toBe('light')
})

test('what others left in the storage is no theme', () => {
  for (const stored of ['neon', '', 'dark ', '<b>', 'null']) {
    localStorage.setItem('casus-theme', stored)
    expect(readTheme()).toBe('system')
  }
})

test('before the page is painted its colours are set, and a mark that scripts run', async () => {
  storeTheme('dark')
  await import('./preferences')
  expect(root.dataset).toMatchObject({ theme: 'dark', scripts: 'on' })
  expect(root.dataset.layout).toBeUndefined()
  showTheme('system')
})

test.each([
  ['an address that leads into the page', '#rule-3', 'navigate'],
  ['a reload', '', 'reload'],
  ['the way back', '', 'back_forward'],
])('%s has it laid out whole, and waits for nothing', async (_, hash, type) => {
  document.head.innerHTML = '<link rel="preload" as="font" href="/assets/roman.woff2">'
  history.replaceState(null, '', `/${hash}`)
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming])
  vi.resetModules()
  await import('./preferences')
  expect(root.dataset.layout).toBe('whole')
  expect(root.dataset.face).toBeUndefined()
  history.replaceState(null, '', '/')
  delete root.dataset.layout
})
