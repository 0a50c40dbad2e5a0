import { describe, expect, test } from 'vitest'
import { splitStyles } from './stylesheets'

const page = (kind: string, ...classes: string[]) =>
  `<article data-page="${kind}"><p class="${classes.join(' ')}"></p></article>`

const css = [
  'body{margin:0}',
  '.aaaaaa_note{color:red}',
  '.mapmap_lines{stroke:red}',
  '@media print{.mapmap_lines{display:none}}',
  '@media print{.mapmap_lines,.aaaaaa_note{display:none}}',
  '.needs-scripts{display:none}',
  '._b-b-b_turn{color:blue}',
].join('\n')
const pages = [page('concept', 'aaaaaa_note'), page('claim', '_b-b-b_turn'), page('map', 'mapmap_lines')]

describe('two style sheets', () => {
  const sheets = splitStyles(css, pages)

  test('what only a room uses is apart, in its order', () => {
    expect(sheets.rooms).toBe('.mapmap_lines{stroke:red}@media print{.mapmap_lines{display:none}}')
  })

  test('the library has the rest: rules of no module, of its own, and of both', () => {
    expect(sheets.library.match(/\{[^{}]*\}/g)).toHaveLength(5)
    for (const kept of [
      'body',
      '.aaaaaa_note{color:red}',
      '.mapmap_lines,.aaaaaa_note',
      '.needs-scripts',
      '._b-b-b_turn',
    ])
      expect(sheets.library).toContain(kept)
  })

  test('a page is of a room by what stands on it', () => {
    expect(pages.map(sheets.isRoom)).toEqual([false, false, true])
  })
})

test('where the library uses everything there are no rooms', () => {
  const { library, rooms } = splitStyles('.aaaaaa_note{color:red}', [page('authority', 'aaaaaa_note')])
  expect([library, rooms]).toEqual(['.aaaaaa_note{color:red}', ''])
})

test('a brace in a string ends no rule', () => {
  const { library, rooms } = splitStyles('.aaaaaa_a::before{content:"}"}.mapmap_b{top:0}', [
    page('claim', 'aaaaaa_a'),
  ])
  expect([library, rooms]).toEqual(['.aaaaaa_a::before{content:"}"}', '.mapmap_b{top:0}'])
})
