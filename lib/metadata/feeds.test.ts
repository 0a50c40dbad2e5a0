import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { chronology, readLibrary, replace, selfDefence } from '../testing/fixture-library'
import { feedFiles, feedPlans } from './feeds'

const files = feedFiles(readLibrary().corpus)
const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document

describe.each(feedPlans.map(({ name }) => [name] as const))('%s', (name) => {
  test('as Atom has what RFC 4287 asks of a feed and of each entry', () => {
    const feed = xml(files[`feeds/${name}.atom`] ?? '')
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    expect(feed.documentElement.localName).toBe('feed')
    // 4.1.1: exactly one id, title and updated; an author for the feed or for each entry.
    const own = (name: string) => [...feed.documentElement.children].filter((one) => one.localName === name)
    for (const once of ['id', 'title', 'updated']) expect(own(once), once).toHaveLength(1)
    expect(own('author').length).toBeGreaterThan(0)
    expect(own('link').map((link) => link.getAttribute('rel'))).toContain('self')
    const entries = own('entry')
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      for (const once of ['id', 'title', 'updated'])
        expect(entry.getElementsByTagName(once), once).toHaveLength(1)
      // RFC 3339, 4.2.6: a permanent IRI.
      expect(entry.querySelector('updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/)
      expect(URL.canParse(entry.querySelector('id')?.textContent ?? '')).toBe(true)
    }
    const ids = entries.map((entry) => entry.querySelector('id')?.textContent)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('as JSON Feed has a version, a title and items with id, address and content', () => {
    const feed = JSON.parse(files[`feeds/${name}.json`] ?? '')
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/)
    expect(feed.title).toMatch(/^Casus: /)
    expect(feed.feed_url).toMatch(new RegExp(`/feeds/${name}\\.json$`))
    expect(feed.items.length).toBeGreaterThan(0)
    for (const item of feed.items) {
      expect(URL.canParse(item.id)).toBe(true)
      expect(item.url).toBe(item.id)
      expect(item.content_html).toEqual(expect.any(String))
    }
  })
})

test('the newest stands first and dates the feed', () => {
  const { corpus } = readLibrary({
    [selfDefence]: replace(
      '{ date: "2026-03-01", what: "article 51"',
      '{ date: "2026-03-29", what: "article 51"',
    ),
  })
  const feed = JSON.parse(feedFiles(corpus)['feeds/changes.json'] ?? '')
  expect(feed.items[0].title).toBe('Self-defence')
  expect(feedFiles(corpus)['feeds/changes.atom']).toContain('<updated>2026-03-29T00:00:00.000Z</updated>')
})

test('text stays text', () => {
  const { corpus } = readLibrary({
    [chronology]: replace(
      'what: The International Court of Justice gave its judgment on the merits.',
      'what: "A <b>shot</b> & ]]> more"',
    ),
  })
  const atom = xml(feedFiles(corpus)['feeds/chronology.atom'] ?? '')
  expect(atom.querySelector('entry content')?.textContent).toContain(
    'A &lt;b&gt;shot&lt;/b&gt; &amp; ]]&gt; more',
  )
})
