/**
 * The bounds of docs/architecture.md, “Budgets”, on what a page weighs and how fast it comes, measured on a built site: part of
 * `npm run check` and `npm test`. Prints a table; sizes are brotli, 1 KB = 1,000 bytes.
 */
import { readFileSync, statSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserFlags, findBrowser } from './browser'
import { blockingTime } from './check/blocking-time'
import { lighthouseScores } from './check/lighthouse'
import type { Outcome } from './check/report'
import { readSite, type SiteFolder } from './check/site-folder'
import { serveSite } from './static-server'

/** A primer of about 1,200 words: what the bounds of a page are measured on. */
const primer = '/use-of-force/prohibition-on-the-use-of-force/'
/** One page of each kind that readers come to. */
const samples: Readonly<Record<string, string>> = {
  home: '/',
  primer,
  authority: '/authorities/un-charter/',
  claim: '/news/cia-lethal-policies/c15/',
  search: '/search/',
}

/** A phone of the middle: 4× slower, 1.6 Mbps, 150 ms. Lighthouse’s “slow 4G”. */
const phone = { slowdown: 4, bytesPerSecond: (1.6 * 1_000_000) / 8, latency: 150, width: 390, height: 844 }
const runs = 5
/** After the network is idle: what waits for that is counted too. */
const quietMilliseconds = 1500
/** What a browser does for itself after it opened a window would be counted against the page. */
const settleMilliseconds = 800

export interface Measured {
  what: string
  measured: number
  bound: number
  /** Whether the bound is the least or the most. */
  must?: 'at least' | 'at most'
  unit: string
  /** What a reader of the log needs to mend it. */
  detail?: string
}

export interface BudgetOptions {
  /** Lighthouse takes a quarter of a minute a page. */
  lighthousePages?: readonly string[]
}

/** Measures a built site. */
export async function measureBudgets(
  site: SiteFolder,
  { lighthousePages = Object.keys(samples) }: BudgetOptions = {},
): Promise<Measured[]> {
  const served = await serveSite({ ...site })
  const debuggingPort = await freePort()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, `--remote-debugging-port=${debuggingPort}`],
  })
  try {
    const measured = [...(await weigh(browser, served.url, site)), ...weighLinker(site), ...weighFolder(site)]
    for (const [name, address] of Object.entries(samples)) {
      measured.push(...(await timeOnPhone(browser, `${served.url}${address}`, name)))
    }
    for (const name of lighthousePages) {
      const scores = await lighthouseScores(`${served.url}${samples[name]}`, debuggingPort)
      for (const [category, { score, faults }] of Object.entries(scores)) {
        measured.push({
          what: `${name}: Lighthouse, ${category}`,
          measured: score,
          bound: 98,
          must: 'at least',
          unit: '',
          detail: faults.join('; '),
        })
      }
    }
    return measured
  } finally {
    await browser.close()
    await served.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return port
}

/** Everything that the primer fetches until it is idle and quiet for a while. */
async function weigh(browser: Browser, url: string, site: SiteFolder): Promise<Measured[]> {
  const page = await browser.newPage({ viewport: { width: phone.width, height: phone.height } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${url}${primer}`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(quietMilliseconds)
  await page.close()
  const files = asked.map((address) => fileOf(address, url, site))
  const isFont = (file: string) => extname(file) === '.woff2'
  const isPicture = (file: string) => pictures.has(extname(file))
  const texts = files.filter((file) => !isFont(file) && !isPicture(file))
  const weight = texts.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(site.folder, file))).length,
    0,
  )
  const fonts = files.filter(isFont).reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0)
  return [
    {
      what: 'primer: all that is fetched, fonts and pictures apart',
      measured: weight / 1000,
      bound: 25,
      unit: 'KB',
    },
    { what: 'primer: requests, fonts and pictures apart', measured: texts.length, bound: 6, unit: '' },
    { what: 'primer: fonts', measured: fonts / 1000, bound: 60, unit: 'KB' },
  ]
}

const pictures = new Set(['.svg', '.png', '.webp', '.avif', '.jpg', '.jpeg', '.gif', '.ico'])

function fileOf(address: string, url: string, { files }: SiteFolder): string {
  const path = decodeURIComponent(
    new URL(address).pathname.slice(new URL(url).pathname.replace(/\/$/, '').length),
  )
  const file = files.has(path) ? path : `${path}index.html`
  if (!files.has(file)) throw new Error(`the page asked for ${address}, which is not of the site`)
  return file
}

/** What a page of another site fetches from here: the program at once, what it looks for once there is text. */
function weighLinker({ folder }: SiteFolder): Measured[] {
  const weightOf = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length / 1000
  return [
    { what: 'linker, with its loader', measured: weightOf('linker.js'), bound: 20, unit: 'KB' },
    // It grows with the library, but never to what a page would be slow to take in.
    { what: 'linker: its dictionary', measured: weightOf('linker.json'), bound: 40, unit: 'KB' },
  ]
}

/** What the site takes on disk, pictures apart, in blocks of 4 KiB as file systems give them out. */
function weighFolder({ folder, files, documents }: SiteFolder): Measured[] {
  const block = 4096
  const bytes = [...files]
    .filter((file) => !pictures.has(extname(file)))
    .reduce((sum, file) => sum + Math.ceil(statSync(join(folder, file)).size / block) * block, 0)
  return [
    {
      what: 'out/, pictures apart, a page',
      measured: bytes / documents.length / 1000,
      bound: 40,
      unit: 'KB',
    },
  ]
}

interface Timed {
  paint: number
  blocking: number
  shift: number
  /** What moved, when, and from where to where. */
  moved: string[]
}

/**
 * A burst of other work on the machine makes every page slow for a while: what is over a bound is timed once more. A page
 * that is slow is slow again.
 */
async function timeOnPhone(browser: Browser, address: string, name: string): Promise<Measured[]> {
  const first = await timeRuns(browser, address)
  const measured = judge(name, first)
  if (measured.every(isWithin)) return measured
  console.log(`  ${name} is timed once more; the first time:\n${budgetTable(measured)}`)
  const second = await timeRuns(browser, address)
  // What moved, moved.
  return judge(name, second, [...first, ...second])
}

async function timeRuns(browser: Browser, address: string): Promise<Timed[]> {
  const timed: Timed[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({
      viewport: { width: phone.width, height: phone.height },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    })
    timed.push(await timeOnce(context, address))
    await context.close()
  }
  return timed
}

function judge(name: string, timed: readonly Timed[], all = timed): Measured[] {
  const moved = all.flatMap((one) => one.moved)
  const median = (of: 'paint' | 'blocking') =>
    timed.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  return [
    {
      what: `${name}: largest paint on a phone, median of ${runs}`,
      measured: median('paint') / 1000,
      bound: 1.2,
      unit: 's',
    },
    {
      what: `${name}: blocking time on a phone, median of ${runs}`,
      measured: median('blocking'),
      bound: 20,
      unit: 'ms',
    },
    // The worst, not the median: nothing may move, ever.
    {
      what: `${name}: layout shift on a phone, worst of ${all.length}`,
      measured: Math.max(...all.map(({ shift }) => shift)),
      bound: 0,
      unit: '',
      ...(moved.length > 0 && { detail: moved.slice(0, 3).join('; ') }),
    },
  ]
}

/** Runs in the page before anything of it; in plain script, since what compiles this file adds helpers of its own. */
const observers = `
  globalThis.timed = { paint: 0, shift: 0, moved: [] }
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')
  for (const [type, note] of Object.entries({
    'largest-contentful-paint': ({ startTime }) => { timed.paint = startTime },
    'layout-shift': ({ value, startTime, sources }) => {
      timed.shift += value
      for (const { node, previousRect, currentRect } of sources) {
        const words = (node?.textContent ?? '').trim().slice(0, 40)
        timed.moved.push(Math.round(startTime) + ' ms: “' + words + '” ' + place(previousRect) + ' → ' + place(currentRect))
      }
    },
  })) new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
`

async function timeOnce(context: BrowserContext, address: string): Promise<Timed> {
  const page: Page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond / 2,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
  await page.addInitScript({ content: observers })
  await page.waitForTimeout(settleMilliseconds)
  const browser = context.browser()
  await browser?.startTracing(page, { categories: ['toplevel', 'loading'] })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(500)
  const trace = await browser?.stopTracing()
  const timed = await page.evaluate(() => (globalThis as unknown as { timed: Omit<Timed, 'blocking'> }).timed)
  if (!trace || !(timed.paint > 0)) throw new Error(`no paint of ${address} was observed`)
  return { ...timed, blocking: blockingTime(JSON.parse(trace.toString()).traceEvents) }
}

export function isWithin({ measured, bound, must = 'at most' }: Measured): boolean {
  return must === 'at most' ? measured <= bound : measured >= bound
}

/** The table: what, measured, bound. */
export function budgetTable(rows: readonly Measured[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length))
  return rows
    .map((row) => {
      const { what, measured, bound, must = 'at most', unit } = row
      const figure = `${Number(measured.toFixed(measured < 10 ? 3 : 1))} ${unit}`.trim()
      const limit = `${must === 'at most' ? '≤' : '≥'} ${bound} ${unit}`.trim()
      return `  ${isWithin(row) ? '✓' : '✗'} ${what.padEnd(width)}  ${figure.padStart(10)}  ${limit}`
    })
    .join('\n')
}

/** Measures and prints: one outcome a bound. */
export async function checkBudgets(
  place: Pick<SiteFolder, 'folder' | 'basePath' | 'siteUrl'>,
  options?: BudgetOptions,
): Promise<Outcome> {
  const rows = await measureBudgets(readSite(place), options)
  console.log(budgetTable(rows))
  const broken = rows.filter((row) => !isWithin(row))
  return {
    passed: rows.length - broken.length,
    failed: broken.length,
    faults: broken.map(({ what, measured, bound, unit, detail = '' }) => ({
      what: `over budget: ${what}`,
      where: place.basePath || '/',
      detail: `${measured} ${unit}, bound ${bound}${detail && `: ${detail}`}`,
    })),
  }
}
