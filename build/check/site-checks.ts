/** What must hold of the site as a whole, told without a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { notKeptAddress } from '../../lib/offline/manifest'
import { attribute } from '../attribute'
import { documentChecks } from './document-checks'
import { add, nothing, type Outcome, single } from './report'
import { type SiteFolder, textOf } from './site-folder'

type SiteCheck = (site: SiteFolder) => string[]

/** Pages that a sitemap does not list: the search, errors, what leads on, and what stands in. */
const unlisted = new Set(['/search/', '/404.html', notKeptAddress])

const sitemapIsWhole: SiteCheck = (site) => {
  const own = `${site.siteUrl}${site.basePath}`
  const xml = readText(site, '/sitemap.xml')
  const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location = '']) => location)
  const pages = new Map(site.documents.map((document) => [`${own}${document.address}`, document]))
  return [
    ...(/^<\?xml[^>]*\?>\s*<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/.test(xml)
      ? []
      : ['is no urlset']),
    ...(xml.match(/<urlset/g)?.length === 1 ? [] : ['holds more than one urlset']),
    ...listed
      .filter((location, index) => listed.indexOf(location) !== index)
      .map((location) => `lists ${location} twice`),
    ...listed
      .filter((location) => !location.startsWith(`${own}/`))
      .map((location) => `${location} is not absolute for ${own}`),
    ...listed
      .filter((location) => !location.endsWith('/'))
      .map((location) => `${location} has no slash at its end`),
    ...listed.filter((location) => !pages.has(location)).map((location) => `${location} does not exist`),
    ...listed
      .filter((location) => pages.get(location)?.isRedirect)
      .map((location) => `${location} has moved`),
    ...[...pages]
      .filter(
        ([location, { address, isRedirect }]) =>
          !isRedirect && !unlisted.has(address) && !listed.includes(location),
      )
      .map(([, { address }]) => `${address} is not listed`),
  ]
}

/** Style sheets and programs point only at files that are there. */
const assetsExist: SiteCheck = (site) =>
  [...site.files]
    .filter((file) => /^\/assets\/.*\.(?:css|js)$/.test(file))
    .flatMap((file) => {
      const text = readText(site, file)
      const pointed = file.endsWith('.css')
        ? [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, target = '']) => target)
        : [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.\.?\/[^"']+)["']/g)].map(
            ([, target = '']) => target,
          )
      return pointed
        .filter((target) => !target.startsWith('data:') && !target.startsWith('#'))
        .map((target) => new URL(target, `http://site${file}`))
        .filter(({ origin, pathname }) => origin !== 'http://site' || !site.files.has(pathname))
        .map(({ href }) => `${file} points at ${href}, which is not there`)
    })

/** Texts of our own; those of Next are the data of its pages. */
const ownTexts = new Set(['/robots.txt', '/licences.txt'])

const nothingLeftOfNext: SiteCheck = ({ files }) =>
  [...files].filter((file) => /_next|__next|_not-found|\/404\/|\.txt$/.test(file) && !ownTexts.has(file))

/** What others made is shipped with its licence, or not at all. */
const licencesAreThere: SiteCheck = (site) =>
  ['SIL OPEN FONT LICENSE', 'flexsearch', 'Apache License']
    .filter((words) => !readText(site, '/licences.txt').includes(words))
    .map((words) => `/licences.txt lacks “${words}”`)

const documentsLieInFolders: SiteCheck = ({ files }) =>
  [...files].filter((file) => file.endsWith('.html') && !file.endsWith('/index.html') && file !== '/404.html')

/** Two pages under one title are told apart neither in a list of tabs nor in one of bookmarks. */
const titlesAreDistinct: SiteCheck = ({ documents }) => {
  const by = new Map<string, string[]>()
  for (const { address, elements, isRedirect } of documents) {
    if (isRedirect) continue
    const title = elements.find(({ tagName }) => tagName === 'title')
    const text = title ? textOf(title).trim() : ''
    by.set(text, [...(by.get(text) ?? []), address])
  }
  return [...by]
    .filter(([title, pages]) => title === '' || pages.length > 1)
    .map(([title, pages]) => `“${title}”: ${pages.join(', ')}`)
}

const describedPages: SiteCheck = ({ documents }) =>
  documents
    .filter(({ address, isRedirect }) => !isRedirect && address !== '/404.html')
    .filter(
      ({ elements }) =>
        !elements.some(
          (element) => attribute(element, 'name') === 'description' && attribute(element, 'content'),
        ),
    )
    .map(({ address }) => address)

/** Hosts that read these files send what the documents cannot say of themselves. */
const hostFilesAreRight: SiteCheck = (site) => {
  const { basePath, siteUrl } = site
  const wanted: readonly (readonly [file: string, mustHold: readonly string[]])[] = [
    [
      '/_headers',
      [
        `${basePath}/*`,
        "script-src 'self'",
        'frame-ancestors',
        'nosniff',
        `${basePath}/data/*`,
        `${basePath}/assets/*`,
      ],
    ],
    ['/nginx.conf', ['add_header Content-Security-Policy', `error_page 404 ${basePath}/404.html;`]],
    ['/robots.txt', [`Sitemap: ${siteUrl}${basePath}/sitemap.xml`]],
    ['/_redirects', []],
  ]
  return wanted.flatMap(([file, mustHold]) => {
    if (!site.files.has(file)) return [`${file} is missing`]
    const text = readText(site, file)
    return mustHold.filter((words) => !text.includes(words)).map((words) => `${file} lacks “${words}”`)
  })
}

const siteChecks: Readonly<Record<string, SiteCheck>> = {
  sitemap: sitemapIsWhole,
  'assets exist': assetsExist,
  'no file of Next': nothingLeftOfNext,
  'documents lie in folders': documentsLieInFolders,
  'titles are distinct': titlesAreDistinct,
  'pages are described': describedPages,
  'files for hosts': hostFilesAreRight,
  licences: licencesAreThere,
}

/** Checks a built site: one outcome a document, one a check of the whole. */
export function checkSite(site: SiteFolder): Outcome {
  const documents = site.documents.map((document) =>
    single(
      Object.entries(documentChecks).flatMap(([name, check]) =>
        check(document, site).map((fault) => ({ what: `${name}: ${fault}`, where: document.address })),
      ),
    ),
  )
  const whole = Object.entries(siteChecks).map(([name, check]) =>
    single(check(site).map((fault) => ({ what: `${name}: ${fault}`, where: site.folder }))),
  )
  const notes = [
    `${documents.length} documents, each: ${Object.keys(documentChecks).join(', ')}`,
    `the whole: ${Object.keys(siteChecks).join(', ')}`,
  ]
  return [...documents, ...whole].reduce(add, { ...nothing, notes })
}

function readText({ folder }: SiteFolder, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return ''
  }
}
