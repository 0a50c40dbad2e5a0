/**
 * What esbuild bundles as `/linker.js`: a classic script for pages of other sites. It reads its own element for the
 * address of the site and for its options, links the page, and leaves `window.casusLinker` for what comes later.
 */
import type { LinkerDictionary } from '@/lib/spotter/linker-dictionary'
import { Linker } from './linker'

declare global {
  interface Window {
    casusLinker?: {
      /** Links a part of the page, or without one what is linked on load. @returns the number of links made */
      link(root?: Node): Promise<number>
    }
  }
}

/** What comes within so many milliseconds is linked together. */
const together = 300

const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/linker"]')

// Included twice, the first stays.
if (script?.src && !window.casusLinker) start(script)

function start({ src, dataset }: HTMLScriptElement): void {
  const base = new URL('.', src).href
  let forget: (() => void) | undefined
  const linker = new Linker({
    base,
    load: () => fetchDictionary(`${base}linker.json`),
    linksAll: dataset.casusLinks === 'all',
    rest,
    onLinked: () => forget?.(),
  })
  window.casusLinker = { link: (root) => linker.link(root ? [root] : partsOfPage()) }
  const begin = () => {
    void linker.link(partsOfPage())
    if (dataset.casusWatch !== undefined) forget = watch(linker)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}

/** The request says nothing of the page: no words of it, no address, no cookie. */
async function fetchDictionary(address: string): Promise<LinkerDictionary> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as LinkerDictionary
}

/** What the page has marked for it; else its articles and its main part; else all of it. Of two nested the outer. */
function partsOfPage(): Element[] {
  const marked = document.querySelectorAll('[data-casus]:not([data-casus=off])')
  const usual = marked.length > 0 ? marked : document.querySelectorAll('article,main')
  const parts = usual.length > 0 ? [...usual] : [document.body]
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)))
}

/** Lets the page’s own work go first. */
function rest(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 500 })
    else setTimeout(resolve)
  })
}

/**
 * Links what is added to the parts of the page later.
 *
 * @returns forgets what was added since the page’s last change: the links themselves
 */
function watch(linker: Linker): () => void {
  const grown = new Set<Node>()
  let isWaiting = false
  const linkGrown = () => {
    isWaiting = false
    const parts = partsOfPage()
    const later = [...grown].flatMap((node) =>
      parts.some((part) => part.contains(node)) ? [node] : parts.filter((part) => node.contains(part)),
    )
    grown.clear()
    void linker.link(later)
  }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) if (addedNodes.length > 0) grown.add(target)
    if (grown.size === 0 || isWaiting) return
    isWaiting = true
    setTimeout(linkGrown, together)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => void observer.takeRecords()
}
