/** What “keep offline” fetches: every page, and every file that pages need, of one build of the site. */
import { isAsset } from './strategy'

export interface OfflineManifest {
  /** Names the build: it differs as soon as one byte of the site does. */
  version: string
  /** Addresses inside the site, without the sub-path. */
  pages: readonly string[]
  files: readonly string[]
  /** What it all takes in the browser. */
  bytes: number
  /** What comes over the network, compressed as hosts do it. */
  transfer: number
}

/** Where it lies, inside the site. */
export const manifestAddress = '/offline.json'

/** The page about offline reading, on which everything is kept and removed. */
export const offlineAddress = '/about/offline/'

/** The page that stands in for one that is not kept. */
export const notKeptAddress = '/about/offline/not-kept/'

/** What the service worker is told of the build that it belongs to. */
export interface OfflineBuild {
  version: string
  /** What it fetches when it is installed: the pages that stand in for others, and what every page needs. */
  core: readonly string[]
}

/**
 * @param paths the files of the site, beginning with a slash
 * @returns the addresses of the pages and of the files that pages need; data and feeds are for machines and stay out
 */
export function offlineAddresses(paths: readonly string[]): Pick<OfflineManifest, 'pages' | 'files'> {
  return {
    pages: paths
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => path.slice(0, -'index.html'.length)),
    files: paths.filter(isAsset),
  }
}
