/**
 * Opens every document of the site in a browser, in both themes and at both widths, and tells what is wrong with it:
 * accessibility (axe: WCAG 2.2 AA and best practices), sideways scrolling, anything on the console, anything asked of
 * another origin, anything that does not come.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { browserFlags, findBrowser } from '../browser'
import { add, type Fault, nothing, type Outcome, single } from './report'

/** The narrowest window that must do (WCAG 2.2, 1.4.10), and a usual one. */
export const widths = [320, 1280] as const
export const themes = ['light', 'dark'] as const

export interface EveryPageOptions {
  /** Origin and sub-path at which the site is served, without a slash at its end. */
  url: string
  /** Addresses inside the site. */
  addresses: readonly string[]
  /** Whether axe runs too: the markup is the same under a sub-path. */
  withAxe?: boolean
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const allRules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Of WCAG 2.2, and off unless asked for.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}
/** The rules whose answer depends on colours. What a page says and where it stands is the same in every theme. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}
const pageLimit = 30_000

/** @returns one outcome a document, theme and width */
export async function checkEveryPage(options: EveryPageOptions): Promise<Outcome> {
  const { url, addresses, withAxe = true } = options
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })
  try {
    const queue = [...addresses]
    const outcomes: Outcome[] = []
    const work = async () => {
      const page = await browser.newPage({ serviceWorkers: 'block' })
      const watch = watchPage(page, new URL(url).origin)
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
        outcomes.push(...(await look(page, watch, options, address)))
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    outcomes.push(single(await policyFaults(browser, url)))
    const checks = `${withAxe ? 'axe, ' : ''}sideways scrolling, console, failed requests, other origins`
    const views = `${themes.join(' and ')} × ${widths.join(' and ')} px`
    return outcomes.reduce(add, {
      ...nothing,
      notes: [`${addresses.length} documents × ${views}: ${checks}; once: the security policy in force`],
    })
  } finally {
    await browser.close()
  }
}

/** What a page has said and asked for since the last look. */
interface Watch {
  take: () => Omit<Fault, 'where'>[]
}

/**
 * Looks at one document in every view. It is fetched once; window and colours change under it, as they do when a
 * reader turns a phone or the evening comes.
 *
 * @returns one outcome a view
 */
async function look(
  page: Page,
  watch: Watch,
  { url, withAxe = true }: EveryPageOptions,
  address: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let where = address
  try {
    await page.setViewportSize({ width: widths[0], height: 900 })
    await page.goto(`${url}${address}`, { waitUntil: 'load', timeout: pageLimit })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    if (withAxe) await page.evaluate(axeSource)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const theme of themes) {
        where = `${address} ${width} px ${theme}`
        await page.emulateMedia({ colorScheme: theme })
        const sideways = await page.evaluate(scrolledSideways)
        const faults = sideways ? [{ what: 'scrolls sideways', detail: sideways }] : []
        if (withAxe) faults.push(...(await axeFaults(page, theme === themes[0] ? allRules : colourRules)))
        outcomes.push(single([...faults, ...watch.take()].map((fault) => ({ ...fault, where }))))
      }
    }
  } catch (error) {
    outcomes.push(single([{ what: 'could not be looked at', where, detail: String(error) }]))
  }
  return outcomes
}

/** What the tool says in the page’s name where it keeps service workers away. */
const blockedWorker = 'Service Worker registration blocked by Playwright'
/**
 * What Chromium says in the page’s name, scripts or none, where it gives up the fade from one page to the next: a tool
 * that looks at the new page before its style sheet is there makes it do so.
 */
const fadeGivenUp = /^Transition was (?:aborted|skipped)/

/** Collects everything that a page says or asks for that it should not. */
export function watchPage(page: Page, origin: string): Watch {
  let faults: Omit<Fault, 'where'>[] = []
  const tell = (what: string, detail: string) => faults.push({ what, detail })
  page.on('console', (message) => {
    if (message.text() !== blockedWorker) tell(`console ${message.type()}`, message.text())
  })
  page.on('pageerror', ({ message }) => {
    if (!fadeGivenUp.test(message)) tell('uncaught error', message)
  })
  page.on('requestfailed', (request) =>
    tell('a request failed', `${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`a request was answered with ${response.status()}`, response.url())
  })
  page.on('request', (request) => {
    const asked = new URL(request.url())
    if (asked.origin !== origin && asked.protocol !== 'data:') tell('asks another origin', request.url())
  })
  return {
    take: () => {
      const taken = faults
      faults = []
      return taken
    },
  }
}

/** Runs in the page. @returns which element is too wide, or null */
function scrolledSideways(): string | null {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return null
  const widest = [...document.body.querySelectorAll('*')]
    .map((element) => ({ element, right: element.getBoundingClientRect().right }))
    .sort((one, other) => other.right - one.right)[0]
  const name = widest
    ? `<${widest.element.tagName.toLowerCase()} class="${widest.element.className}">`
    : 'something'
  return `${scrollWidth} in ${clientWidth} px, for ${name}`
}

/** Runs axe, which must have been evaluated in the page. */
async function axeFaults(page: Page, rules: RunOptions): Promise<{ what: string; detail: string }[]> {
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    const { violations } = await axe.run(options)
    return violations.map(({ id, help, nodes }) => ({
      what: `axe ${id}: ${help}`,
      detail: nodes
        .slice(0, 2)
        .map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`)
        .join(', ')
        .concat(nodes.length > 2 ? `, and ${nodes.length - 2} more` : ''),
    }))
  }, rules)
}

/** That the policy is obeyed, not only written: nothing inline runs, nothing elsewhere is asked, no text is run as code. */
async function policyFaults(browser: Browser, url: string): Promise<Fault[]> {
  const page = await browser.newPage()
  try {
    await page.goto(`${url}/`, { waitUntil: 'load' })
    // The same server under its other name is another origin, and would answer.
    const other = url.replace('127.0.0.1', 'localhost')
    const done = await page.evaluate(async (other) => {
      const spoils = globalThis as { spoilt?: string[] }
      spoils.spoilt = []
      const script = document.createElement('script')
      script.textContent = 'globalThis.spoilt.push("an inline script")'
      document.head.append(script)
      const picture = document.createElement('img')
      picture.setAttribute('onerror', 'globalThis.spoilt.push("an inline handler")')
      picture.src = 'data:,'
      document.body.append(picture)
      const style = document.createElement('style')
      style.textContent = 'html { --spoilt: yes }'
      document.head.append(style)
      await new Promise((resolve) => setTimeout(resolve, 200))
      if (getComputedStyle(document.documentElement).getPropertyValue('--spoilt'))
        spoils.spoilt.push('an inline style')
      const elsewhere = await fetch(other, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      )
      return { spoilt: spoils.spoilt, elsewhere }
    }, `${other}/`)
    return [
      ...done.spoilt.map((what) => ({ what: `the security policy let ${what} work`, where: '/' })),
      ...(done.elsewhere === 'answered'
        ? [{ what: 'the security policy let another origin be asked', where: '/' }]
        : []),
    ]
  } finally {
    await page.close()
  }
}
