/**
 * `npm run serve`: serves `out/` as a plain static host would, with the site’s headers, at `BASE_PATH`, on `PORT`
 * (3000). For looking; any web server will do in earnest.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { basePath } from '../lib/site'
import { outFolder } from './environment'
import { port, serveOrSay } from './port'

if (!existsSync(join(outFolder, 'index.html'))) {
  console.error('out/ is empty: run “npm run build” first')
  process.exit(1)
}

const served = await serveOrSay({ folder: outFolder, basePath, port, onEveryAddress: true })
console.log(`Casus is at http://localhost:${served.port}${basePath}/`)
