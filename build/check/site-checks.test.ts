/** Every check of the built site trips on what it is for, and on nothing in a site that is right. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../lib/metadata/security'
import { checkSite } from './site-checks'
import { readSite } from './site-folder'

const folder = mkdtempSync(join(tmpdir(), 'casus-site-'))
const site = join(folder, 'site')
const siteUrl = 'https://casus.example'
const basePath = '/law'
const own = siteUrl + basePath

function page(address: string, title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><link rel="stylesheet" href="/law/assets/styles.css"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="${title}, described"><link rel="canonical" href="${own}${address}"><script src="/law/assets/elements.js"></script></head><body><main id="main"><h1>${title}</h1>${body}</main></body></html>`
}

const files: Readonly<Record<string, string>> = {
  'index.html': page('/', 'Casus', '<p><a href="/law/a-z/#a">A</a></p>'),
  'a-z/index.html': page('/a-z/', 'A–Z', '<h2 id="a">A</h2><p><a href="/law/">Casus</a></p>'),
  '404.html': page('/404.html', 'Not found', '<p><a href="/law/">Casus</a></p>'),
  'assets/styles.css': '@font-face { src: url("face.woff2") }',
  'assets/face.woff2': 'a font',
  'assets/elements.js': 'import"./chunk.js";',
  'assets/chunk.js': 'export{};',
  'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>${own}/</loc></url><url><loc>${own}/a-z/</loc></url></urlset>\n`,
  _headers:
    "/law/*\n  Content-Security-Policy: script-src 'self'; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n/law/assets/*\n/law/data/*\n",
  _redirects: '',
  'nginx.conf': 'add_header Content-Security-Policy "x"; error_page 404 /law/404.html;',
  'robots.txt': `Sitemap: ${own}/sitemap.xml\n`,
  'licences.txt': 'SIL OPEN FONT LICENSE … flexsearch … Apache License',
}

beforeEach(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true })
    writeFileSync(join(site, name), text)
  }
})
afterEach(() => rmSync(site, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const check = () => checkSite(readSite({ folder: site, basePath, siteUrl }))

function edit(name: string, from: string, to: string) {
  const text = readFileSync(join(site, name), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(site, name), text.replace(from, to))
}

test('a site that is right has no fault', () => {
  const outcome = check()
  expect(outcome.faults).toEqual([])
  expect(outcome.failed).toBe(0)
})

test('data may stand in a link that is to be kept', () => {
  edit('index.html', 'href="/law/a-z/#a"', 'href="data:text/plain,a" download="a.txt"')
  expect(check().faults).toEqual([])
})

test.each<[what: string, name: string, from: string, to: string, told: string]>([
  ['invalid HTML', 'index.html', '<p><a', '<p><div></div><a', 'valid HTML'],
  ['an id twice', 'a-z/index.html', '<p>', '<p id="a">', 'unique ids'],
  ['a dead link', 'index.html', '/law/a-z/#a', '/law/b-z/', 'does not exist'],
  ['a dead fragment', 'index.html', '#a', '#b', 'there is no “b”'],
  ['a link without its slash', 'index.html', '/law/a-z/#a', '/law/a-z', 'lacks its slash'],
  ['data in a link that is to be followed', 'index.html', '/law/a-z/#a', 'data:text/plain,a', 'is data'],
  ['a link out of the sub-path', 'index.html', '/law/a-z/#a', '/a-z/', 'leaves the sub-path'],
  [
    'a script from elsewhere',
    'index.html',
    '/law/assets/elements.js',
    'https://cdn.example/x.js',
    'another origin',
  ],
  [
    'an asset that is missing',
    'index.html',
    '/law/assets/styles.css',
    '/law/assets/none.css',
    'does not exist',
  ],
  ['a wrong canonical address', 'a-z/index.html', `href="${own}/a-z/"`, `href="${own}/"`, 'canonical'],
  ['no policy', 'index.html', 'http-equiv="Content-Security-Policy"', 'name="x"', 'security policy'],
  ['a lax policy', 'index.html', "script-src 'self'", "script-src 'self' 'unsafe-inline'", 'security policy'],
  ['a policy for everything', 'index.html', "default-src 'none'; ", '', 'security policy'],
  ['an inline script', 'index.html', '<main', '<script>1</script><main', 'an inline script'],
  [
    'an inline script in noscript',
    'index.html',
    '<p>',
    '<noscript><script>1</script></noscript><p>',
    'an inline script',
  ],
  ['an inline style', 'index.html', '<p>', '<p style="color: red">', 'nothing inline'],
  ['an inline handler', 'index.html', '<p>', '<p onclick="go()">', 'nothing inline'],
  ['a script in an address', 'index.html', '/law/a-z/#a', 'javascript:go()', 'nothing inline'],
  ['a trace of Next', 'index.html', '<p>', '<p data-x="/_next/x">', 'nothing of Next'],
  ['a title twice', 'a-z/index.html', '<title>A–Z', '<title>Casus', 'titles are distinct'],
  ['no description', 'a-z/index.html', 'name="description"', 'name="x"', 'pages are described'],
  ['a font that is missing', 'assets/styles.css', 'face.woff2', 'none.woff2', 'assets exist'],
  ['a chunk that is missing', 'assets/elements.js', './chunk.js', './none.js', 'assets exist'],
  ['a page that the sitemap lacks', 'sitemap.xml', `<url><loc>${own}/a-z/</loc></url>`, '', 'is not listed'],
  ['a page that is not there in the sitemap', 'sitemap.xml', '/a-z/', '/b-z/', 'does not exist'],
  ['a sitemap for another host', 'sitemap.xml', `<loc>${own}/</loc>`, '<loc>/law/</loc>', 'is not absolute'],
  ['somebody else’s work without its licence', 'licences.txt', 'flexsearch', '', 'lacks “flexsearch”'],
  ['headers without the sub-path', '_headers', '/law/data/*', '/data/*', 'files for hosts'],
])('%s is told', (_, name, from, to, told) => {
  edit(name, from, to)
  const outcome = check()
  expect(outcome.failed).toBeGreaterThan(0)
  expect(outcome.faults.map(({ what }) => what).join('\n')).toContain(told)
})

test('a file of Next that stayed is told', () => {
  mkdirSync(join(site, '_next'))
  cpSync(join(site, 'assets/chunk.js'), join(site, '_next/chunk.js'))
  writeFileSync(join(site, 'a-z/index.txt'), '0:flight')
  expect(
    check()
      .faults.map(({ what }) => what)
      .join('\n'),
  ).toMatch(/_next\/chunk\.js[\s\S]*index\.txt/)
})
