// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

/** The observers that were made, each with the headings that it watches. */
const observers: { seen: () => void; watched: Element[]; ended: boolean }[] = []

beforeAll(async () => {
  // jsdom lays nothing out, so nothing comes into view by itself.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly record: (typeof observers)[number]
      constructor(seen: () => void) {
        this.record = { seen, watched: [], ended: false }
        observers.push(this.record)
      }
      observe(element: Element) {
        this.record.watched.push(element)
      }
      disconnect() {
        this.record.ended = true
      }
    },
  )
  await import('./element')
})

beforeEach(() => {
  observers.length = 0
  isShown = true
  document.body.innerHTML = `
    <h2 id="rule">The rule</h2><h2 id="disputed">Where it is disputed</h2><h2 id="students">For students</h2>
    <casus-here><a href="#rule">1</a><a href="#disputed">2</a><a href="#students">3</a><a href="#gone">4</a></casus-here>`
})

let isShown = true
// jsdom has no layout to tell it from.
HTMLElement.prototype.checkVisibility = () => isShown

/** Puts each heading so many pixels below the top of a window of 900. */
function scroll(...tops: number[]): void {
  window.innerHeight = 900
  for (const [index, heading] of [...document.querySelectorAll('h2')].entries()) {
    heading.getBoundingClientRect = () => ({ top: tops[index] ?? 0 }) as DOMRect
  }
  observers.at(-1)?.seen()
}

const current = () =>
  [...document.querySelectorAll('[aria-current]')].map((link) => link.getAttribute('href'))

test('the headings of the list are watched, those that are there', () => {
  expect(observers.map(({ watched }) => watched.map(({ id }) => id))).toEqual([
    ['rule', 'disputed', 'students'],
  ])
})

const places: [where: string, tops: number[], here: string[]][] = [
  ['above the first', [400, 800, 1200], []],
  ['in the first', [299, 800, 1200], ['#rule']],
  ['where the second has just come up', [-200, 100, 700], ['#disputed']],
  ['at the end', [-900, -500, -100], ['#students']],
]
test.each(places)('%s', (_, tops, here) => {
  scroll(...tops)
  expect(current()).toEqual(here)
})

test('one section alone is the current one, also on the way back', () => {
  scroll(-900, -500, -100)
  scroll(-200, 100, 700)
  expect(current()).toEqual(['#disputed'])
})

test('where the list is not shown nothing is measured, until it is', () => {
  isShown = false
  scroll(-900, -500, -100)
  expect(current()).toEqual([])
  isShown = true
  scroll(-900, -500, -100)
  expect(current()).toEqual(['#students'])
})

test('a list that goes stops watching', () => {
  document.body.replaceChildren()
  expect(observers.map(({ ended }) => ended)).toEqual([true])
})
