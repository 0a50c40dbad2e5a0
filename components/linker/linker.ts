/** Finds doctrines and citations in the text of any page, and links them to their pages here. */
import { passageAddress } from '@/lib/corpus/addresses'
import { type LinkerDictionary, openLinkerDictionary } from '@/lib/spotter/linker-dictionary'
import { type Spot, Spotter } from '@/lib/spotter/spot'
import { linesOf, untouched } from './lines'
import { canWrap, type Words, wrap } from './wrap'

export interface LinkerOptions {
  /** The address of the site with a slash at its end: every link begins with it. */
  base: string
  /** Fetches the dictionary; asked once, and again after a failure. */
  load: () => Promise<LinkerDictionary>
  /** Links every mention of a doctrine, not only the first on the page. */
  linksAll?: boolean
  /** Waits until the page has time, before each piece of work. */
  rest: () => Promise<unknown>
  /** Called at once after links were put into the page. */
  onLinked?: () => void
}

/** Between lines, and where something that is left alone stands in one: no citation and no name runs across it. */
const gap = '\n\ufffc\n'
/** So many characters are read in one go, so that the page’s own scripts never wait long. */
const mostAtOnce = 8000
/** Longer than a book of 600 pages; a page that is more is linked up to here. */
const mostOfAPage = 2_000_000

interface Opened {
  spotter: Spotter
  /** What a link is called, by the id of its concept or authority. */
  names: ReadonlyMap<string, string>
}

export class Linker {
  private opening: Promise<Opened> | undefined
  private previous: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: LinkerOptions) {}

  /**
   * Links what stands in these parts of the page. Doing it again links only what is new. One call at a time is under
   * way, so that two never link the same words.
   *
   * @returns how many links were made. Never rejects: without its dictionary there are none.
   */
  link(roots: readonly Node[]): Promise<number> {
    const linking = this.previous.then(() => this.linkNow(roots)).catch(() => 0)
    this.previous = linking
    return linking
  }

  private async linkNow(roots: readonly Node[]): Promise<number> {
    // A page without words needs no dictionary.
    if (!roots.some((root) => /\p{L}/u.test(root.textContent ?? ''))) return 0
    const opened = await this.open()
    const linked = new Set(roots.flatMap((root) => this.linkedBeside(root)))
    let made = 0
    for (const lines of batchesOf(roots.flatMap(linesOf))) {
      await this.options.rest()
      made += this.linkLines(lines, opened, linked)
    }
    return made
  }

  private open(): Promise<Opened> {
    this.opening ??= this.options.load().then(open)
    this.opening.catch(() => {
      this.opening = undefined
    })
    return this.opening
  }

  /** The pages here that the page links to already, by our hand or its own. */
  private linkedBeside(root: Node): string[] {
    const top = root.getRootNode() as ParentNode & Node
    return [...top.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ href }) => href.replace(/#.*/, ''))
      .filter((href) => href.startsWith(this.options.base))
  }

  private linkLines(lines: readonly Text[][], { spotter, names }: Opened, linked: Set<string>): number {
    const text = lines.map((line) => line.map(({ data }) => data).join('')).join(gap)
    const places = new Places(lines)
    const wanted = spotter.spot(text).flatMap((spot) => {
      const name = names.get(spot.id)
      const words = places.wordsOf(spot)
      if (name === undefined || !words || text.slice(spot.start, spot.end).includes(gap)) return []
      if (words.first.parentElement?.closest(untouched) || !canWrap(words)) return []
      const address = this.addressOf(spot)
      if (spot.kind === 'concept' && !this.options.linksAll) {
        if (linked.has(address)) return []
        linked.add(address)
      }
      return [{ words, link: linkTo(address, `Casus: ${name}${spot.at ? `, ${spot.at}` : ''}`) }]
    })
    // From the last to the first: what is split leaves the offsets before it as they were.
    for (const { words, link } of wanted.reverse()) wrap(words, link)
    this.options.onLinked?.()
    return wanted.length
  }

  private addressOf({ kind, id, at }: Spot): string {
    return this.options.base + (kind === 'concept' ? id : passageAddress(id, at)).slice(1)
  }
}

function open(dictionary: LinkerDictionary): Opened {
  if (dictionary.version !== 1) throw new Error('a dictionary of another version')
  const { concepts, authorities } = dictionary
  return {
    spotter: new Spotter(openLinkerDictionary(dictionary)),
    names: new Map([...concepts, ...authorities].map(([id, name]) => [id, name])),
  }
}

function* batchesOf(lines: readonly Text[][]): Generator<Text[][]> {
  let batch: Text[][] = []
  let length = 0
  let whole = 0
  for (const line of lines) {
    for (const node of line) length += node.length
    batch.push(line)
    if (length < mostAtOnce) continue
    yield batch
    whole += length
    if (whole > mostOfAPage) return
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

/** From offsets in the joined text back to the nodes that hold it. */
class Places {
  private readonly nodes: { node: Text; start: number }[] = []

  constructor(lines: readonly Text[][]) {
    let start = 0
    for (const line of lines) {
      for (const node of line) {
        this.nodes.push({ node, start })
        start += node.length
      }
      start += gap.length
    }
  }

  wordsOf({ start, end }: Spot): Words | null {
    const first = this.at(start)
    const last = this.at(end - 1)
    return first && last
      ? { first: first.node, from: start - first.start, last: last.node, to: end - last.start }
      : null
  }

  private at(offset: number): { node: Text; start: number } | undefined {
    return this.nodes.findLast(({ start }) => start <= offset)
  }
}

function linkTo(address: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'casus-link'
  link.href = address
  link.title = title
  return link
}
