// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Mark } from '@/lib/search/client'
import { element } from '../dom'
import { answer, hit, hits, hostile } from './answers'
import { citedList, hitList, marked, statusOf } from './results'

const places = { base: '/law/', idPrefix: 'hit-1' }
const listOf = (...args: Parameters<typeof hit>) => {
  const list = hitList([hit(...args)], places)
  if (!list) throw new Error('there is no list')
  return list
}

describe('marks', () => {
  const html = (text: string, marks: Mark[]) => element('p', {}, ...marked(text, marks)).innerHTML
  const cases: [marks: Mark[], html: string][] = [
    [[], 'an armed attack'],
    [[[3, 8]], 'an <mark>armed</mark> attack'],
    [
      [
        [0, 2],
        [3, 8],
      ],
      '<mark>an</mark> <mark>armed</mark> attack',
    ],
    [[[9, 15]], 'an armed <mark>attack</mark>'],
    [[[0, 15]], '<mark>an armed attack</mark>'],
  ]
  test.each(cases)('%j', (marks, wanted) => expect(html('an armed attack', marks)).toBe(wanted))
})

describe('a hit', () => {
  test('is one link under the sub-path, and an option of the list', () => {
    const list = listOf({ url: '/use-of-force/armed-attack/#rule' })
    expect(list.getAttribute('role')).toBe('listbox')
    expect(list.id).toBe('hit-1-list')
    const link = list.querySelector('a')
    expect(list.querySelectorAll('a[href][data-hit]')).toHaveLength(1)
    expect(link?.getAttribute('href')).toBe('/law/use-of-force/armed-attack/#rule')
    expect(link?.dataset.hit).toBe('concept:armed-attack')
    expect([link?.getAttribute('role'), link?.getAttribute('aria-selected'), link?.id]).toEqual([
      'option',
      'false',
      'hit-1-0',
    ])
  })

  test('says of what kind it is, and how settled', () => {
    const badge = (status?: string) =>
      listOf({ ...(status && { status }) }).querySelector('.hit-kind')?.textContent
    expect(badge()).toBe('concept')
    expect(badge('settled')).toBe('concept · ● settled')
    expect(badge('contested')).toBe('concept · ◐ contested')
    expect(badge('unsettled')).toBe('concept · ○ unsettled')
  })

  test('shows an excerpt, with what was left out', () => {
    const excerpt = { text: 'scale and effects', marks: [[0, 5]] as Mark[], before: true, after: true }
    expect(listOf({ excerpt }).querySelector('.hit-text')?.innerHTML).toBe(
      '… <mark>scale</mark> and effects …',
    )
  })

  test('that is the direct answer says the question and the answer', () => {
    const list = listOf({
      direct: { matched: 'armed attack', question: 'What is it?', answer: 'A grave use of force.' },
    })
    expect(list.querySelector('.hit-direct')).not.toBeNull()
    expect([...list.querySelectorAll('.hit-text')].map(({ textContent }) => textContent)).toEqual([
      'What is it?',
      'A grave use of force.',
    ])
  })

  test('that shows the answer of a page shows the question that it answers', () => {
    const excerpt = { text: 'Yes.', marks: [], before: false, after: false }
    const list = listOf({ question: 'May he be tried?', excerpt })
    expect([...list.querySelectorAll('.hit-text')].map(({ textContent }) => textContent)).toEqual([
      'May he be tried?',
      'Yes.',
    ])
  })

  test('of which there are none is no list', () => expect(hitList([], places)).toBeNull())

  test('has an id of its own', () => {
    const ids = [...(hitList(hits(3), places)?.children ?? [])].map(({ id }) => id)
    expect(ids).toEqual(['hit-1-0', 'hit-1-1', 'hit-1-2'])
  })
})

test('a citation in the query says where it stands here and where to read it', () => {
  const cited = {
    typed: '50 USC 3093',
    id: 'usc_50_3093',
    kind: 'usc',
    label: 'United States Code, title 50, § 3093',
  }
  const citations = [
    { ...cited, here: { url: '/authorities/nsa-title-v/#at-3093', title: 'National Security Act' } },
    { ...cited, read: { url: 'https://uscode.house.gov/', publisher: 'the House' } },
    cited,
  ]
  const [here, away, nowhere] = citedList(answer({ citations, hits: [] }), places)
  expect(here?.innerHTML).toBe(`${cited.label}. <a href="/law/authorities/nsa-title-v/#at-3093">Here</a>`)
  expect(away?.innerHTML).toBe(
    `${cited.label}. It has no page here. · <a href="https://uscode.house.gov/">Read it at the House</a>`,
  )
  expect(nowhere?.textContent).toBe(`${cited.label}. It has no page here.`)
  // Among hits may be its page, under another name.
  const besideHits = citedList(answer({ citations: citations.slice(1), hits: hits(1) }), places)
  expect(besideHits.map(({ innerHTML }) => innerHTML)).toEqual([
    `${cited.label}. <a href="https://uscode.house.gov/">Read it at the House</a>`,
  ])
})

describe('the status, in one sentence', () => {
  const cases: [what: string, given: Parameters<typeof answer>[0], status: string][] = [
    ['one page', { hits: hits(1) }, 'One page.'],
    ['several', { hits: hits(3) }, '3 pages.'],
    ['more than are shown', { hits: hits(10), total: 42 }, '42 pages, the best 10 shown.'],
    [
      'more than were counted',
      { hits: hits(10), total: 42, counted: false },
      'At least 42 pages, the best 10 shown.',
    ],
    [
      'a corrected query',
      { hits: hits(2), didYouMean: 'armed attack' },
      'Showing results for “armed attack”. 2 pages.',
    ],
    [
      'names that no page has',
      { hits: hits(2), unmatched: ['guzman', 'lopez'] },
      'Nothing for “guzman” or “lopez”. 2 pages.',
    ],
    ['nothing', { hits: [] }, 'Nothing found. The A–Z lists every name.'],
    [
      'nothing, but something near',
      { hits: [], nearest: hits(2) },
      'Nothing found. These pages come nearest.',
    ],
    [
      'a filter that nothing has',
      { hits: hits(1), unknownFilters: { kind: 'judgement' } },
      'There is no kind “judgement”. One page.',
    ],
  ]
  test.each(cases)('%s', (_, given, status) => expect(statusOf(answer(given))).toBe(status))
})

test('hostile text is text, wherever it comes from', () => {
  const list = listOf({
    title: hostile,
    titleMarks: [[1, 4]],
    heading: hostile,
    headingMarks: [[0, 2]],
    kind: hostile,
    excerpt: { text: hostile, marks: [[0, 10]], before: false, after: false },
    pageId: hostile,
  })
  const direct = listOf({ direct: { matched: hostile, question: hostile, answer: hostile } })
  const cited = citedList(
    answer({
      citations: [
        {
          typed: hostile,
          id: 'x',
          kind: 'x',
          label: hostile,
          read: { url: 'https://example.org/', publisher: hostile },
        },
      ],
    }),
    places,
  )
  const all = element('div', {}, list, direct, ...cited)
  expect(all.querySelectorAll('img, script, [onerror]')).toHaveLength(0)
  expect(all.textContent?.split(hostile)).toHaveLength(1 + 4 + 2 + 2)
})
