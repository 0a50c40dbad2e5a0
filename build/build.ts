/**
 * `npm run build`: three programs, one after another. The first reads the content and writes what comes of it, Next
 * renders the pages, the last puts the site together in `out/`. Each ends before the next begins, so that nobody holds
 * the content while Next works. Whatever fails, `out/` is what it was before or the whole new site.
 */
import { spawnSync } from 'node:child_process'
import { root } from './environment'

const started = performance.now()
runHere('build/prepare.ts')
renderPages()
runHere('build/assemble.ts')
console.log(`out/: built in ${((performance.now() - started) / 1000).toFixed(1)} s`)

/** Runs a program of our own as this one is run; it has said what was wrong where it fails. */
function runHere(program: string): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, program], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

function renderPages(): void {
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', process.env.CASUS_VERBOSE ? 'inherit' : 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error('next build failed; CASUS_VERBOSE=1 shows what it says')
    process.exit(1)
  }
}
