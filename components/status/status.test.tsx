import { describe, expect, test } from 'vitest'
import { library } from '@/lib/corpus/library'
import { statuses } from '@/lib/schema'
import { buildLibrary } from '@/lib/testing/built-library'
import { render, textOf } from '../testing'
import { Status, StatusMark } from './status'
import { Tally } from './tally'

const words = { settled: 'Settled', contested: 'Contested', unsettled: 'Unsettled' }

describe.each(statuses)('%s', (status) => {
  test('is a word beside a glyph that is not read out', async () => {
    const html = await render(<Status status={status} />)
    expect(textOf(html)).toBe(words[status])
    expect(html).toMatch(/<span class="[^"]*" aria-hidden="true"><\/span>/)
  })

  test('in a list is a glyph to the eye and the same word to the ear', async () => {
    const html = await render(<StatusMark status={status} />)
    expect(textOf(html)).toBe(`${words[status]}:`)
    expect(html).toContain(`title="${words[status]}"`)
    expect(html).toContain('class="visually-hidden"')
  })
})

test('each status has a glyph of its own', async () => {
  const all = await Promise.all(statuses.map((status) => render(<Status status={status} />)))
  const glyphs = all.map((html) => /class="([^"]*)" aria-hidden/.exec(html)?.[1])
  expect(new Set(glyphs).size).toBe(statuses.length)
  expect(glyphs).not.toContain('')
})

test('a tally counts what is there and leaves out what is not', async () => {
  buildLibrary()
  expect(textOf(await render(<Tally concepts={library().index.concepts} />))).toMatch(
    /^1 settled 1 contested$/i,
  )
})
