// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { answer, hits } from './answers'
import { client, field, open, options, reply, results, status, type } from './testing'

describe('the address of the search page', () => {
  test('?q= is accepted, and is #q= from then on', () => {
    open('/law/search/?q=hot%20pursuit')
    expect(field.value).toBe('hot pursuit')
    expect(client.asked.map(({ query }) => query)).toEqual(['hot pursuit'])
    expect([location.search, location.hash]).toEqual(['', '#q=hot%20pursuit'])
  })

  test('what was typed before the program came is kept, and is the address from then on', () => {
    open('/law/search/?q=hot%20pursuit', { value: 'asylum' })
    expect(field.value).toBe('asylum')
    expect(client.asked.map(({ query }) => query)).toEqual(['asylum'])
    expect([location.search, location.hash]).toEqual(['', '#q=asylum'])
  })

  test('#q= is read', () => {
    open('/law/search/#q=%E2%80%9Cact%20of%20war%E2%80%9D')
    expect(field.value).toBe('“act of war”')
  })

  test('follows what is typed, after the number sign alone', () => {
    open('/law/search/')
    type('Title 50 & more')
    expect([location.pathname, location.search, location.hash]).toEqual([
      '/law/search/',
      '',
      '#q=Title%2050%20%26%20more',
    ])
    type('')
    expect(location.hash).toBe('')
  })

  test('leads when it is changed by hand or by the way back', () => {
    open('/law/search/')
    history.replaceState(null, '', '#q=imminence')
    dispatchEvent(new Event('hashchange'))
    expect(field.value).toBe('imminence')
  })

  describe('when a query stands in it', () => {
    beforeEach(async () => {
      open('/law/search/#q=armed')
      await reply(answer({ hits: hits(3) }))
    })
    const shown = () => [field.value, options().length, status.textContent, results.dataset.state]
    function change(hash: string): void {
      history.replaceState(null, '', `/law/search/${hash}`)
      dispatchEvent(new Event('hashchange'))
    }

    test('a place on the page is no query: the field, the hits and the status stay', () => {
      change('#main')
      expect(shown()).toEqual(['armed', 3, '3 pages.', 'done'])
      expect(location.hash).toBe('#main')
    })

    test.each(['', '#q='])('and goes, the status goes with the hits: “%s”', (hash) => {
      change(hash)
      expect(shown()).toEqual(['', 0, '', 'done'])
      expect(client.asked).toHaveLength(1)
    })
  })

  test('grows no history while one types', () => {
    open('/law/search/')
    const before = history.length
    type('a')
    type('ab')
    expect(history.length).toBe(before)
  })

  test.each(['#q=%E0%A4%A', '#q', '#', '#%', '#q=%3Cimg%20src%3Dx%3E'])(
    'that is odd does no harm: %s',
    (hash) => {
      expect(() => open(`/law/search/${hash}`)).not.toThrow()
      expect(document.querySelector('img')).toBeNull()
    },
  )

  test('is no other search’s: the palette and the front page leave no trace', () => {
    open('/law/search/', { palette: true })
    type('secret')
    expect(location.hash).toBe('')
    open('/law/')
    type('secret')
    expect([location.pathname, location.hash]).toEqual(['/law/', ''])
  })
})
