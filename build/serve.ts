/**
 * `npm run serve`: serves `out/` as a plain static host would, with the site’s headers, at `BASE_PATH`, on `PORT`
 * (3000). For looking and for tests; any web server will do in earnest.
 */

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '../lib/metadata/host-files'
import { basePath } from '../lib/site'
import { outFolder } from './environment'

if (!existsSync(join(outFolder, 'index.html'))) {
  console.error('out/ is empty: run “npm run build” first')
  process.exit(1)
}

const notFound = readFileSync(join(outFolder, '404.html'))
const files = sirv(outFolder, {
  dev: true,
  etag: true,
  extensions: ['html'],
  setHeaders: (response, path) => {
    for (const [name, value] of headersFor(path)) response.setHeader(name, value)
  },
})

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (basePath && pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return answerNotFound()
  request.url = (request.url ?? '/').slice(basePath.length) || '/'
  // Documents live in folders: an address without its slash is answered as hosts do.
  if (
    !pathname.endsWith('/') &&
    existsSync(join(outFolder, decodeURI(pathname.slice(basePath.length)), 'index.html'))
  ) {
    response.writeHead(308, { location: `${pathname}/` }).end()
    return
  }
  files(request, response, answerNotFound)

  function answerNotFound(): void {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
  }
})

const port = Number(process.env.PORT ?? 3000)
server.listen(port, () => console.log(`Casus is at http://localhost:${port}${basePath}/`))
