import { describe, expect, test } from 'vitest'
import { offlineAddresses } from './manifest'
import { isKeepable, pageKey, treatmentOf } from './strategy'

const base = 'https://casus.example/law/'

test.each([
  ['a page', 'navigate', 'https://casus.example/law/use-of-force/self-defence/', 'page'],
  ['the front page', 'navigate', 'https://casus.example/law/', 'page'],
  ['a page with a query', 'navigate', 'https://casus.example/law/search/?q=hot.pursuit', 'page'],
  ['a page without its last slash', 'navigate', 'https://casus.example/law/a-z', 'page'],
  ['a page that a program reads', 'cors', 'https://casus.example/law/a-z/', 'leave'],
  ['a program', 'cors', 'https://casus.example/law/assets/elements-AB12.js', 'asset'],
  ['a part of the index', 'cors', 'https://casus.example/law/search/index-6ceed677/p/7.json', 'asset'],
  ['a file of data', 'navigate', 'https://casus.example/law/data/claims.json', 'leave'],
  ['what there is to keep', 'cors', 'https://casus.example/law/offline.json', 'leave'],
  ['another site of the same host', 'navigate', 'https://casus.example/lawless/', 'leave'],
  ['assets of the host, beside the site', 'cors', 'https://casus.example/assets/x.js', 'leave'],
  ['another host', 'navigate', 'https://elsewhere.example/law/', 'leave'],
] as const)('%s is treated so: %s %s → %s', (_, mode, url, treatment) => {
  expect(treatmentOf({ method: 'GET', mode, destination: '', url }, base)).toBe(treatment)
})

test('a worker’s program is answered; what the keeper asks for is left to it', () => {
  const request = { method: 'GET', mode: 'same-origin', url: `${base}assets/search-worker-B3.js` } as const
  expect(treatmentOf({ ...request, destination: 'worker' }, base)).toBe('asset')
  expect(treatmentOf({ ...request, destination: '' }, base)).toBe('leave')
})

test('nothing but what is read is answered', () => {
  expect(treatmentOf({ method: 'POST', mode: 'navigate', destination: 'document', url: base }, base)).toBe(
    'leave',
  )
})

test.each([
  ['https://casus.example/a-z/#self-defence', 'https://casus.example/a-z/'],
  ['https://casus.example/search/?q=secret', 'https://casus.example/search/'],
  ['https://casus.example/a-z', 'https://casus.example/a-z/'],
  ['https://casus.example', 'https://casus.example/'],
])('%s is kept under %s', (url, key) => {
  expect(pageKey(url)).toBe(key)
})

describe('what may be kept', () => {
  const answer = (type: string, rest: Partial<Response> = {}) => ({
    status: 200,
    redirected: false,
    headers: new Headers({ 'content-type': type }),
    ...rest,
  })

  test.each([
    ['a page', answer('text/html; charset=utf-8'), 'page', true],
    ['a program', answer('text/javascript'), 'asset', true],
    ['a file of the index', answer('application/octet-stream'), 'asset', true],
    ['an error', answer('text/html', { status: 404 }), 'page', false],
    ['a part of a file', answer('text/javascript', { status: 206 }), 'asset', false],
    [
      'a redirect that was followed, to a log-in perhaps',
      answer('text/html', { redirected: true }),
      'page',
      false,
    ],
    ['a page in the place of a program', answer('text/html'), 'asset', false],
    ['a program in the place of a page', answer('text/javascript'), 'page', false],
  ] as const)('%s', (_, response, as, may) => {
    expect(isKeepable(response, as)).toBe(may)
  })
})

test('everything that pages need is kept, and what is for machines is not', () => {
  const paths = [
    '/index.html',
    '/404.html',
    '/a-z/index.html',
    '/assets/styles-1.css',
    '/search/index.html',
    '/search/index-6ceed677/head.bin',
    '/search/index-6ceed677/p/0.json',
    '/data/claims.json',
    '/feeds/claims.atom',
    '/sitemap.xml',
    '/_headers',
  ]
  expect(offlineAddresses(paths)).toEqual({
    pages: ['/', '/a-z/', '/search/'],
    files: ['/assets/styles-1.css', '/search/index-6ceed677/head.bin', '/search/index-6ceed677/p/0.json'],
  })
})
