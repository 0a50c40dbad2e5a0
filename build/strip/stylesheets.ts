/**
 * The style sheets of the site: one for what the library itself is made of, so that a primer fetches no more, and one
 * for the rooms beside it (home, map, reader, lists), which only they fetch.
 */
import postcss from 'postcss'

export interface StyleSheets {
  library: string
  rooms: string
  /** Whether a page has something that only `rooms` styles. */
  isRoom: (html: string) => boolean
}

/** Pages of the library: what most readers come to from outside, and come to first. */
const libraryPages = ['concept', 'authority', 'claim'].map((kind) => `data-page="${kind}"`)

/** How Next names a class of a CSS module: the module’s own six characters, then the name in the file. */
const moduleClass = /\.([\w-]{6})_[a-zA-Z]/g

/**
 * Rules keep their order in each of the two. A rule of no module, or of one that the library uses, is the library’s.
 *
 * @param css Next’s style sheets, one after another
 * @param pages all pages of the export
 */
export function splitStyles(css: string, pages: Iterable<string>): StyleSheets {
  const rules = postcss.parse(css).nodes
  const unused = new Set(rules.flatMap((rule) => modulesOf(rule.toString())))
  for (const html of pages) {
    if (!libraryPages.some((mark) => html.includes(mark))) continue
    for (const module of unused) if (html.includes(`${module}_`)) unused.delete(module)
  }
  const isOfRooms = (rule: string) => {
    const modules = modulesOf(rule)
    return modules.length > 0 && modules.every((module) => unused.has(module))
  }
  const texts = rules.map((rule) => rule.toString())
  return {
    library: texts.filter((rule) => !isOfRooms(rule)).join(''),
    rooms: texts.filter(isOfRooms).join(''),
    isRoom: (html) => [...unused].some((module) => html.includes(`${module}_`)),
  }
}

const modulesOf = (rule: string): string[] => [
  ...new Set([...rule.matchAll(moduleClass)].map(([, module]) => module ?? '')),
]
