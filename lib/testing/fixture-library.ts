/**
 * A library for tests: the smallest valid one that has every kind of file (`fixtures/library/content/`), with
 * changes. It is written into a folder of its own, which goes when the tests are over.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import type { ReadCorpus } from '../corpus/entries'
import { CorpusReader } from '../corpus/read'

/** The whole text of a file, what becomes of the one that is there, or null for what is taken away. */
export type Change = string | null | ((text: string) => string)

/** Changes by path, e.g. `content/use-of-force/armed-attack.mdx`. */
export type Changes = Readonly<Record<string, Change>>

// Not by `new URL`: in a test with a DOM that is an address of the web.
const original = join(dirname(fileURLToPath(import.meta.url)), 'fixtures/library')

/** The files that tests change most. */
export const selfDefence = 'content/use-of-force/self-defence.mdx'
export const armedAttack = 'content/use-of-force/armed-attack.mdx'
export const charter = 'content/authorities/un-charter.mdx'
export const nicaragua = 'content/authorities/nicaragua.mdx'
export const claim = 'content/news/border-summary/claims/c1.mdx'
export const question = 'content/positions/imminence.yaml'
export const chronology = 'content/chronology.yaml'
export const path = 'content/paths/first-steps.yaml'
export const planned = 'content/planned.yaml'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casus-'))
  folders.push(folder)
  return folder
}

/** @returns the folder that holds `content/` */
export function writeLibrary(changes: Changes = {}): string {
  const root = temporaryFolder()
  cpSync(original, root, { recursive: true, preserveTimestamps: true })
  changeLibrary(root, changes)
  return root
}

export function changeLibrary(root: string, changes: Changes): void {
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, path)
    if (change === null) rmSync(file, { recursive: true })
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')))
    }
  }
}

let shared: { root: string; reader: CorpusReader } | null = null

/** Reads the library with changes, and takes them back: what no test changes is parsed once. */
export function readLibrary(changes: Changes = {}): ReadCorpus {
  if (!shared) {
    const root = writeLibrary()
    shared = { root, reader: new CorpusReader(root) }
  }
  const { root, reader } = shared
  try {
    changeLibrary(root, changes)
    return reader.read()
  } finally {
    for (const path of Object.keys(changes)) {
      const [from, to] = [join(original, path), join(root, path)]
      if (existsSync(from)) cpSync(from, to, { recursive: true, preserveTimestamps: true, force: true })
      else rmSync(to, { force: true })
    }
  }
}

/** Puts `to` in the place of `from`, which must stand in the text exactly once: a change that misses tests nothing. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    const found = text.split(from).length - 1
    if (found !== 1) throw new Error(`“${from}” stands ${found} times in this file`)
    return text.replace(from, () => to)
  }
}

/** The text of another file of the library, changed: for a second one of its kind. */
export function copyOf(path: string, change: (text: string) => string): string {
  return change(readFileSync(join(original, path), 'utf8'))
}

/** Adds a paragraph, or anything else, at the end of a file. */
export function append(more: string): (text: string) => string {
  return (text) => `${text}\n${more}\n`
}

/** Adds a section at the end of a file: its heading, with a paragraph below it. */
export function section(heading: string): (text: string) => string {
  return append(`${heading}\n\nThere is more. {/* more-1 */}`)
}

/** Makes one change after the other. */
export function all(...changes: ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((changed, change) => change(changed), text)
}

/** Self-defence with a test of two elements, which the text shows at the end of the rule. */
export function withElementTest(...changes: ((text: string) => string)[]): Changes {
  return {
    [selfDefence]: all(
      replace('lawAsAt:', `${elementTest}lawAsAt:`),
      replace('## Where it is disputed', '<ElementTest/>\n\n## Where it is disputed'),
      ...changes,
    ),
  }
}
const elementTest = `elementTest:
  asks: "Is it self-defence?"
  joined: all
  elements:
    - { id: attack, element: An armed attack, asks: "Was there one?", authorities: [{ id: un-charter, at: "51" }], satisfiedBy: A strike. }
    - { id: ban, element: Force, asks: "Was it force?", authorities: [{ id: un-charter, at: "2(4)" }], satisfiedBy: A shot., disputed: How small. }
`
