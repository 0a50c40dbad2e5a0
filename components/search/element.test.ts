// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SearchError } from '@/lib/search/errors'
import { answer, hits, hostile } from './answers'
import {
  client,
  field,
  open,
  options,
  press,
  refuse,
  reply,
  results,
  search,
  selected,
  settle,
  status,
  type,
} from './testing'

describe('an answer', () => {
  test('is asked for as it is typed, and said to be on its way', () => {
    type('armed attack')
    expect(client.asked.map(({ query, options }) => [query, options])).toEqual([
      ['armed attack', { limit: 6, filters: {} }],
    ])
    expect(results.dataset.state).toBe('loading')
    expect(status.textContent).toBe('')
  })

  test('that must be fetched first says so', () => {
    client.state = 'starting'
    type('a')
    expect(status.textContent).toBe('Loading the search …')
  })

  test('is shown, best first, and said in the status', async () => {
    type('armed attack')
    await reply(answer({ hits: hits(3) }))
    expect(results.dataset.state).toBe('done')
    expect(options().map(({ textContent }) => textContent?.slice(0, 6))).toEqual([
      'Page 0',
      'Page 1',
      'Page 2',
    ])
    expect(status.textContent).toBe('3 pages.')
  })

  test('to which a later question came never appears', async () => {
    type('armed')
    type('armed attack')
    client.asked[0]?.fail(new SearchError('superseded'))
    await settle()
    expect(results.dataset.state).toBe('loading')
    await reply(answer({ hits: hits(1) }))
    expect(options()).toHaveLength(1)
  })

  test.each(['', '  '])('that comes when the field has been emptied never appears: “%s”', async (nothing) => {
    type('armed')
    type(nothing)
    await reply(answer({ hits: hits(3) }))
    expect(options()).toEqual([])
    expect([results.dataset.state, status.textContent]).toEqual(['done', ''])
    expect(field.getAttribute('aria-expanded')).toBe('false')
  })

  test('that fails when the field has been emptied is nobody’s fault', async () => {
    type('armed')
    type('')
    await refuse(new SearchError('truncated'))
    expect([results.dataset.state, status.textContent]).toEqual(['done', ''])
  })

  test('of nothing shows what comes nearest, and the way to the A–Z', async () => {
    type('hostle')
    await reply(answer({ hits: [], nearest: hits(2) }))
    expect(options()).toHaveLength(2)
    expect(results.querySelector('a[href="/law/a-z/"]')).not.toBeNull()
    expect(status.textContent).toBe('Nothing found. These pages come nearest.')
  })

  test('to nothing is nothing: no question is asked', async () => {
    type('armed')
    await reply()
    type('   ')
    expect(client.asked).toHaveLength(1)
    expect(options()).toEqual([])
    expect([results.dataset.state, status.textContent]).toEqual(['done', ''])
  })

  test('is filtered as the lists say', () => {
    search.insertAdjacentHTML(
      'beforeend',
      '<select name="kind"><option value="">any</option><option value="claim">claim</option></select>',
    )
    const select = search.querySelector('select')
    if (select) select.value = 'claim'
    type('force')
    expect(client.asked[0]?.options).toEqual({ limit: 6, filters: { kind: 'claim' } })
  })

  test('is prepared for when the reader comes near, once', () => {
    field.dispatchEvent(new FocusEvent('focus'))
    field.dispatchEvent(new FocusEvent('focus'))
    expect(client.starts).toBe(1)
    expect(client.options).toEqual({ worker: '/law/assets/w.js', index: '/law/search/index-1/', build: '1' })
  })

  test('is given to what was typed before this program came', () => {
    open('/law/', { value: 'armed' })
    expect(client.asked.map(({ query }) => query)).toEqual(['armed'])
  })
})

describe('the keyboard', () => {
  beforeEach(async () => {
    type('page')
    await reply(answer({ hits: hits(3) }))
  })

  const walks: [keys: string[], at: number][] = [
    [[], -1],
    [['ArrowDown'], 0],
    [['ArrowDown', 'ArrowDown'], 1],
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 0],
    [['ArrowUp'], 2],
    [['ArrowUp', 'ArrowUp'], 1],
    [['ArrowDown', 'ArrowUp'], 2],
    [['ArrowDown', 'End'], 2],
    [['ArrowUp', 'Home'], 0],
    // As long as no hit is chosen these keys move in the field.
    [['Home'], -1],
    [['End'], -1],
    [['a'], -1],
  ]
  test.each(walks)('%j chooses hit %i', (keys, at) => {
    for (const key of keys) press(key)
    expect(selected()).toBe(at)
    // The field keeps the focus and names the chosen hit.
    expect(field.getAttribute('aria-activedescendant')).toBe(at < 0 ? null : options()[at]?.id)
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toHaveLength(
      at < 0 ? 0 : 1,
    )
  })

  test('a key that chooses does nothing else, others do', () => {
    expect(press('ArrowDown')).toBe(false)
    expect(press('a')).toBe(true)
    expect(press('Tab')).toBe(true)
  })

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
    'with %j it is not meant',
    (how) => {
      expect(press('ArrowDown', how)).toBe(true)
      expect(selected()).toBe(-1)
    },
  )

  test('Enter follows the chosen hit, or the first', () => {
    const followed: (string | undefined)[] = []
    for (const option of options()) option.addEventListener('click', () => followed.push(option.dataset.hit))
    press('Enter')
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    expect(followed).toEqual(['concept:p0', 'concept:p1'])
  })

  test('Enter does not follow a hit of an older question', async () => {
    open('/law/search/')
    type('page')
    await reply(answer({ hits: hits(3) }))
    const followed = vi.fn()
    results.addEventListener('click', followed)
    type('pages')
    expect(press('Enter')).toBe(false)
    expect(followed).not.toHaveBeenCalled()
    await reply(answer({ hits: hits(1) }))
    press('Enter')
    expect(followed).toHaveBeenCalledTimes(1)
  })

  test('Enter before the answer has come leads to the search page, which takes the question', () => {
    // The palette over the search page: jsdom goes nowhere but to a fragment.
    open('/law/search/', { palette: true })
    press('Enter')
    expect(location.hash).toBe('')
    type('Title 50 & more')
    expect(press('Enter')).toBe(false)
    expect(location.hash).toBe('#q=Title%2050%20%26%20more')
  })

  test('Escape empties the field; in the palette it is the dialog’s', async () => {
    expect(press('Escape')).toBe(false)
    expect([field.value, options().length]).toEqual(['', 0])
    expect(press('Escape')).toBe(true)
    open('/law/', { palette: true, value: 'armed' })
    expect(press('Escape')).toBe(true)
    expect(field.value).toBe('armed')
  })

  test('a new answer has nothing chosen', async () => {
    press('ArrowDown')
    type('pages')
    await reply(answer({ hits: hits(2) }))
    expect(selected()).toBe(-1)
    expect(field.hasAttribute('aria-activedescendant')).toBe(false)
  })
})

test('it is a combobox: what it controls is there while it says that it is open', async () => {
  const state = () => [
    field.getAttribute('aria-expanded'),
    document.getElementById(field.getAttribute('aria-controls') ?? '') !== null,
  ]
  expect(field.getAttribute('role')).toBe('combobox')
  expect(field.getAttribute('aria-autocomplete')).toBe('list')
  expect(state()).toEqual(['false', false])
  type('page')
  await reply(answer({ hits: hits(1) }))
  expect(state()).toEqual(['true', true])
  type('')
  expect(state()).toEqual(['false', false])
})

describe('when the search fails', () => {
  beforeEach(async () => {
    type('armed')
    await refuse(new SearchError('truncated', '/law/search/index-1/head.bin'))
  })

  test('it says what is wrong, and what works without it', () => {
    expect(results.dataset.state).toBe('failed')
    expect(status.textContent).toBe('The search index arrived incomplete. The A–Z works without it.')
    expect(results.querySelector('a[href="/law/a-z/"]')).not.toBeNull()
    expect(options()).toEqual([])
  })

  test('it can be tried again, and the focus is back in the field', async () => {
    results.querySelector('button')?.click()
    expect(client.asked.map(({ query }) => query)).toEqual(['armed', 'armed'])
    expect(results.dataset.state).toBe('loading')
    expect(document.activeElement).toBe(field)
    await reply()
    expect(results.dataset.state).toBe('done')
    expect(options()).toHaveLength(1)
  })

  test('another fault is said in general words: its own are for nobody', async () => {
    type('attack')
    await refuse(new TypeError('x is not a function'))
    expect(status.textContent).toBe('The search failed. The A–Z works without it.')
  })
})

test('hostile text is text: in the field, the address, the answer and the status', async () => {
  open(`/law/search/?q=${encodeURIComponent(hostile)}`)
  expect(field.value).toBe(hostile)
  await reply(
    answer({
      hits: hits(1).map((one) => ({ ...one, title: hostile })),
      didYouMean: hostile,
      unknownFilters: { kind: hostile },
    }),
  )
  expect(status.textContent).toContain(`Showing results for “${hostile}”`)
  expect(results.textContent).toContain(hostile)
  expect(document.body.querySelectorAll('img, script, [onerror]')).toHaveLength(0)
  expect(decodeURIComponent(location.hash)).toBe(`#q=${hostile}`)
})
