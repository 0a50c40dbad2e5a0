/** The address of the site, from the environment: every link, feed and data file follows it. */

/** Origin without a slash at its end, e.g. `https://casus.example`. */
export const siteUrl = originOf(process.env.SITE_URL || 'http://localhost:3000')

/** The sub-path under which the site is served, e.g. `/law`; empty at the root. */
export const basePath = normalise(process.env.BASE_PATH ?? '')

/** An address inside the site, as a link on a page: with the sub-path. */
export function href(address: string): string {
  return address.startsWith('/') ? `${basePath}${address}` : address
}

/** An address inside the site, in full. */
export function absolute(address: string): string {
  return `${siteUrl}${href(address)}`
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address.replace(/\/+$/, '')) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_URL “${address}” is not an origin such as https://casus.example; a sub-path is BASE_PATH`,
    )
  }
  return url.origin
}

function normalise(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '')
  if (trimmed === '') return ''
  const isPath = /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(trimmed) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(trimmed)
  if (!isPath) throw new Error(`BASE_PATH “${path}” is not a path such as /law`)
  return `/${trimmed}`
}
