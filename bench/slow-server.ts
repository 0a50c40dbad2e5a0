/** A server for files in memory over a slow line: one line for all requests, as a phone has it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'

export interface Line {
  /** Milliseconds before the first byte of each answer. */
  latency: number
  /** Bytes a second, shared by all answers under way. */
  rate: number
}

/** Slow 4G, as Lighthouse has it. */
export const phoneLine: Line = { latency: 150, rate: 200_000 }

export interface SlowServer {
  url: string
  /** What was sent since the last reset, in bytes. */
  sent(): number
  reset(): void
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
  css: 'text/css',
}

/**
 * Serves files, compressed with brotli where that makes them smaller, over a slow line.
 *
 * The line is made here and not in the browser, whose own throttling does not reach workers.
 */
export async function serveSlowly(
  files: ReadonlyMap<string, Uint8Array | string>,
  line: Line,
): Promise<SlowServer> {
  const compressed = new Map<string, { body: Buffer; encoding?: string }>()
  let sent = 0
  let free = 0
  const bodyOf = (path: string) => {
    const known = compressed.get(path)
    if (known) return known
    const file = files.get(path)
    if (file === undefined) return undefined
    const plain = Buffer.from(file)
    const small = brotliCompressSync(plain)
    const entry = small.length < plain.length ? { body: small, encoding: 'br' } : { body: plain }
    compressed.set(path, entry)
    return entry
  }
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const entry = bodyOf(path.endsWith('/') ? `${path}index.html` : path)
    await wait(line.latency)
    if (!entry) {
      response.writeHead(404).end()
      return
    }
    const extension = path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '')
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'content-length': entry.body.length,
      'cache-control': 'no-store',
      ...(entry.encoding && { 'content-encoding': entry.encoding }),
    })
    sent += entry.body.length
    for (let at = 0; at < entry.body.length; at += 4_096) {
      const piece = entry.body.subarray(at, at + 4_096)
      const now = performance.now()
      free = Math.max(now, free) + (piece.length / line.rate) * 1_000
      await wait(free - now)
      response.write(piece)
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    reset: () => {
      sent = 0
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
