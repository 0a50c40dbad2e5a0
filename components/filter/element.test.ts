// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest'

beforeAll(async () => {
  await import('./element')
})

beforeEach(() => {
  document.body.innerHTML = `
    <div id="claims">
      <section data-group id="a"><p data-row id="1" data-kind="fact" data-status="settled contested"></p></section>
      <section data-group id="b"><p data-row id="2" data-kind="fact" data-status="settled"></p>
        <p data-row id="3" data-kind="view"></p></section>
    </div>
    <casus-filter data-list="claims" data-rows="claims">
      <select name="kind"><option value=""></option><option value="fact"></option><option value="view"></option></select>
      <select name="status"><option value=""></option><option value="contested"></option></select>
      <span role="status"></span>
    </casus-filter>`
})

function choose(name: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`)
  if (!select) throw new Error(name)
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}
const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden).map(({ id }) => id)
const status = () => document.querySelector('[role=status]')?.textContent

test('everything is shown until something is chosen', () => {
  expect([shown('[data-row]'), status()]).toEqual([['1', '2', '3'], ''])
})

test('a choice hides the other rows and the groups that are left empty, and counts', () => {
  choose('kind', 'view')
  expect([shown('[data-row]'), shown('[data-group]'), status()]).toEqual([['3'], ['b'], '1 of 3 claims'])
})

test('choices join; one value among several of a row is enough', () => {
  choose('kind', 'fact')
  choose('status', 'contested')
  expect([shown('[data-row]'), status()]).toEqual([['1'], '1 of 3 claims'])
  choose('kind', 'view')
  expect([shown('[data-row]'), status()]).toEqual([[], '0 of 3 claims'])
})

test('taking a choice back shows everything again', () => {
  choose('kind', 'view')
  choose('kind', '')
  expect([shown('[data-row]'), shown('[data-group]'), status()]).toEqual([['1', '2', '3'], ['a', 'b'], ''])
})
