/** The sitemap: one urlset, absolute addresses. https://www.sitemaps.org/protocol.html */
import { standingPages } from '../corpus/addresses'
import type { Corpus } from '../corpus/entries'
import { notKeptAddress } from '../offline/manifest'
import { absolute } from '../site'

const notListed = new Set<string>(['/search/', notKeptAddress])

export function sitemap(corpus: Corpus): string {
  const standing = Object.keys(standingPages)
    .filter((address) => !notListed.has(address))
    .map((address) => ({ address }))
  const entries: { address: string; changed?: string }[] = [
    ...standing,
    ...corpus.concepts.map(({ address, matter }) => ({ address, changed: matter.lawAsAt })),
    ...corpus.authorities.map(({ address }) => ({ address })),
    ...corpus.reports.map(({ address }) => ({ address })),
    ...corpus.claims.map(({ address }) => ({ address })),
    ...corpus.questions.map(({ address, matter }) => ({ address, changed: matter.asAt })),
    ...corpus.paths.map(({ address }) => ({ address })),
  ]
  const rows = entries.map(({ address, changed }) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : ''
    return `<url><loc>${absolute(address)}</loc>${lastmod}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`
}
