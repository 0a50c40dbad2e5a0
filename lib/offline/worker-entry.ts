/** What esbuild bundles as the service worker. */
import type { OfflineBuild } from './manifest'
import { serveOffline } from './worker'

/** Put in by the build; it makes the program of every build another. */
declare const offlineBuild: OfflineBuild

serveOffline(self as unknown as ServiceWorkerGlobalScope, offlineBuild)
