import { beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from './build'
import { Engine } from './engine'
import { manyPages, openIndex, pages, smallIndex } from './testing/library'
import { seeded } from './testing/random'

let engine: Engine
beforeAll(async () => {
  engine = await openIndex(smallIndex.files)
})

const first = async (query: string) => (await engine.search(query)).hits[0]

describe('what people type', () => {
  it.each([
    ['self-defence', 'concept:self-defence'],
    ['self defense', 'concept:self-defence'],
    ['selfdefence rule', 'concept:self-defence'],
    ['legitima defensa', 'concept:self-defence'],
    ['hitting back', 'concept:self-defence'],
    ['imminence', 'concept:self-defence'],
    ['war powers act', 'concept:war-powers'],
    ['who decides on war', 'concept:war-powers'],
    ['sixty day clock', 'concept:war-powers'],
    ['counternarcotics', 'concept:counter-narcotics'],
    ['counter narcotics', 'concept:counter-narcotics'],
    ['organized crime', 'concept:counter-narcotics'],
    ['hamdi', 'authority:hamdi'],
    ['cartels', 'concept:self-defence'],
  ])('%s', async (query, page) => {
    expect((await first(query))?.pageId).toBe(page)
  })

  it('completes the last word while it is typed, at every letter', async () => {
    for (const typed of [
      'commande',
      'hostil',
      'immin',
      'narcot',
      'corresp',
      'organiz',
      'organis',
      'colo',
      'soberan',
    ]) {
      expect((await engine.search(typed)).hits.length, typed).toBeGreaterThan(0)
    }
  })

  it('asks for more where too little was typed to tell', async () => {
    expect(await engine.search('x')).toMatchObject({ hits: [], tooShort: true })
    expect((await engine.search('zzzz')).tooShort).toBeUndefined()
  })

  it('does not complete a word that is finished', async () => {
    expect((await engine.search('corresp')).total).toBe(1)
    expect((await engine.search('corresp ')).total).toBe(0)
  })
})

describe('typing errors', () => {
  it.each([
    ['hostilites', 'concept:war-powers', 'hostilities'],
    ['armed atack', 'concept:self-defence', 'armed attack'],
    ['corespondence', 'concept:self-defence', 'correspondence'],
    ['presidnet', 'concept:war-powers', 'president'],
    // Spelt by ear: three letters are wrong.
    ['corispondanse', 'concept:self-defence', 'correspondence'],
    // Two words in one.
    ['warpowers resolution', 'concept:war-powers', 'war powers resolution'],
  ])('%s', async (query, page, meant) => {
    const answer = await engine.search(query)
    expect(answer.hits[0]?.pageId).toBe(page)
    expect(answer.didYouMean).toBe(meant)
  })

  it('takes no name for a word', async () => {
    const said = [
      'The gunman, a rifle, may miss.',
      'Green cars.',
      'The land was dealt out, and time will lapse.',
    ]
    const more = said.map((body, at) => {
      const id = `page:${at}`
      const plain = { kind: 'page', aliases: [], searchTerms: [], citations: [] }
      return { ...plain, id, pageId: id, url: `/${at}/`, title: `Page ${at}`, body }
    })
    const named = await openIndex(buildIndex([...pages, ...more]).files)
    for (const query of ['joaquin guzman', 'rafael imminence', 'mayo', 'greenland', 'delta', 'lopez']) {
      const answer = await named.search(`${query} `)
      expect(answer.didYouMean, query).toBeUndefined()
      expect(answer.unmatched, query).toContain(query.split(' ')[0])
    }
    expect((await named.search('gunmann ')).didYouMean).toBe('gunman')
    expect((await named.search('amed forces ')).didYouMean).toBe('armed forces')
  })

  it('takes no number for another', async () => {
    expect((await engine.search('54 usc 1549')).didYouMean).toBeUndefined()
  })

  it('offers what comes nearest where nothing is found', async () => {
    const answer = await engine.search('commandoships ')
    expect(answer.hits).toEqual([])
    expect(answer.total).toBe(0)
    expect(answer.nearest[0]?.pageId).toBe('concept:war-powers')
  })
})

describe('direct answers', () => {
  it('to a question', async () => {
    const hit = await first('When may a state use force to defend itself?')
    expect(hit?.direct).toEqual({
      matched: 'When may a state use force to defend itself?',
      question: 'When may a state use force to defend itself?',
      answer: expect.stringContaining('armed attack'),
    })
  })

  it('to an alias and to the name of an authority', async () => {
    expect((await first('War Powers Act'))?.direct?.matched).toBe('War Powers Act')
    expect((await first('charter of the united nations'))?.direct?.matched).toBe(
      'Charter of the United Nations',
    )
  })

  it('only in the first hit, and not to other queries', async () => {
    const { hits } = await engine.search('armed forces')
    expect(hits.some(({ direct }) => direct)).toBe(false)
  })
})

describe('citations', () => {
  it('lead straight to the passage', async () => {
    const answer = await engine.search('un charter art. 51')
    expect(answer.hits[0]).toMatchObject({
      pageId: 'authority:un-charter',
      url: '/authority/un-charter/#at-51',
      direct: { answer: 'Nothing shall impair the inherent right of self-defence.' },
    })
    expect(answer.citations).toEqual([
      {
        typed: 'un charter art. 51',
        id: 'art_un-charter_51',
        kind: 'treaty',
        label: 'UN Charter, art 51',
        authority: 'un-charter',
        pinpoint: '51',
        here: { url: '/authority/un-charter/#at-51', title: 'Charter of the United Nations' },
        read: { url: expect.stringContaining('un.org'), publisher: 'United Nations' },
      },
    ])
  })

  it('find the text that cites them, formally or not', async () => {
    expect((await first('section 5(b) WPR'))?.pageId).toBe('concept:war-powers')
    expect((await first('50 usc 1544 (b)'))?.pageId).toBe('concept:war-powers')
    expect((await first('Hamdi, 542 U.S. 507'))?.pageId).toBe('authority:hamdi')
  })

  it('say what they are and where to read them, if no page has them', async () => {
    const answer = await engine.search('S/RES/1973 (2011)')
    expect(answer.citations[0]).toMatchObject({
      label: 'Security Council resolution 1973 (2011)',
      read: { url: 'https://undocs.org/S/RES/1973(2011)' },
    })
    expect(answer.citations[0]?.here).toBeUndefined()
  })

  it('are not taken for their neighbours', async () => {
    expect((await first('un charter art 2(4)'))?.url).toContain('#at-2-4')
    expect((await first('un charter art 51'))?.url).toContain('#at-51')
  })
})

describe('phrases and filters', () => {
  it('keeps the order of a quoted phrase, stop words too', async () => {
    const { hits, total } = await engine.search('"boots on the ground"')
    expect(hits.map(({ pageId }) => pageId)).toEqual(['concept:self-defence'])
    expect(total).toBe(1)
  })

  it('finds nothing rather than the words apart', async () => {
    const answer = await engine.search('"ground for the boots"')
    expect(answer.hits).toEqual([])
    expect(answer.nearest.map(({ pageId }) => pageId)).toContain('concept:counter-narcotics')
  })

  it('filters by area, kind and status, typed or set', async () => {
    expect((await engine.search('force kind:authority')).hits.every(({ kind }) => kind === 'authority')).toBe(
      true,
    )
    expect(
      (await engine.search('armed', { filters: { area: 'oversight' } })).hits.map(({ pageId }) => pageId),
    ).toEqual(['concept:war-powers'])
    expect((await engine.search('status:unsettled')).hits.map(({ pageId }) => pageId)).toEqual([
      'concept:counter-narcotics',
    ])
  })

  it('says which filters it does not know, and leaves them out', async () => {
    const answer = await engine.search('hamdi kind:judgement')
    expect(answer.unknownFilters).toEqual({ kind: 'judgement' })
    expect(answer.hits[0]?.pageId).toBe('authority:hamdi')
  })

  it('lists the values of the filters', () => {
    expect(engine.filterValues).toEqual({
      area: ['use-of-force', 'oversight', 'sovereignty'],
      kind: ['concept', 'authority', 'page'],
      status: ['contested', 'settled', 'unsettled'],
    })
  })
})

describe('hostile queries', () => {
  const queries = [
    '',
    ' ',
    '"',
    '"""""',
    '"" ""',
    '\\',
    '.*(a+)+$',
    '[[[(((',
    '<script>alert(1)</script>',
    '<b>force</b>',
    '__proto__',
    'constructor toString hasOwnProperty',
    'kind:__proto__',
    'kind:constructor force',
    '\u202eecrof fo esu',
    'القوة والسيادة',
    '武力の行使',
    '🙂🙂 war 🙂',
    '\ud800 lone surrogate',
    '\u0000\u0001',
    '%00%0a',
    'a'.repeat(10_000),
    'war '.repeat(2_500),
    '"war '.repeat(2_500),
    '50 usc '.repeat(1_500),
    '('.repeat(10_000),
    '9'.repeat(10_000),
    '§'.repeat(10_000),
    'area:'.repeat(2_000),
  ]
  it.each(queries.map((query) => [query.slice(0, 30), query]))('%j', async (_, query) => {
    const started = performance.now()
    const answer = await engine.search(query)
    expect(performance.now() - started).toBeLessThan(500)
    expect(answer.query).toBe(query)
    for (const { excerpt } of answer.hits) {
      for (const [start, end] of excerpt.marks) expect(end).toBeGreaterThan(start)
    }
  })

  it('still finds what stands in them', async () => {
    expect((await first('<b>imminence</b>'))?.pageId).toBe('concept:self-defence')
    expect((await first('🙂 hamdi 🙂'))?.pageId).toBe('authority:hamdi')
  })
})

it('shows the answer of a page from its beginning, below the question that it answers', async () => {
  const hit = await first('necessary proportionate attack')
  expect(hit?.question).toBe('When may a state use force to defend itself?')
  expect(hit?.excerpt).toMatchObject({ text: expect.stringMatching(/^Only against/), before: false })
  const section = await first('boots on the ground')
  expect(section?.heading).toBe('The cartel question')
  expect(section?.question).toBeUndefined()
})

it('takes no section of a law for another by its letter', async () => {
  const records = pages.map((page) =>
    page.id === 'concept:war-powers' ? { ...page, aliases: [...page.aliases, 'section 5(c)'] } : page,
  )
  const named = await openIndex(buildIndex(records).files)
  const direct = async (query: string) => (await named.search(query)).hits[0]?.direct?.matched
  expect(await direct('Section 5(c)')).toBe('section 5(c)')
  expect(await direct('section 5(b)')).not.toBe('section 5(c)')
})

it('corrects nothing inside a citation', async () => {
  expect((await engine.search('1 UNTS XVI')).didYouMean).toBeUndefined()
})

describe('a collection in shards', () => {
  const records = [...pages, ...manyPages(400, seeded(1373))]
  const { files } = buildIndex(records)

  it('answers as the same collection in one file', async () => {
    expect([...files.keys()].filter((name) => /^\d+\.bin$/.test(name)).length).toBeGreaterThan(3)
    const sharded = await openIndex(files)
    for (const query of [
      'self-defence',
      'war powers act',
      'hostilites',
      '50 usc 3007',
      '"boots on the ground"',
      'narcot',
    ]) {
      const answer = await sharded.search(query)
      expect(answer.hits.length, query).toBeGreaterThan(0)
      if (!/^\d/.test(query)) expect(answer.hits[0]?.pageId, query).toBe((await first(query))?.pageId)
    }
  })

  it('fetches few of its files for one query', async () => {
    const fetched = new Set<string>()
    const sharded = await Engine.open(async (name) => {
      fetched.add(name)
      return files.get(name) ?? new Uint8Array()
    })
    await sharded.search('hostilities', { limit: 1 })
    expect([...fetched].filter((name) => name.endsWith('.bin')).length).toBeLessThanOrEqual(2)
  })

  it('needs no index file any more once it is warm', async () => {
    const fetched: string[] = []
    const sharded = await Engine.open(async (name) => {
      fetched.push(name)
      return files.get(name) ?? new Uint8Array()
    })
    await sharded.warm()
    const before = fetched.length
    await sharded.search('consuls treaties ships')
    expect(fetched.slice(before).filter((name) => name.endsWith('.bin'))).toEqual([])
  })
})

it('builds the same files from the same records', () => {
  const again = buildIndex(pages)
  const once = buildIndex(pages)
  expect(again.build).toBe(once.build)
  expect([...again.files]).toEqual([...once.files])
})

it('refuses records that cannot be', () => {
  const [page] = pages
  if (!page) throw new Error('no page')
  expect(() => buildIndex([page, page])).toThrow(/two search records/)
  expect(() => buildIndex([{ ...page, id: 'x#y', pageId: 'x' }])).toThrow(/belongs to no page/)
})

it('opens an index of no pages and finds nothing in it', async () => {
  const empty = await openIndex(buildIndex([]).files)
  expect((await empty.search('anything kind:concept')).hits).toEqual([])
})
