/** What must hold of every document of the site, told without a browser. Each check says what is wrong, if anything. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { attribute } from '../attribute'
import { type SiteDocument, type SiteFolder, textOf } from './site-folder'

export type DocumentCheck = (document: SiteDocument, site: SiteFolder) => string[]

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // `hidden=""` and `hidden` are the same document; parse5 writes the first.
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
      // HTML takes any id without a space; the ids of events begin with their date.
      'valid-id': ['error', { relaxed: true }],
      // The titles of laws are as long as they are; the bound is a search engine’s taste.
      'long-title': 'off',
      // ARIA lets lists bear a name, and the lists of notes need one.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
)

const validHtml: DocumentCheck = ({ html, address }) =>
  validator
    .validateStringSync(html, address)
    .results.flatMap(({ messages }) => messages)
    .map(
      ({ ruleId, message, selector, column }) => `${ruleId}: ${message} (${selector ?? `column ${column}`})`,
    )

const idsAreUnique: DocumentCheck = ({ ids }) =>
  [...ids].filter(([, count]) => count > 1).map(([id, count]) => `the id “${id}” stands ${count} times`)

/** Attributes that hold an address, by element. */
const addressAttributes: readonly (readonly [tag: string, attribute: string])[] = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'srcset'],
  ['img', 'srcset'],
  ['form', 'action'],
  ['q', 'cite'],
  ['blockquote', 'cite'],
  ['use', 'href'],
]

function addressesOf({ elements }: SiteDocument): { from: string; address: string }[] {
  return elements.flatMap((element) => {
    const own = addressAttributes.flatMap(([tag, name]) => {
      const value = element.tagName === tag ? attribute(element, name) : null
      if (value === null) return []
      const parts =
        name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value]
      const from = attribute(element, 'download') === null ? `${tag}[${name}]` : `${tag}[download]`
      return parts.map((address) => ({ from, address }))
    })
    if (element.tagName !== 'meta') return own
    const content = attribute(element, 'content') ?? ''
    if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
      return [{ from: 'meta refresh', address: /url=(.*)$/i.exec(content)?.[1] ?? '' }]
    }
    const name = attribute(element, 'name')
    // The worker’s program and the head of its index, which the page fetches when somebody searches.
    if (name === 'casus-search') {
      const [worker = '', index = ''] = content.split(' ')
      return [worker, `${index}head.bin`].map((address) => ({ from: 'meta casus-search', address }))
    }
    return name === 'casus-base' || name === 'casus-offline'
      ? [{ from: `meta ${name}`, address: content }]
      : own
  })
}

/** Every address inside the site exists, to the fragment, without a redirect; outside only links lead, by https. */
const addressesExist: DocumentCheck = (document, site) =>
  addressesOf(document).flatMap(({ from, address }) => {
    const fault = addressFault(address, from, document, site)
    return fault ? [`${from} “${address}” ${fault}`] : []
  })

const documentsOf = new WeakMap<SiteFolder, Map<string, SiteDocument>>()

function documentAt(site: SiteFolder, address: string): SiteDocument | undefined {
  const known =
    documentsOf.get(site) ?? new Map(site.documents.map((document) => [document.address, document]))
  documentsOf.set(site, known)
  return known.get(address)
}

function addressFault(
  address: string,
  from: string,
  document: SiteDocument,
  site: SiteFolder,
): string | null {
  const { siteUrl, basePath, files } = site
  if (address === '') return 'is empty'
  if (address.startsWith('data:')) {
    return from.startsWith('img') || from === 'a[download]' ? null : 'is data where an address belongs'
  }
  const own = `${siteUrl}${basePath}`
  let url: URL
  try {
    url = new URL(address, `${own}${document.address}`)
  } catch {
    return 'is no address'
  }
  if (url.origin !== new URL(siteUrl).origin) {
    if (from !== 'a[href]') return 'leads to another origin'
    // Some old sources are to be had by plain http alone.
    return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? null : 'is no address of the web'
  }
  if (!url.pathname.startsWith(`${basePath}/`)) return `leaves the sub-path ${basePath}/`
  const path = decodeURIComponent(url.pathname.slice(basePath.length))
  const target = documentAt(site, path)
  if (!target) {
    if (!files.has(path))
      return documentAt(site, `${path}/`) ? 'lacks its slash at the end' : 'does not exist'
    return null
  }
  if (target.isRedirect && !document.isRedirect) return 'leads to a page that has moved'
  const fragment = decodeURIComponent(url.hash.slice(1))
  // The search page writes its query there.
  if (fragment === '' || (path === '/search/' && fragment.startsWith('q='))) return null
  return target.ids.has(fragment) ? null : `there is no “${fragment}” on that page`
}

const canonicalIsRight: DocumentCheck = (document, { siteUrl, basePath }) => {
  const { elements, address, isRedirect } = document
  if (address === '/404.html') return []
  const canonical = elements.filter(
    ({ tagName, attrs }) => tagName === 'link' && attrs.some(({ value }) => value === 'canonical'),
  )
  if (canonical.length !== 1) return [`${canonical.length} canonical addresses`]
  const found = canonical[0] && attribute(canonical[0], 'href')
  if (isRedirect) return []
  const right = `${siteUrl}${basePath}${address}`
  const openGraph = elements.find((element) => attribute(element, 'property') === 'og:url')
  return [
    ...(found === right ? [] : [`the canonical address is ${found}, not ${right}`]),
    ...(openGraph && attribute(openGraph, 'content') !== right
      ? [`og:url is ${attribute(openGraph, 'content')}`]
      : []),
  ]
}

/** What the policy must say, whatever else it says; and what it must never say. */
const policyMust = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
]
const policyMustNot = /unsafe-inline|unsafe-eval|strict-dynamic|\*|https?:|'nonce-|blob:/

const policyIsInForce: DocumentCheck = ({ elements }) => {
  const head = elements.find(({ tagName }) => tagName === 'head')
  const first = (head?.childNodes ?? []).filter(
    (node): node is (typeof elements)[number] => 'tagName' in node,
  )
  const [charset, policy] = first
  if (!charset || attribute(charset, 'charset')?.toLowerCase() !== 'utf-8')
    return ['the charset does not come first']
  if (!policy || attribute(policy, 'http-equiv') !== 'Content-Security-Policy') {
    return ['no Content-Security-Policy right behind the charset']
  }
  const directives = (attribute(policy, 'content') ?? '').split(';').map((directive) => directive.trim())
  return [
    ...policyMust
      .filter((directive) => !directives.includes(directive))
      .map((directive) => `the policy lacks “${directive}”`),
    ...directives
      .filter((directive) => policyMustNot.test(directive))
      .map((directive) => `the policy says “${directive}”`),
  ]
}

const nothingInline: DocumentCheck = ({ elements }) =>
  elements.flatMap((element) => {
    const { tagName, attrs } = element
    const isData = attribute(element, 'type') === 'application/ld+json'
    return [
      ...(tagName === 'style' ? ['a <style> element'] : []),
      ...(tagName === 'script' && attribute(element, 'src') === null && !isData
        ? [`an inline script: ${textOf(element).slice(0, 60)}`]
        : []),
      ...attrs
        .filter(
          ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
        )
        .map(({ name, value }) => `<${tagName} ${name}="${value.slice(0, 60)}">`),
    ]
  })

const nothingOfNext: DocumentCheck = ({ html }) =>
  ['_next', '__NEXT', 'TURBOPACK', '<!-- -->', '<!--$']
    .filter((trace) => html.includes(trace))
    .map((trace) => `a trace of Next: ${trace}`)

/** What others build on: the hooks of the pages. */
const hooksStand: DocumentCheck = ({ address, elements, isRedirect }) => {
  if (isRedirect) return []
  const page = elements.map((element) => attribute(element, 'data-page')).find(Boolean)
  const mustHave = ['concept', 'authority', 'claim', 'report'].includes(page ?? '') ? ['data-body'] : []
  if (address === '/search/') mustHave.push('data-search-results', 'data-search-status', 'data-search-field')
  return mustHave
    .filter((hook) => !elements.some((element) => attribute(element, hook) !== null))
    .map((hook) => `no [${hook}] on a page of kind ${page}`)
}

export const documentChecks: Readonly<Record<string, DocumentCheck>> = {
  'valid HTML': validHtml,
  'unique ids': idsAreUnique,
  'no dead address': addressesExist,
  canonical: canonicalIsRight,
  'security policy': policyIsInForce,
  'nothing inline': nothingInline,
  'nothing of Next': nothingOfNext,
  hooks: hooksStand,
}
