// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { awaitFace } from './face'

const root = document.documentElement
const faces = () => [...document.head.querySelectorAll('link')]
const come = (link?: Element) => link?.dispatchEvent(new Event('load'))

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
  document.head.innerHTML = `
    <link rel="preload" as="font" href="/assets/roman.woff2">
    <link rel="preload" as="font" href="/assets/italic.woff2">`
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  delete root.dataset.face
})

test('the first page waits until all its faces are here, later pages do not', async () => {
  awaitFace()
  expect(root.dataset.face).toBe('awaited')
  const [roman, italic] = faces()
  come(roman)
  await vi.advanceTimersByTimeAsync(0)
  expect(root.dataset.face).toBe('awaited')
  come(italic)
  await vi.advanceTimersByTimeAsync(0)
  expect(root.dataset.face).toBeUndefined()

  awaitFace()
  expect(root.dataset.face).toBeUndefined()
})

test('a late face is not waited for longer than a third of a second, and the next page may wait again', async () => {
  awaitFace()
  await vi.advanceTimersByTimeAsync(299)
  expect(root.dataset.face).toBe('awaited')
  await vi.advanceTimersByTimeAsync(1)
  expect(root.dataset.face).toBeUndefined()
  awaitFace()
  expect(root.dataset.face).toBe('awaited')
})

test('a face that does not come ends the wait', async () => {
  awaitFace()
  faces()[0]?.dispatchEvent(new Event('error'))
  await vi.advanceTimersByTimeAsync(0)
  expect(root.dataset.face).toBeUndefined()
})

test('a face that is here already, or that the page does not ask for, is not waited for', () => {
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue([{} as PerformanceEntry])
  awaitFace()
  expect(root.dataset.face).toBeUndefined()
  document.head.innerHTML = ''
  vi.mocked(performance.getEntriesByName).mockReturnValue([])
  awaitFace()
  expect(root.dataset.face).toBeUndefined()
})

test('with blocked storage every page waits, and none is stuck', async () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  awaitFace()
  expect(root.dataset.face).toBe('awaited')
  for (const face of faces()) come(face)
  await vi.advanceTimersByTimeAsync(0)
  expect(root.dataset.face).toBeUndefined()
})
