/** With which faults of content `npm run dev` keeps the last good pages. */
import { describe, expect, test } from 'vitest'
import { ruleExamples } from '../lib/lint/examples'
import { formExamples } from '../lib/lint/examples/form'
import { buildIndex } from '../lib/search/build'
import { bookOf } from '../lib/spotter/book'
import { linkerDictionaryOf } from '../lib/spotter/linker-dictionary'
import { type Changes, readLibrary } from '../lib/testing/fixture-library'
import { canBeShown } from './content'
import { searchRecordsOf } from './search-records'

/** What `writePrograms` makes of content. */
function makeOf(changes: Changes): void {
  const { corpus } = readLibrary(changes)
  buildIndex(searchRecordsOf(corpus))
  bookOf(corpus)
  linkerDictionaryOf(corpus)
}

/** With these a page can be shown and the index cannot be made: it stays as it was, and the author is told. */
const withoutIndex = new Set(['a place that is declared twice', 'two places with one address'])

const shown = Object.entries({ ...formExamples, ...ruleExamples }).filter(([rule]) => canBeShown([{ rule }]))

describe.each(shown)('pages with faults of the rule %s are shown', (_, examples) => {
  test.each(examples)('and programs made of them: $fault', ({ fault, changes }) => {
    if (withoutIndex.has(fault)) expect(() => makeOf(changes)).toThrow(/two search records have the id/)
    else makeOf(changes)
  })
})

test('one fault that breaks is enough to keep the last good pages', () => {
  expect(canBeShown([])).toBe(true)
  expect(canBeShown([{ rule: 'typography' }, { rule: 'length' }])).toBe(true)
  expect(canBeShown([{ rule: 'typography' }, { rule: 'identity' }])).toBe(false)
  expect(canBeShown([{ rule: 'mdx-syntax' }])).toBe(false)
})
