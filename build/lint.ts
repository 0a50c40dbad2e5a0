/**
 * `npm run lint [-- --fix] [-- --only rule]`: every fault of `content/`, one a line; exit code 1 where there is one.
 * `npm run ids` is the same with the fixer of missing ids alone.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ReadCorpus } from '../lib/corpus/entries'
import { CorpusReader } from '../lib/corpus/read'
import { applyFixes, formatIssue, lint } from '../lib/lint/lint'
import type { Issue } from '../lib/lint/rule'
import { rules } from '../lib/lint/rules'
import { root, today } from './environment'

const { values } = parseArgs({
  options: { fix: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
})
const strange = values.only?.filter((name) => !rules.some((rule) => rule.name === name)) ?? []
if (strange.length > 0) {
  console.error(`There is no rule “${strange.join('”, “')}”: ${rules.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
const chosen = values.only ? rules.filter(({ name }) => values.only?.includes(name)) : rules

const read = new CorpusReader(root).read()
let issues = lint(read, today(), chosen)
if (values.fix) {
  const mended = fix(issues, read)
  if (mended > 0) issues = lint(new CorpusReader(root).read(), today(), chosen)
  console.log(`${mended} mended`)
}
for (const issue of issues) console.log(formatIssue(issue))
const errors = issues.filter(({ severity }) => severity === 'error').length
console.log(`content: ${errors} faults, ${issues.length - errors} warnings`)
process.exitCode = errors > 0 ? 1 : 0

/** @returns how many faults were mended */
function fix(found: readonly Issue[], { sources }: ReadCorpus): number {
  let mended = 0
  for (const file of new Set(found.filter((issue) => issue.fix).map((issue) => issue.file))) {
    // The places of the fixes are those of the text as it was read.
    const { text, count } = applyFixes(
      sources.get(file)?.text ?? '',
      found.filter((issue) => issue.file === file),
    )
    writeFileSync(join(root, file), text)
    mended += count
  }
  return mended
}
