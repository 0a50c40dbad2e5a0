/** The host that tests and budgets measure through. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Served, serveSite } from './static-server'

vi.mock('node:fs', async (original) => {
  const own = await original<typeof import('node:fs')>()
  return { ...own, readFileSync: vi.fn(own.readFileSync) }
})

const folder = mkdtempSync(join(tmpdir(), 'casus-server-'))
let served: Served

beforeAll(async () => {
  mkdirSync(join(folder, 'site/a-z'), { recursive: true })
  mkdirSync(join(folder, 'site/assets'))
  writeFileSync(join(folder, 'secret.txt'), 'not of the site')
  writeFileSync(join(folder, 'site/index.html'), '<link rel="canonical" href="https://casus.example/law/">')
  writeFileSync(join(folder, 'site/404.html'), 'no such page')
  writeFileSync(join(folder, 'site/a-z/index.html'), 'names '.repeat(100))
  writeFileSync(join(folder, 'site/assets/face.woff2'), 'a font')
  mkdirSync(join(folder, 'site/право?'))
  writeFileSync(join(folder, 'site/право?/index.html'), 'law')
  served = await serveSite({
    folder: join(folder, 'site'),
    basePath: '/law',
    siteUrl: 'https://casus.example',
  })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** A request as it is written, with nothing tidied up on the way. */
function ask(path: string, headers: Record<string, string> = {}, port = served.port) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

test.each([
  ['/law/', 200],
  ['/law/a-z/', 200],
  ['/law', 308],
  ['/law/a-z', 308],
  ['/law/nothing/', 404],
  ['/', 404],
  ['/lawless/', 404],
  ['/law/../secret.txt', 404],
  ['/law/%2e%2e/secret.txt', 404],
  ['/law/..%2fsecret.txt', 404],
  ['/law/..%5csecret.txt', 404],
  ['/law/%00', 404],
  ['/law/%E0%A4%A', 404],
  ['//', 404],
  ['/law/404.html/', 404],
  [`/law/${'a'.repeat(300)}`, 404],
])('%s is answered with %i', async (path, status) => {
  const answer = await ask(path)
  expect(answer.status).toBe(status)
  expect(answer.body.toString()).not.toContain('not of the site')
})

test.each([
  ['/law/a-z', '/law/a-z/'],
  ['/law//a-z', '/law/a-z/'],
  ['/law/a-z?q=war%20powers', '/law/a-z/?q=war%20powers'],
  ['/law/%D0%BF%D1%80%D0%B0%D0%B2%D0%BE%3F', '/law/%D0%BF%D1%80%D0%B0%D0%B2%D0%BE%3F/'],
])('%s leads to %s', async (path, location) => {
  const { status, headers } = await ask(path)
  expect([status, headers.location]).toEqual([308, location])
})

test('an address that begins with two slashes leads to no other host', async () => {
  const other = await serveSite({ folder: join(folder, 'site') })
  expect((await ask('/%2fa-z', {}, other.port)).headers.location).toBe('/a-z/')
  await other.close()
})

test('a file that vanishes while it is asked for ends nothing', async () => {
  writeFileSync(join(folder, 'site/fleeting.html'), 'there')
  vi.mocked(readFileSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
  })
  expect((await ask('/law/fleeting.html')).status).toBe(500)
  expect((await ask('/law/fleeting.html')).body.toString()).toBe('there')
})

test.each([
  ['br', 'br'],
  ['gzip, br', 'br'],
  ['BR;q=0.5', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=1.0, br; q=0.000', 'gzip'],
  ['br;q=0', undefined],
  ['abr', undefined],
])('who accepts “%s” is sent %s', async (accepted, coding) => {
  const { headers } = await ask('/law/a-z/', { 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBe(coding)
})

test('texts come compressed where the browser can read that, fonts never', async () => {
  const packed = await ask('/law/a-z/', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(packed.body).toString()).toBe('names '.repeat(100))
  expect((await ask('/law/a-z/')).headers['content-encoding']).toBeUndefined()
  expect(
    (await ask('/law/assets/face.woff2', { 'accept-encoding': 'br' })).headers['content-encoding'],
  ).toBeUndefined()
})

test('documents name this server in place of the one for which they were built', async () => {
  expect((await ask('/law/')).body.toString()).toContain(`href="http://127.0.0.1:${served.port}/law/"`)
})

test('the headers of hosts are sent, with those of assets', async () => {
  const { headers } = await ask('/law/assets/face.woff2')
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['cache-control']).toContain('immutable')
})

test('an address outside of the site changes no other answer', async () => {
  const other = await serveSite({ folder: join(folder, 'site') })
  const statuses = ['/%00', '/nothing/', '/%00'].map(async (path) => (await ask(path, {}, other.port)).status)
  expect(await Promise.all(statuses)).toEqual([404, 404, 404])
  await other.close()
})

test('what is not there must not be kept as if it were', async () => {
  const { status, headers } = await ask('/law/assets/gone.js')
  expect(status).toBe(404)
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['cache-control']).toBeUndefined()
})

test('what has changed on the disk is sent as it is now', async () => {
  const file = join(folder, 'site/news.html')
  writeFileSync(file, 'of yesterday')
  expect((await ask('/law/news.html')).body.toString()).toBe('of yesterday')
  writeFileSync(file, 'of today')
  expect((await ask('/law/news.html')).body.toString()).toBe('of today')
  rmSync(file)
  expect((await ask('/law/news.html')).status).toBe(404)
})

test('what has not changed is not sent again', async () => {
  const { headers } = await ask('/law/')
  expect((await ask('/law/', { 'if-none-match': String(headers.etag) })).status).toBe(304)
})
