/**
 * What every test of the suite has: the site that it looks at, addresses inside it, and a watch that fails the test
 * when the page says something on the console, when a request fails, or when one goes to another origin.
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { builtSites } from '../build/check/built-sites'
import { watchPage } from '../build/check/every-page'
import type { SiteOptions } from '../playwright.config'

export { expect, type Locator, type Page }

interface Options extends SiteOptions {
  /** Off where a test makes requests fail on purpose: the browser itself reports them on the console. */
  mustBeQuiet: boolean
}

interface Fixtures {
  quiet: undefined
  /** Opens an address inside the site, e.g. `/a-z/`. */
  open: (address: string) => Promise<void>
  /** Goes back once the page is all there: what it was still fetching would be told as a request that failed. */
  back: () => Promise<void>
}

export const test = base.extend<Options & Fixtures>({
  site: [builtSites[0] as (typeof builtSites)[number], { option: true }],
  mustBeQuiet: [true, { option: true }],
  quiet: [
    async ({ page, mustBeQuiet, site }, use) => {
      const watch = watchPage(page, `http://127.0.0.1:${site.port}`)
      await use(undefined)
      if (mustBeQuiet) expect(watch.take(), 'what the page said and what did not come').toEqual([])
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    await use(async (address) => {
      await page.goto(`.${address}`)
    })
  },
  back: async ({ page }, use) => {
    await use(async () => {
      await page.waitForLoadState()
      await page.goBack()
    })
  },
})

/** The pages of the newcomer’s path, and what is read on them. */
export const primer = {
  address: '/use-of-force/prohibition-on-the-use-of-force/',
  title: 'The prohibition on the use of force',
}
export const treaty = {
  address: '/authorities/un-charter/',
  title: 'Charter of the United Nations',
  /** The passage on which the primer rests. */
  passage: '#at-2-4',
  words: 'All Members shall refrain in their international relations from the threat or use of force',
}
export const claim = {
  address: '/news/cia-lethal-policies/c15/',
  quote: 'the possibility of unilateral U.S. military action has not been completely ruled out',
}

/** The address of the page inside the site, with its fragment. */
export function whereOf(page: Page, basePath: string): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname.slice(basePath.length) + search + hash
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator, atMost = 250): Promise<void> {
  const handle = await target.elementHandle()
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press('Tab')
    if (await handle?.evaluate((element) => element === document.activeElement)) {
      await expect(target, 'what has the focus is seen').toBeInViewport()
      return
    }
  }
  throw new Error(`Tab does not reach ${target} within ${atMost} steps`)
}

/**
 * Touches or clicks a mark in the middle of what is seen of it. (Playwright’s own tap aims at the first box in it,
 * which is that of the words for screen readers, one pixel wide.)
 */
export async function pressMark(page: Page, mark: Locator, by: 'touch' | 'mouse' = 'touch'): Promise<void> {
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  if (!box) throw new Error('the mark is not seen')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await (by === 'touch' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y))
}

/** The results of a finished search. */
export async function searchDone(page: Page, within: Locator = page.locator('main')): Promise<Locator> {
  await expect(within.locator('[data-search-results]')).toHaveAttribute('data-state', 'done')
  // Questions are set in italics: who goes on at once would give up their face, which is told as a request that failed.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect()
    await document.fonts.ready
  })
  return within.locator('a[data-hit]')
}
