/** What reading offline needs, when the rest of the site is there: the list of what can be kept, and the service worker. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  manifestAddress,
  notKeptAddress,
  type OfflineManifest,
  offlineAddress,
  offlineAddresses,
} from '../lib/offline/manifest'
import { isAsset } from '../lib/offline/strategy'
import { namesFetchedBy, namesIn, reached } from '../lib/offline/sweep'
import { bundleServiceWorker } from './programs'

/** Packed already; hosts send them as they are. */
const packed = new Set(['.woff2', '.bin'])

/** @param folder the folder of the site, whole but for this */
export async function emitOffline(folder: string): Promise<void> {
  const site = new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path))]))
  const manifest = manifestOf(site)
  writeFileSync(join(folder, manifestAddress), JSON.stringify(manifest))
  const core = [notKeptAddress, offlineAddress, ...neededByEveryPage(site)]
  writeFileSync(join(folder, 'sw.js'), await bundleServiceWorker({ version: manifest.version, core }))
}

function manifestOf(site: ReadonlyMap<string, Buffer>): OfflineManifest {
  const hash = createHash('sha256')
  let [bytes, transfer] = [0, 0]
  const { pages, files } = offlineAddresses(
    [...site].filter(([, body]) => !leadsOn(body)).map(([path]) => path),
  )
  for (const path of [...files, ...pages.map((page) => `${page}index.html`)]) {
    const body = site.get(path) ?? Buffer.alloc(0)
    hash.update(path).update(body)
    bytes += body.length
    transfer += packed.has(extname(path)) ? body.length : gzipSync(body).length
  }
  return { version: hash.digest('hex').slice(0, 12), pages, files, bytes, transfer }
}

/** A page that has moved: hosts answer its address with a redirect, which cannot be kept. */
function leadsOn(body: Buffer): boolean {
  return body.includes('http-equiv="refresh"')
}

/**
 * What the smallest page fetches, and what that may fetch later. Workers and what they read are named on pages, not in
 * programs, and are not among it.
 */
function neededByEveryPage(site: ReadonlyMap<string, Buffer>): string[] {
  const html = site.get(`${notKeptAddress}index.html`)?.toString() ?? ''
  const assets = [...site].filter(([path]) => isAsset(path))
  const names = new Map(
    assets.map(([path, body]) => [path, namesIn(/\.(?:js|css)$/.test(path) ? body.toString() : '')]),
  )
  return [...reached(namesFetchedBy(html), names)].sort()
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort()
}
