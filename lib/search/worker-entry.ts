/** What esbuild bundles as the search worker. */
import { serve, type WorkerScope } from './worker'

serve(self as unknown as WorkerScope)
