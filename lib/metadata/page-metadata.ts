/** What the head of a page tells machines: title, description, canonical address. */
import type { Metadata } from 'next'
import type { CslItem } from '../citation/format/csl-item'
import { absolute, siteUrl } from '../site'
import { zoteroTags } from './zotero'

/**
 * @param address the page’s address inside the site
 * @param cited the source that Zotero takes from this page
 * @param feed the name of the feed that tells of changes on this page
 */
export function pageMetadata(
  title: string,
  description: string,
  address: string,
  { cited, feed }: { cited?: CslItem; feed?: string } = {},
): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title: address === '/' ? title : `${title} — Casus`,
    description,
    alternates: {
      canonical: absolute(address),
      ...(feed && {
        types: {
          'application/atom+xml': absolute(`/feeds/${feed}.atom`),
          'application/feed+json': absolute(`/feeds/${feed}.json`),
        },
      }),
    },
    openGraph: { title, description, url: absolute(address), siteName: 'Casus', type: 'article' },
    ...(cited && { other: zoteroTags(cited) }),
  }
}
