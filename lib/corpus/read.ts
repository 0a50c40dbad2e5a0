/** The only reader of `content/`: files → corpus, with every fault of form that they have. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type NodeKey, nodeKey } from '../ids'
import { buildPage } from '../mdx/build-page'
import type { Fault, Page } from '../mdx/page'
import { parseMdx } from '../mdx/parse'
import { type PlannedMatter, plannedSchema } from '../schema'
import { arrange } from './arrange'
import type { Entry, FileFault, ReadCorpus, Source } from './entries'
import { readMatter } from './front-matter'
import { type FileKind, kindOfFile } from './kinds'

/** What one file holds. */
interface FileContent {
  entries: Entry[]
  planned: PlannedMatter
  source: Source
  faults: Fault[]
  unreadable: NodeKey[]
}

const emptyPage: Page = { sections: [], blocks: [], references: [], words: 0 }
const plannedFile = 'content/planned.yaml'

/**
 * Reads the folder that holds `content/`, again and again if need be: a file that has not changed since is not
 * parsed a second time.
 */
export class CorpusReader {
  private readonly files = new Map<string, FileContent & { stamp: string }>()

  /** @param root the folder that holds `content/` */
  constructor(private readonly root: string) {}

  read(): ReadCorpus {
    const paths = listFiles(join(this.root, 'content')).map((path) =>
      relative(this.root, path).split(sep).join('/'),
    )
    const faults: FileFault[] = []
    const reportTexts = new Map<string, string>()
    const present = new Set(paths)
    for (const known of this.files.keys()) if (!present.has(known)) this.files.delete(known)
    for (const path of paths) {
      const report = /^content\/news\/([^/]+)\/source\.txt$/.exec(path)?.[1]
      const found = kindOfFile(path)
      if (report) reportTexts.set(report, readText(join(this.root, path)))
      else if (path === plannedFile) this.readFile(path, readPlanned)
      else if (found) this.readFile(path, (text) => readEntry(path, text, found.kind, found.id))
      else
        faults.push({
          file: path,
          ...at(1, 1),
          rule: 'stray-file',
          message: 'nothing reads this file; docs/writing.md says what stands where',
        })
    }
    const files = [...this.files]
    const entries = files.flatMap(([, file]) => file.entries)
    if (entries.length === 0 && files.every(([, file]) => file.faults.length === 0)) {
      faults.push({
        file: 'content',
        ...at(1, 1),
        rule: 'empty',
        message: 'there is no content: nothing to build',
      })
    }
    for (const [path, file] of files) for (const fault of file.faults) faults.push({ file: path, ...fault })
    return {
      corpus: arrange(entries, reportTexts, this.files.get(plannedFile)?.planned ?? []),
      sources: new Map(files.map(([path, file]) => [path, file.source])),
      reportTexts,
      faults,
      unreadable: new Set(files.flatMap(([, file]) => file.unreadable)),
    }
  }

  private readFile(path: string, read: (text: string) => FileContent): void {
    const { mtimeMs, size } = statSync(join(this.root, path))
    const stamp = `${mtimeMs}:${size}`
    if (this.files.get(path)?.stamp === stamp) return
    this.files.set(path, { stamp, ...read(readText(join(this.root, path))) })
  }
}

/** A text without the byte order mark before it: parsers drop it each in its own way, and offsets would differ. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
}

function readEntry(file: string, text: string, kind: FileKind, id: string): FileContent {
  return file.endsWith('.mdx') ? readMdx(file, text, kind, id) : readData(file, text, kind, id)
}

function readMdx(file: string, text: string, kind: FileKind, id: string): FileContent {
  const unread = (source: Source, faults: Fault[]): FileContent => ({
    entries: [],
    planned: [],
    source,
    faults,
    unreadable: [nodeKey(kind.node, id)],
  })
  const parsed = parseMdx(text)
  if ('fault' in parsed) return unread({ text, locate: () => at(1, 1) }, [parsed.fault])
  const { matter: front, tree } = parsed.file
  if (!front) {
    const fault = {
      ...at(1, 1),
      rule: 'schema',
      message: 'the file must begin with front matter between two lines of “---”',
    }
    return unread({ text, locate: () => at(1, 1) }, [fault])
  }
  const { matter, faults, locate } = readMatter(front.text, front.line, kind.schema)
  const { page, faults: bodyFaults } = buildPage(tree)
  const source = { text, locate }
  if (matter === null) return unread(source, [...faults, ...bodyFaults])
  const entry = kind.entryOf({ file, matter, page, root: [] })
  return { entries: [entry], planned: [], source, faults: bodyFaults, unreadable: [] }
}

function readData(file: string, text: string, kind: FileKind, id: string): FileContent {
  const { matter, faults, locate } = readMatter(text, 1, kind.schema)
  const isList = Array.isArray(matter)
  const parts: unknown[] = isList ? matter : matter === null ? [] : [matter]
  const entries = parts.map((part, index) =>
    kind.entryOf({ file, matter: part, page: emptyPage, root: isList ? [index] : [] }),
  )
  const unreadable = matter === null ? [nodeKey(kind.node, id)] : []
  return { entries, planned: [], source: { text, locate }, faults, unreadable }
}

function readPlanned(text: string): FileContent {
  const { matter, faults, locate } = readMatter(text, 1, plannedSchema)
  return { entries: [], planned: matter ?? [], source: { text, locate }, faults, unreadable: [] }
}

function at(line: number, column: number) {
  return { line, column }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
