// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest'

beforeAll(async () => {
  await import('./element')
})

beforeEach(() => {
  document.body.innerHTML = `
    <casus-map>
      <label><input type="checkbox" value="part of" checked></label>
      <label><input type="checkbox" value="depends on" checked></label>
      <p data-told>Point at a name.</p>
      <svg data-drawing>
        <g data-relation="part of"><path data-ends="a b"></path></g>
        <g data-relation="depends on"><path data-ends="c a"></path><path data-ends="c b"></path></g>
        <a href="#a" data-place="a"><text>A</text></a>
        <a href="#b" data-place="b"><text>B</text></a>
        <a href="#c" data-place="c"><text>C</text></a>
        <a href="#d" data-place="d"><text>D</text></a>
      </svg>
    </casus-map>
    <ul>
      <li id="a"><span>Settled: </span><a>A &lt;b&gt;</a>
        <ul><li><i>part of</i> <a>B</a></li><li><i>is a ground of</i> <a>C</a>, <a>E</a></li></ul></li>
      <li id="d"><span>Settled: </span><a>D</a></li>
    </ul>`
})

function find<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(selector)
  return found
}
const point = (selector: string) => find(selector).dispatchEvent(new Event('pointerover', { bubbles: true }))
const raised = () =>
  [...document.querySelectorAll<SVGElement>('[data-raised]')].map(
    ({ dataset }) => dataset.place ?? dataset.ends,
  )
const told = () => find('[data-told]').textContent

test('nothing is raised until something is pointed at', () => {
  expect([raised(), told()]).toEqual([[], 'Point at a name.'])
})

test('a name is raised with its neighbours and the lines between, and told in words that stay text', () => {
  point('[data-place=a] text')
  expect(raised()).toEqual(['a b', 'c a', 'a', 'b', 'c'])
  expect(told()).toBe('A <b>: part of B; is a ground of C, E')
  point('[data-place=d]')
  expect([raised(), told()]).toEqual([['d'], 'D'])
})

test('pointing elsewhere lets go, but not of what has the focus', () => {
  point('[data-place=a]')
  point('svg')
  expect([raised(), told()]).toEqual([[], 'Point at a name.'])
  const link = find<HTMLElement & SVGElement>('[data-place=b]')
  link.setAttribute('tabindex', '0')
  link.focus()
  expect(raised()).toEqual(['a b', 'c b', 'a', 'b', 'c'])
  point('[data-place=d]')
  point('svg')
  expect(raised()).toEqual(['a b', 'c b', 'a', 'b', 'c'])
  link.blur()
  expect(raised()).toEqual([])
})

test('a kind that is taken out raises nothing', () => {
  const kind = find<HTMLInputElement>('input[value="depends on"]')
  kind.checked = false
  kind.dispatchEvent(new Event('change', { bubbles: true }))
  expect(find('[data-relation="depends on"]').hasAttribute('hidden')).toBe(true)
  point('[data-place=a]')
  expect(raised()).toEqual(['a b', 'a', 'b'])
  kind.checked = true
  kind.dispatchEvent(new Event('change', { bubbles: true }))
  point('[data-place=a]')
  expect(raised()).toEqual(['a b', 'c a', 'a', 'b', 'c'])
})
