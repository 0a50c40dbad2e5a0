/**
 * Finds a Chromium for the tests, or brings one: named by CHROME_PATH, on the PATH, in Playwright’s own folder, by
 * Playwright’s installer, from Debian’s packages. `npx tsx build/browser.ts` prints where it is.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { root } from './environment'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * How it is started. Without the flags about the background it looks for Google’s hosts at every start. The sandbox
 * is off only for root, for whom it cannot start.
 */
export const browserFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(isRoot() ? ['--no-sandbox'] : []),
]

export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>
  /** Runs a command to its end. @returns whether it succeeded */
  run: (command: string, commandArguments: readonly string[]) => boolean
  /** Whether this file is a Chromium that starts. */
  starts: (file: string) => boolean
  say: (words: string) => void
}

/**
 * @returns the path of a Chromium that starts
 * @throws {Error} saying what was tried and what to do, when none can be had
 */
export function findBrowser(surroundings: Surroundings = here): string {
  const { environment, run, starts, say } = surroundings
  const named = environment.CHROME_PATH
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and that does not start. Set it right, or leave it unset.`)
  }
  const own = chromium.executablePath()
  const installed = () => [...onPath(environment), own].find(starts)
  const found = installed()
  if (found) return found
  say('No Chromium is here: Playwright’s installer is asked for one.')
  const playwright = join(packageFolder('@playwright/test'), 'cli.js')
  run(process.execPath, [playwright, 'install', 'chromium'])
  const brought = installed()
  if (brought) return brought
  say('It brought none that starts: Debian’s packages are asked.')
  const asRoot = (command: string, ...rest: string[]) =>
    isRoot() ? run(command, rest) : run('sudo', ['--non-interactive', command, ...rest])
  asRoot('apt-get', 'update')
  asRoot('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium')
  const packaged = installed()
  if (packaged) return packaged
  throw new Error(
    `The tests need a Chromium, and none could be had. Tried: CHROME_PATH (unset); ${names.join(', ')} on the PATH; ${own}; “npx playwright install chromium”; “apt-get install chromium”. Install one and run again, or name it: CHROME_PATH=/path/to/chromium npm test`,
  )
}

const here: Surroundings = {
  environment: process.env,
  run: (command, commandArguments) =>
    spawnSync(command, commandArguments, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  starts: (file) =>
    existsSync(file) &&
    spawnSync(file, ['--version', ...(isRoot() ? ['--no-sandbox'] : [])], {
      stdio: 'ignore',
      timeout: 30_000,
    }).status === 0,
  say: (words) => console.log(words),
}

function onPath({ PATH = '' }: Readonly<Record<string, string | undefined>>): string[] {
  return names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
}

function packageFolder(name: string): string {
  return join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..')
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser())
