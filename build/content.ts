/** Reads, checks and writes the content: the first step of a build, and every step of `npm run dev`. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadCorpus } from '../lib/corpus/entries'
import { CorpusReader } from '../lib/corpus/read'
import { writeCorpus } from '../lib/corpus/store'
import { formatIssue, lint } from '../lib/lint/lint'
import type { Issue } from '../lib/lint/rule'
import { corpusFolder, generatedFolder, root, today } from './environment'

export interface CheckedContent {
  read: ReadCorpus
  issues: Issue[]
  errors: Issue[]
  /** Names this state of the content. */
  digest: string
}

/** Faults with which pages cannot be rendered, or are not told from each other. */
const breaking = new Set(['mdx-syntax', 'yaml-syntax', 'schema', 'element', 'identity', 'known-ids', 'empty'])

const reader = new CorpusReader(root)

export function checkContent(): CheckedContent {
  const read = reader.read()
  const issues = lint(read, today())
  return {
    read,
    issues,
    errors: issues.filter(({ severity }) => severity === 'error'),
    digest: digestOf(read),
  }
}

/** Whether pages can be made of content with these faults; where not, the last good ones stay until it is mended. */
export function canBeShown(errors: readonly Pick<Issue, 'rule'>[]): boolean {
  return !errors.some(({ rule }) => breaking.has(rule))
}

/** Writes the corpus for Next’s processes, and the stamp by which development notices a change. */
export function writeContent(content: CheckedContent): void {
  writeCorpus(corpusFolder, content.read.corpus, content.digest)
  writeFaults(content)
}

/** Writes the stamp alone: the pages stay as they were and list the faults. */
export function writeFaults({ errors, digest }: CheckedContent): void {
  mkdirSync(generatedFolder, { recursive: true })
  writeFileSync(
    join(generatedFolder, 'stamp.json'),
    JSON.stringify({ digest, faults: errors.map(formatIssue) }),
  )
}

function digestOf({ sources }: ReadCorpus): string {
  const hash = createHash('sha256')
  for (const [file, { text }] of [...sources].sort(([a], [b]) => a.localeCompare(b)))
    hash.update(`${file}\0${text}\0`)
  return hash.digest('hex').slice(0, 16)
}
