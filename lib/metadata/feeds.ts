/** Feeds of claims, of the chronology and of changed pages, each as Atom (RFC 4287) and as JSON Feed. */
import { Feed, type Item } from 'feed'
import type { Corpus } from '../corpus/entries'
import { absolute, siteUrl } from '../site'
import { lastChecked } from './claim-review'

/** How many entries a feed holds at most: the newest. */
const longest = 60

interface FeedPlan {
  name: string
  title: string
  description: string
  /** The page that shows the same, inside the site. */
  page: string
  entries: (corpus: Corpus) => Entry[]
}

interface Entry {
  title: string
  /** Inside the site. */
  address: string
  /** The day on which it was last checked or changed, as `YYYY-MM-DD`. */
  day: string
  text: string
}

export const feedPlans: readonly FeedPlan[] = [
  {
    name: 'claims',
    title: 'Casus: claims in the news',
    description: 'Sentences from reports, each with the law that it turns on.',
    page: '/news/',
    entries: ({ claims, reports }) => {
      const outlets = new Map(reports.map(({ id, matter }) => [id as string, matter]))
      return claims.flatMap(({ address, matter }) => {
        const report = outlets.get(matter.report)
        const day = lastChecked(matter) ?? report?.eventsAsAt
        const why = matter.concepts.map((concept) => concept.why).join(' ')
        return day
          ? [{ title: `“${matter.quote}”`, address, day, text: `${report?.title ?? ''}. ${why}` }]
          : []
      })
    },
  },
  {
    name: 'chronology',
    title: 'Casus: chronology',
    description: 'Dated, sourced events; each entry was confirmed before it was published.',
    page: '/timeline/',
    entries: ({ events }) =>
      events.map(({ address, matter }) => ({
        title: `${matter.date}: ${matter.title}`,
        address,
        day: matter.confirmed.date,
        text: matter.what,
      })),
  },
  {
    name: 'changes',
    title: 'Casus: pages checked and changed',
    description: 'Primers whose law was checked, with what was looked at.',
    page: '/a-z/',
    entries: ({ concepts }) =>
      concepts.map(({ address, matter }) => ({
        title: matter.title,
        address,
        day: matter.checked.reduce((newest, { date }) => (date > newest ? date : newest), matter.lawAsAt),
        text: `${matter.answer} Law as at ${matter.lawAsAt}; events to ${matter.eventsAsAt}.`,
      })),
  },
]

/** @returns the files by their path inside the site, e.g. `feeds/claims.atom` */
export function feedFiles(corpus: Corpus): Record<string, string> {
  return Object.fromEntries(
    feedPlans.flatMap((plan) => {
      const feed = feedOf(plan, corpus)
      return [
        [`feeds/${plan.name}.atom`, feed.atom1()],
        [`feeds/${plan.name}.json`, feed.json1()],
      ]
    }),
  )
}

function feedOf({ name, title, description, page, entries }: FeedPlan, corpus: Corpus): Feed {
  const newest = entries(corpus)
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.address.localeCompare(b.address))
    .slice(0, longest)
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title,
    description,
    language: 'en-GB',
    copyright: 'CC BY 4.0',
    updated: momentOf(newest[0]?.day ?? '1970-01-01'),
    generator: 'Casus',
    author: { name: 'Casus', link: siteUrl },
    feedLinks: { atom: absolute(`/feeds/${name}.atom`), json: absolute(`/feeds/${name}.json`) },
  })
  for (const entry of newest) feed.addItem(itemOf(entry))
  return feed
}

function itemOf({ title, address, day, text }: Entry): Item {
  const link = absolute(address)
  return { id: link, link, title: escaped(title), date: momentOf(day), content: escaped(text) }
}

/** Days are days everywhere: midnight, UTC. */
function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Both forms carry text as HTML: ours is plain text, and stays that. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
