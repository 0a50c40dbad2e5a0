/** The site as it lies in its folder: its documents, parsed once, and which addresses and fragments exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute } from '../attribute'

export interface SiteFolder {
  folder: string
  /** The sub-path at which it is to be served, without a slash at its end. */
  basePath: string
  /** The origin for which it was built. */
  siteUrl: string
  documents: readonly SiteDocument[]
  /** Every file, by its path inside the site, beginning with a slash. */
  files: ReadonlySet<string>
}

export interface SiteDocument {
  /** Its address inside the site, without the sub-path, e.g. `/a-z/` or `/404.html`. */
  address: string
  html: string
  elements: readonly Tree.Element[]
  ids: ReadonlyMap<string, number>
  /** Leads on to another address and is nothing else. */
  isRedirect: boolean
}

/** @throws {Error} where the folder holds no site */
export function readSite(place: Pick<SiteFolder, 'folder' | 'basePath' | 'siteUrl'>): SiteFolder {
  const files = new Set(
    readdirSync(place.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(place.folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  )
  if (!files.has('/index.html')) throw new Error(`${place.folder} holds no site: run “npm run build” first`)
  const documents = [...files]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readDocument(file, readFileSync(join(place.folder, file), 'utf8')))
  return { ...place, files, documents }
}

export function readDocument(file: string, html: string): SiteDocument {
  const elements: Tree.Element[] = []
  collect(parse(html, { scriptingEnabled: false }), elements)
  const ids = new Map<string, number>()
  for (const element of elements) {
    const id = attribute(element, 'id')
    if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1)
  }
  const isRedirect = elements.some((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
  return { address: file.replace(/index\.html$/, ''), html, elements, ids, isRedirect }
}

export function textOf(element: Tree.Element): string {
  return element.childNodes
    .map((child) =>
      adapter.isTextNode(child) ? child.value : adapter.isElementNode(child) ? textOf(child) : '',
    )
    .join('')
}

function collect(parent: Tree.ParentNode, into: Tree.Element[]): void {
  for (const child of parent.childNodes) {
    if (!adapter.isElementNode(child)) continue
    into.push(child)
    collect(child, into)
    if (child.tagName === 'template') collect((child as Tree.Template).content, into)
  }
}
