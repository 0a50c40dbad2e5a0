/** `npm run serve`, as a reader’s browser and a mistaken program ask it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../lib/testing/fixture-library'

const folder = temporaryFolder()
const started: ChildProcess[] = []

beforeAll(() => {
  mkdirSync(join(folder, 'a-z'))
  writeFileSync(join(folder, 'index.html'), 'the front page')
  writeFileSync(join(folder, 'a-z/index.html'), 'names')
  writeFileSync(join(folder, '404.html'), 'no such page')
})
afterAll(() => {
  for (const server of started) server.kill()
})

/** @returns the server, and what it says at first */
async function serve(port: number, out = folder) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'build/serve.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, CASUS_OUT: out, BASE_PATH: '', PORT: String(port) },
  })
  started.push(server)
  const ended = once(server, 'exit').then(([code]) => code as number)
  const said = await new Promise<string>((resolve) => {
    let text = ''
    server.stdout.on('data', (part) => resolve(String(part)))
    server.stderr.on('data', (part) => {
      text += part
    })
    void ended.then(() => resolve(text))
  })
  return { said, ended }
}

function ask(port: string, path: string, host = 'localhost') {
  return new Promise<{ status?: number; csp?: string; body: string }>((resolve, reject) => {
    request({ host, port, path }, async (response) => {
      let body = ''
      for await (const part of response) body += part
      resolve({
        status: response.statusCode,
        csp: String(response.headers['content-security-policy']),
        body,
      })
    })
      .on('error', reject)
      .end()
  })
}

test('no request ends it, however malformed', async () => {
  const { said } = await serve(0)
  const [, port = ''] = /^Casus is at http:\/\/localhost:(\d+)\/$/m.exec(said) ?? []
  for (const path of ['//', '/%E0%A4%A', '/%00', '/index.html/', `/${'a'.repeat(300)}`])
    expect([path, await ask(port, path)]).toMatchObject([path, { status: 404, body: 'no such page' }])
  expect(await ask(port, '/a-z')).toMatchObject({ status: 308 })
  // Whatever of the two `localhost` is to the browser.
  for (const host of ['127.0.0.1', 'localhost']) {
    const answer = await ask(port, '/', host)
    expect(answer).toMatchObject({ status: 200, body: 'the front page' })
    expect(answer.csp).toContain("script-src 'self'")
  }
})

test('a port that is taken: it says what to do', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { said, ended } = await serve(port)
  other.close()
  expect(await ended).toBe(1)
  expect(said).toContain(`port ${port} `)
  expect(said).toContain('PORT=')
  expect(said, 'words, not a stack').not.toMatch(/^\s+at /m)
})

test('nothing to serve: it says what to do', async () => {
  const { said, ended } = await serve(0, temporaryFolder())
  expect(await ended).toBe(1)
  expect(said).toContain('npm run build')
})
