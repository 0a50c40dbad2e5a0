/** From ranked pages to what is shown of them. */
import type { Recognised } from '../citation/recognise'
import type { Hit } from './answer'
import { nameKey } from './encode'
import { beginning, excerpt, marksIn, type Sought } from './excerpt'
import type { Library } from './library'
import type { PageText, UnitText } from './pages'
import type { RankedPage } from './rank'

/** A hit: the best unit of a page with its excerpt. */
export function hitOf(ranked: RankedPage, page: PageText, library: Library, sought: Sought): Hit {
  const first = library.firstUnit[ranked.page] as number
  const best = page.units[ranked.unit - first] ?? (page.units[0] as UnitText)
  const hit: Hit = {
    pageId: page.id,
    url: best.url,
    pageUrl: page.url,
    kind: page.kind,
    title: page.title,
    titleMarks: marksIn(page.title, sought),
    excerpt: excerpt(best.text || page.answer || '', sought),
    score: ranked.score,
  }
  // An answer by itself answers whatever question the reader had: it stands whole from its beginning, below its own.
  if (page.question && page.answer && !best.heading) {
    hit.question = page.question
    hit.excerpt = beginning(page.answer, sought)
  }
  if (page.area) hit.area = page.area
  if (page.status) hit.status = page.status
  if (best.heading) {
    hit.heading = best.heading
    hit.headingMarks = marksIn(best.heading, sought)
  }
  return hit
}

/** Kinds of page in the order in which they answer, where several have the name. */
const answering = ['concept', 'authority', 'question', 'report', 'claim', 'event', 'path', 'page']

interface Match {
  at: number
  page: PageText
  matched: string
  /** The unit that the query names; the page unit, if it names the page. */
  unit: UnitText
}

/**
 * Puts first the page whose name or question the query is, or the passage that it cites, and marks it as the direct
 * answer.
 *
 * @param cited the citation that the query consists of, if it is nothing else
 */
export async function directAnswer(
  hits: readonly Hit[],
  pages: readonly RankedPage[],
  text: string,
  library: Library,
  cited?: Recognised,
): Promise<Hit[]> {
  const texts = await Promise.all(pages.map(({ page }) => library.page(page)))
  const matches = texts.flatMap((page, at) => matchOf(page, at, text, cited) ?? [])
  const rank = ({ page, unit }: Match) => (unit === page.units[0] ? answering.indexOf(page.kind) : -1)
  const [best] = matches.sort((a, b) => rank(a) - rank(b) || a.at - b.at)
  const hit = best && hits[best.at]
  if (!best || !hit) return [...hits]
  const { page, matched, unit } = best
  const isPage = unit === page.units[0]
  const answer = isPage ? (page.answer ?? unit.text) : unit.text
  const direct = {
    ...hit,
    direct: { matched, answer, ...(isPage && page.question && { question: page.question }) },
  }
  if (!isPage) {
    direct.url = unit.url
    if (unit.heading) direct.heading = unit.heading
  }
  return [direct, ...hits.filter((other) => other !== hit)]
}

function matchOf(page: PageText, at: number, text: string, cited?: Recognised): Match | undefined {
  const tokens = cited ? [cited.id, ...cited.also] : []
  const unit = page.units.find(({ citations }) => citations.some((token) => tokens.includes(token)))
  if (unit) return { at, page, matched: unit.heading ?? page.title, unit }
  const key = nameKey(text)
  const first = page.units[0]
  const isMeant = (name: string) => nameKey(name) === key && subdivisionsOf(name) === subdivisionsOf(text)
  const matched = key && [page.title, page.question ?? '', ...page.names].find(isMeant)
  return matched && first ? { at, page, matched, unit: first } : undefined
}

/** “(b)” in “section 5(b)”: single letters are no words of the index, and tell one name from another. */
function subdivisionsOf(name: string): string {
  return (name.match(/\(\w{1,4}\)/g) ?? []).join('').toLowerCase()
}
