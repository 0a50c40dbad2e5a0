/**
 * A plain static host for a folder that holds the site: folders answer with their document, unknown addresses with
 * `404.html`, texts come compressed. `npm start` serves through it; tests and budgets measure what a reader’s browser
 * would fetch. No request ends it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, posix } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { headersFor } from '../lib/metadata/host-files'

export interface ServeOptions {
  /** The folder of the site. */
  folder: string
  /** The sub-path at which it is served, e.g. `/law`. */
  basePath?: string
  /** 0, the default, takes a free one. */
  port?: number
  /** Whether it listens on every address of the machine, so that a phone beside it can ask; else on 127.0.0.1 alone. */
  onEveryAddress?: boolean
  /** Whether it sends the headers of `_headers`; a host that knows none of them must do too. */
  withHeaders?: boolean
  /**
   * The origin for which the site was built. Where it is given, documents name this server in its place, so that
   * their canonical addresses are those under which they are read.
   */
  siteUrl?: string
}

export interface Served {
  /** Origin and sub-path, without a slash at its end. */
  url: string
  port: number
  close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
/** Compressed already; everything else gains. */
const packed = new Set(['.woff2', '.png', '.webp'])

interface Answer {
  /** Of the file when it was read; null where there was none. */
  stamp: string | null
  status: number
  type: string
  body: Buffer
  etag: string
  packings: Map<string, Buffer>
}

export async function serveSite(options: ServeOptions): Promise<Served> {
  const { folder, basePath = '', withHeaders = true, siteUrl } = options
  let origin = ''
  const cache = new Map<string, Answer>()

  const answerFor = (path: string | null): Answer => {
    const names = path === null ? [] : [path, join(path, 'index.html')]
    const existing = names.find((name) => stampOf(join(folder, name)))
    const name = existing ?? '404.html'
    const stamp = stampOf(join(folder, name))
    const cached = cache.get(name)
    if (cached?.stamp === stamp) return cached
    const stored = stamp ? readFileSync(join(folder, name)) : Buffer.from('not found')
    const isNamed = siteUrl && /\.(?:html|xml)$/.test(name)
    const body = isNamed ? Buffer.from(stored.toString('utf8').replaceAll(siteUrl, origin)) : stored
    const answer: Answer = {
      stamp,
      status: existing ? 200 : 404,
      type: types[extname(name)] ?? 'application/octet-stream',
      body,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
      packings: new Map(),
    }
    cache.set(name, answer)
    return answer
  }

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const place = placeOf(request.url ?? '/', basePath)
    if (place === null) {
      send(request, response, answerFor(null), [])
      return
    }
    const { path, query } = place
    // Documents live in folders: an address without its slash is answered as hosts do.
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      const location = `${basePath}${path}/`.split('/').map(encodeURIComponent).join('/')
      response.writeHead(308, { location: `${location}${query}` }).end()
      return
    }
    const answer = answerFor(path)
    // What is not there must not be kept as if it were.
    const headers = headersFor(answer.status === 200 ? path : '/404.html')
    send(request, response, answer, withHeaders ? headers : [])
  }

  const server = createServer((request, response) => {
    try {
      serve(request, response)
    } catch (fault) {
      // As when a build takes a file away between two looks at it.
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(fault))
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, options.onEveryAddress ? undefined : '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  return {
    url: `${origin}${basePath}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: readonly [string, string][],
): void {
  response.setHeader('content-type', answer.type)
  for (const [name, value] of headers) response.setHeader(name, value)
  if (answer.status === 200) {
    response.setHeader('etag', answer.etag)
    if (request.headers['if-none-match'] === answer.etag) {
      response.writeHead(304).end()
      return
    }
  }
  const packing = packed.has(`.${answer.type.split('/')[1]}`) ? null : packingFor(request)
  const body = packing ? pack(answer, packing) : answer.body
  if (packing) response.setHeader('content-encoding', packing)
  response.setHeader('vary', 'accept-encoding')
  response.writeHead(answer.status, { 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function packingFor({ headers }: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    // A weight of nought refuses (RFC 9110, 12.4.2).
    .filter((coding) => !/;\s*q=0(?:\.0*)?\s*$/i.test(coding))
    .map((coding) => coding.split(';')[0]?.trim().toLowerCase())
  return (['br', 'gzip'] as const).find((packing) => accepted.includes(packing)) ?? null
}

function pack(answer: Answer, packing: 'br' | 'gzip'): Buffer {
  const known = answer.packings.get(packing)
  if (known) return known
  const body =
    packing === 'gzip'
      ? gzipSync(answer.body)
      : brotliCompressSync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  answer.packings.set(packing, body)
  return body
}

/**
 * @returns the path inside the site, beginning with a slash, and the query with its question mark; null where the
 *   address lies outside
 */
function placeOf(address: string, basePath: string): { path: string; query: string } | null {
  let path: string
  let query: string
  try {
    const { pathname, search } = new URL(address, 'http://localhost')
    path = decodeURIComponent(pathname)
    query = search
  } catch {
    return null
  }
  if (basePath && path !== basePath && !path.startsWith(`${basePath}/`)) return null
  // An address has slashes alone, whatever parts the folders of this machine.
  const inside = posix.normalize(path.slice(basePath.length) || (basePath ? '' : '/'))
  if (inside === '.') return { path: '', query }
  return /[\0\\]/.test(inside) || inside.startsWith('..') ? null : { path: inside, query }
}

/** Tells one state of a file from the next; null where there is no such file, or its name can be none. */
function stampOf(path: string): string | null {
  try {
    const stat = statSync(path)
    return stat.isFile() ? `${stat.mtimeMs}:${stat.size}` : null
  } catch {
    return null
  }
}
