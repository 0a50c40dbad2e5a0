/** What is not read but relied on: errors, moved pages, data, addresses, offered formats. */
import { redirectPage } from '../lib/metadata/redirects'
import { expect, primer, test } from './fixtures'

test.describe('an address that does not exist', () => {
  // The browser reports the status of the document on the console.
  test.use({ mustBeQuiet: false })

  test('is answered with words, the A–Z and the search', async ({ page, open, site }) => {
    const response = await page.goto('./use-of-force/no-such-page/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await page.getByRole('main').getByRole('link', { name: 'A–Z' }).click()
    await expect(page).toHaveURL(`http://127.0.0.1:${site.port}${site.basePath}/a-z/`)
    await page.goto('./no/such/depth/at/all')
    await page.getByRole('main').getByRole('link', { name: 'search' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
    await open('/')
  })
})

test('an address without its slash leads to the page', async ({ page, site }) => {
  await page.goto(`.${primer.address.slice(0, -1)}`)
  await expect(page).toHaveURL(`http://127.0.0.1:${site.port}${site.basePath}${primer.address}`)
})

test('a page that has moved leads on, without scripts too', async ({ browser, site, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  // No page of the content has moved yet: the document is the one that the build would write.
  const html = redirectPage({ from: '/use-of-force/old-name/', to: primer.address })
  expect(html).toContain('Content-Security-Policy')
  await page.route('**/use-of-force/old-name/', (route) =>
    // It was made outside of the site’s sub-path.
    route.fulfill({
      contentType: 'text/html',
      body: html
        .replaceAll(`"${primer.address}`, `"${site.basePath}${primer.address}`)
        .replace(`url=${primer.address}`, `url=${site.basePath}${primer.address}`),
    }),
  )
  await page.goto(`${baseURL}use-of-force/old-name/`)
  await expect(page).toHaveURL(`${baseURL}${primer.address.slice(1)}`)
  await context.close()
})

test.describe('data', () => {
  const read = async (request: import('@playwright/test').APIRequestContext, name: string) => {
    const response = await request.get(`./data/${name}`)
    expect(response.status(), name).toBe(200)
    return response.json()
  }

  test('the index names every file with its true size', async ({ request }) => {
    const index = await read(request, 'index.json')
    expect(index).toMatchObject({
      version: expect.anything(),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    const names = index.files.map(({ name }: { name: string }) => name)
    expect(names.sort()).toEqual([
      'annotations.json',
      'authorities.json',
      'citations.json',
      'claims.json',
      'concepts.json',
      'events.json',
      'graph.json',
      'positions.json',
    ])
    for (const { name, bytes } of index.files) {
      const body = await (await request.get(`./data/${name}`)).body()
      expect(body.length, name).toBe(bytes)
    }
  })

  test('concepts bear slug, area, title, status, question, answer and aliases, and their pages exist', async ({
    request,
  }) => {
    const concepts = await read(request, 'concepts.json')
    expect(concepts.length).toBeGreaterThanOrEqual(12)
    for (const concept of concepts) {
      expect(concept).toMatchObject({
        id: expect.any(String),
        slug: expect.stringMatching(/^[a-z0-9-]+$/),
        area: expect.stringMatching(/^(sovereignty|use-of-force|oversight)$/),
        title: expect.any(String),
        status: expect.stringMatching(/^(settled|contested|unsettled)$/),
        question: expect.any(String),
        answer: expect.any(String),
        aliases: expect.any(Array),
      })
      expect((await request.get(`./${concept.area}/${concept.slug}/`)).status(), concept.slug).toBe(200)
    }
  })

  test('authorities bear kind, title and passages with their words', async ({ request }) => {
    const authorities = await read(request, 'authorities.json')
    for (const authority of authorities) {
      expect(authority).toMatchObject({
        id: expect.any(String),
        kind: expect.any(String),
        title: expect.any(String),
        passages: expect.any(Array),
      })
      for (const passage of authority.passages)
        expect(passage).toMatchObject({ at: expect.any(String), text: expect.any(String) })
    }
    const charter = authorities.find(({ id }: { id: string }) => id === 'un-charter')
    expect(charter.passages.find(({ at }: { at: string }) => at === '2(4)').text).toContain(
      'All Members shall refrain',
    )
  })

  test('claims bear their report, their quotation and the concepts at their paragraphs', async ({
    request,
    page,
  }) => {
    const claims = await read(request, 'claims.json')
    const concepts = await read(request, 'concepts.json')
    const areas = new Map<string, string>(
      concepts.map(({ slug, area }: { slug: string; area: string }) => [slug, area]),
    )
    const reports = new Set<string>(claims.map(({ report }: { report: string }) => report))
    for (const report of reports) {
      await page.goto(`./news/${report}/`)
      const shown = await page
        .locator(`main a[href*="/news/${report}/"]`)
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
      const pages = new Set(
        shown.filter((path) => path.includes(`/${report}/`)).map((path) => path.split('/').at(-2)),
      )
      const listed = claims
        .filter((claim: { report: string }) => claim.report === report)
        .map(({ id }: { id: string }) => id)
      expect(listed.toSorted(), report).toEqual([...pages].toSorted())
    }
    for (const claim of claims) {
      expect(claim).toMatchObject({
        id: expect.any(String),
        report: expect.any(String),
        quote: expect.any(String),
        concepts: expect.any(Array),
      })
      for (const concept of claim.concepts) {
        expect(concept).toMatchObject({ slug: expect.any(String), relation: expect.any(String) })
        expect(concept).toHaveProperty('paragraph')
      }
    }
    const pinned = claims[0].concepts.find(
      ({ slug, paragraph }: { slug: string; paragraph: string | null }) => paragraph && areas.has(slug),
    )
    await page.goto(`./${areas.get(pinned.slug)}/${pinned.slug}/`)
    await expect(page.locator(`[id="${pinned.paragraph}"]`)).toBeVisible()
  })

  test('positions and events are arrays with what they promise', async ({ request }) => {
    for (const position of await read(request, 'positions.json')) {
      expect(position).toMatchObject({
        question: expect.any(String),
        holder: expect.any(String),
        stance: expect.any(String),
      })
    }
    const events = await read(request, 'events.json')
    const dates = events.map(({ date }: { date: string }) => date)
    expect(dates).toEqual([...dates].sort())
  })

  test('every edge of the graph joins nodes that are there', async ({ request }) => {
    const { nodes, edges } = await read(request, 'graph.json')
    const keys = new Set(nodes.map(({ key }: { key: string }) => key))
    expect(edges.length).toBeGreaterThan(100)
    for (const { from, to } of edges) expect([from, to].filter((key) => !keys.has(key))).toEqual([])
  })

  test('other sites may read them, where the host can say so', async ({ request, site }) => {
    const response = await request.get('./data/concepts.json')
    expect(response.headers()['access-control-allow-origin']).toBe(site.withHeaders ? '*' : undefined)
    expect(await (await request.get('./_headers')).text()).toContain(
      `${site.basePath}/data/*\n  Access-Control-Allow-Origin: *`,
    )
  })

  test('the page about the data names every file', async ({ page, open, request }) => {
    const { files } = await read(request, 'index.json')
    await open('/about/data/')
    for (const { name } of files) await expect(page.locator(`main a[href$="/data/${name}"]`)).toBeVisible()
  })
})

test('every link of the header and the footer leads to a page of the site', async ({
  page,
  open,
  request,
  site,
}) => {
  await open('/')
  const links = await page
    .locator(':is(header, footer) a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(12)
  for (const link of links.filter((one) => !one.startsWith('#'))) {
    expect(link.startsWith(`${site.basePath}/`), link).toBe(true)
    expect((await request.get(link)).status(), link).toBe(200)
  }
})
