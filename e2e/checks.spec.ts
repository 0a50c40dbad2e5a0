/** The checks of every page trip on what they are for: a small site is spoilt in one way a page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkEveryPage } from '../build/check/every-page'
import { serveSite } from '../build/static-server'
import { contentSecurityPolicy } from '../lib/metadata/security'
import { expect, test } from './fixtures'

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`
const page = (body: string, head = policy) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}<link rel="icon" href="data:,"><title>A page</title><link rel="stylesheet" href="/styles.css"></head><body><main><h1>A page</h1>${body}</main></body></html>`

const spoilt: Readonly<Record<string, [body: string, told: RegExp]>> = {
  '/no-label/': ['<input>', /axe label/],
  '/faint/': ['<p class="faint">Words</p>', /axe color-contrast/],
  '/faint-in-the-dark/': ['<p class="faint-in-the-dark">Words</p>', /axe color-contrast/],
  '/small/': ['<button class="small">a</button><button class="small">b</button>', /axe target-size/],
  '/wide/': ['<p class="wide">Words</p>', /scrolls sideways/],
  '/talks/': ['<script src="/talks.js"></script>', /console log/],
  '/throws/': ['<script src="/throws.js"></script>', /uncaught error/],
  '/missing/': ['<img src="/none.png" alt="Nothing">', /answered with 404/],
  '/elsewhere/': ['<img src="http://localhost:9/x.png" alt="Nothing">', /console error|asks another origin/],
}

test.describe('the checks of every page', () => {
  test.skip(({ site }) => site.name !== 'root', 'they are the same under a sub-path')
  test.setTimeout(90_000)

  const folder = mkdtempSync(join(tmpdir(), 'casus-spoilt-'))
  const put = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('tell of each fault where it is, and of nothing else', async () => {
    put(
      'styles.css',
      'body{background:#fff;color:#000}.faint{color:#ddd}.wide{width:900px}.small{display:block;width:9px;height:9px;padding:0;border:0}@media (prefers-color-scheme:dark){.faint-in-the-dark{color:#ddd}}',
    )
    put('talks.js', 'console.log("hello")')
    put('throws.js', 'throw new Error("broken")')
    put('index.html', page('<p>Words</p>'))
    for (const [address, [body]] of Object.entries(spoilt)) put(`${address}index.html`, page(body))
    const served = await serveSite({ folder, withHeaders: false })
    const outcome = await checkEveryPage({ url: served.url, addresses: ['/', ...Object.keys(spoilt)] })
    await served.close()
    for (const [address, [, told]] of Object.entries(spoilt)) {
      const found = outcome.faults
        .filter(({ where }) => where.startsWith(`${address} `))
        .map(({ what }) => what)
      expect.soft(found.join('\n'), address).toMatch(told)
    }
    expect(outcome.faults.filter(({ where }) => where === '/' || where.startsWith('/ '))).toEqual([])
    const dark = outcome.faults.filter(({ where }) => where.startsWith('/faint-in-the-dark/'))
    expect(dark.every(({ where }) => where.endsWith('dark'))).toBe(true)
  })

  test('tell of a policy that is not in force', async () => {
    put('index.html', page('<p>Words</p>', ''))
    const served = await serveSite({ folder, withHeaders: false })
    const { faults } = await checkEveryPage({ url: served.url, addresses: [] })
    await served.close()
    expect(faults.map(({ what }) => what).sort()).toEqual([
      'the security policy let an inline handler work',
      'the security policy let an inline script work',
      'the security policy let an inline style work',
      'the security policy let another origin be asked',
    ])
  })
})
