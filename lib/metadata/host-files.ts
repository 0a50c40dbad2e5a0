/**
 * Files in which common hosts look for headers and redirects: `_headers` and `_redirects` (Cloudflare Pages, Netlify),
 * `nginx.conf` to be included in a server block, and `robots.txt`.
 */
import { absolute, basePath } from '../site'
import { citationFormats } from './citations'
import type { Redirect } from './redirects'
import { contentSecurityPolicy, referrerPolicy } from './security'

type Header = readonly [name: string, value: string]

const headers: readonly Header[] = [
  ['Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'self'`],
  ['Referrer-Policy', referrerPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
]
/** The names of these files bear their hash. */
const immutable = 'public, max-age=31536000, immutable'

/** For what pages of other sites may read. */
const open: Header = ['Access-Control-Allow-Origin', '*']
/** The newest linker, and what it looks for: asked for again within the hour. */
const fresh: Header = ['Cache-Control', 'public, max-age=3600']

/** What files get beside the headers of all, by how their path begins. No path begins in two of these ways. */
const added: readonly (readonly [beginning: string, ...headers: Header[]])[] = [
  ['/assets/', ['Cache-Control', immutable]],
  ['/data/', open],
  ['/feeds/', open],
  ['/linker-', ['Cache-Control', immutable], open],
  ['/linker.', fresh, open],
  // The browser asks for the service worker to learn of a new build: an old copy would hide one.
  ['/sw.js', ['Cache-Control', 'no-cache']],
]

/** Files whose types hosts do not know. */
const unknownTypes = citationFormats.filter(({ extension }) => extension !== 'json')

/** The headers of one file, by its path without the sub-path. */
export function headersFor(path: string): [string, string][] {
  const [, ...extra] = added.find(([beginning]) => path.startsWith(beginning)) ?? ['']
  const typed = unknownTypes.find(({ extension }) => path.endsWith(`.${extension}`))
  const type: Header[] = typed ? [['Content-Type', `${typed.mediaType}; charset=utf-8`]] : []
  return [...headers, ...extra, ...type].map(([name, value]) => [name, value])
}

export function hostFiles(redirects: readonly Redirect[]): Record<string, string> {
  return {
    _headers: netlifyHeaders(),
    _redirects: redirects.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join(''),
    'nginx.conf': nginx(redirects),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`,
  }
}

function netlifyHeaders(): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')
  return [
    `${basePath}/*\n${all}`,
    ...added.map(
      ([beginning, ...extra]) =>
        `${basePath}${beginning}*\n${extra.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    ),
    ...unknownTypes.map(
      ({ extension, mediaType }) =>
        `${basePath}/data/citations.${extension}\n  Content-Type: ${mediaType}; charset=utf-8\n`,
    ),
  ].join('')
}

function nginx(redirects: readonly Redirect[]): string {
  const all = headers.map(([name, value]) => `add_header ${name} "${value}" always;`)
  return [
    '# Include this in the server block that serves the site.',
    ...all,
    `error_page 404 ${basePath}/404.html;`,
    // An add_header in a location hides those outside of it, so they stand there again.
    ...added.map(([beginning, ...extra]) => {
      const types = beginning === '/data/' ? [nginxTypes()] : []
      const own = extra.map(([name, value]) => `add_header ${name} "${value}";`)
      return `location ${basePath}${beginning} { ${[...types, ...own, ...all].join(' ')} }`
    }),
    ...redirects.map(({ from, to }) => `location = ${basePath}${from} { return 301 ${basePath}${to}; }`),
    '',
  ].join('\n')
}

/** A list of types in a location takes the place of all others, so it names JSON again. */
function nginxTypes(): string {
  const own = unknownTypes.map(({ extension, mediaType }) => `${mediaType} ${extension};`)
  return `types { application/json json; ${own.join(' ')} }`
}
