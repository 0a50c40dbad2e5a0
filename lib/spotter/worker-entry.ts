/** What esbuild bundles as the reader’s worker. */
import { type ReaderScope, serveReader } from './worker'

serveReader(self as unknown as ReaderScope)
