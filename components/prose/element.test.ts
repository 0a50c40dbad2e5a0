// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest'

beforeAll(async () => {
  document.body.innerHTML = `
    <div data-body><p id="rule-1">One <b>word</b></p><p id="rule-2">Two</p><p class="none">None</p></div>
    <ol data-notes><li id="note-1">A note</li></ol>`
  await import('./element')
})

/** jsdom has no pointers of its own. */
function point(selector: string, pointerType = 'mouse'): void {
  const event = Object.assign(new Event('pointerover', { bubbles: true }), { pointerType })
  document.querySelector(selector)?.dispatchEvent(event)
}

const permalinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.permalink')]

test('the paragraph under the mouse has a link to itself, and it alone', () => {
  point('#rule-1 b')
  point('#rule-2')
  expect(permalinks().map((link) => [link.parentElement?.id, link.hash])).toEqual([['rule-2', '#rule-2']])
})

test('it is for the mouse alone: neither read out nor reached with the keyboard', () => {
  point('#rule-1')
  const [link] = permalinks()
  expect([link?.tabIndex, link?.getAttribute('aria-hidden')]).toEqual([-1, 'true'])
})

test('it goes nowhere for a finger, for what has no id, and for what is not the page’s own text', () => {
  point('#rule-1')
  point('#rule-2', 'touch')
  point('.none')
  point('#note-1')
  expect(permalinks().map((link) => link.parentElement?.id)).toEqual(['rule-1'])
})
