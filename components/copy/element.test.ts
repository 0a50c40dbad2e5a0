// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

beforeAll(async () => {
  await import('./element')
})

const writeText = vi.fn()

beforeEach(() => {
  writeText.mockReset()
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  document.body.innerHTML =
    '<casus-copy data-text="“no” &lt;b&gt;"><button>Copy</button> <span role="status"></span></casus-copy>'
})

const press = () => document.querySelector('button')?.click()
const status = () => document.querySelector('[role=status]')

test('the text is copied as it is, and the button says so', async () => {
  writeText.mockResolvedValue(undefined)
  press()
  await vi.waitFor(() => expect(status()?.textContent).toBe('Copied.'))
  expect(writeText).toHaveBeenCalledWith('“no” <b>')
})

test('where copying is refused the text is there to be copied by hand, as text', async () => {
  writeText.mockRejectedValue(new Error('no'))
  press()
  await vi.waitFor(() => expect(status()?.textContent).toBe('Copy it by hand: “no” <b>'))
  expect(status()?.children).toHaveLength(0)
})
