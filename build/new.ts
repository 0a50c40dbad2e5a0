/**
 * `npm run new <kind> …`: starts files of content, from a template or, for a report, from a pasted text. It overwrites
 * nothing. What is left to write is marked by the lint, which refuses the files until they are whole.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CorpusReader } from '../lib/corpus/read'
import { type Area, areas, isId } from '../lib/ids'
import { type AuthorityKind, authorityKinds } from '../lib/schema'
import { root, today } from './environment'
import {
  largestText,
  type ProposedReport,
  proposeReport,
  readPasted,
  sameReport,
  tooLarge,
} from './new/report'
import { authorityTemplate, claimTemplate, conceptTemplate } from './new/templates'

const usage = `npm run new concept <area> <slug> "<title>"      areas: ${areas.join(', ')}
npm run new authority <kind> <id> "<title>"      kinds: ${authorityKinds.join(', ')}
npm run new claim <report> <id>
npm run new report <file with the text> <id>`

interface NewFile {
  file: string
  text: string
}

const [kind, first = '', second = '', title = ''] = process.argv.slice(2)
const made = kind === 'report' ? report(first, second) : template()
if (typeof made === 'string') fail(made)
else if ('decide' in made) {
  if (write(made.files)) {
    console.log(`${made.files.length} files in content/news/${second}/. What a human must decide:\n`)
    for (const line of made.decide) console.log(`- ${line}`)
  }
} else if (write([made])) {
  console.log(`${made.file}: fill it in, then “npm run ids” and “npm run lint -- --fix”`)
}

/** Writes all of them, or says which is there already and writes none. */
function write(files: readonly NewFile[]): boolean {
  const there = files.filter(({ file }) => existsSync(join(root, file)))
  if (there.length > 0) {
    fail(there.map(({ file }) => `${file} is there already`).join('\n'))
    return false
  }
  for (const { file, text } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return true
}

/** The files of a new report, or what is wrong with its text. */
function report(path: string, id: string): ProposedReport | string {
  if (!path || !isId(id)) return `a report needs a file with its text, and an id\n\n${usage}`
  if (!existsSync(path) || !statSync(path).isFile()) return `there is no file “${path}”`
  // Not even read: it may be gigabytes.
  if (statSync(path).size > largestText) return tooLarge(statSync(path).size)
  const pasted = readPasted(readFileSync(path))
  if ('fault' in pasted) return `${path}: ${pasted.fault}`
  const read = new CorpusReader(root).read()
  const same = sameReport(pasted.text, read)
  if (same) return `this text is there already, as content/news/${same}/`
  const proposed = proposeReport(pasted.text, id, read.corpus, today())
  return proposed.files.length > 1 ? proposed : 'the spotter finds nothing of the law in this text'
}

/** The new file, or what is wrong with the arguments. */
function template(): NewFile | string {
  if (kind === 'concept') {
    if (!areas.includes(first as Area)) return `“${first}” is not an area\n\n${usage}`
    if (!isId(second) || !title)
      return `a concept needs a slug of lower-case words joined by hyphens, and a title\n\n${usage}`
    return {
      file: `content/${first}/${second}.mdx`,
      text: conceptTemplate(first as Area, second, title, today()),
    }
  }
  if (kind === 'authority') {
    if (!authorityKinds.includes(first as AuthorityKind))
      return `“${first}” is not a kind of authority\n\n${usage}`
    if (!isId(second) || !title) return `an authority needs an id and a title\n\n${usage}`
    return {
      file: `content/authorities/${second}.mdx`,
      text: authorityTemplate(first as AuthorityKind, second, title),
    }
  }
  if (kind === 'claim') {
    if (!existsSync(join(root, 'content', 'news', first, 'report.mdx')))
      return `there is no report “${first}”\n\n${usage}`
    if (!isId(second)) return `a claim needs an id\n\n${usage}`
    return { file: `content/news/${first}/claims/${second}.mdx`, text: claimTemplate(first, second) }
  }
  return usage
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
