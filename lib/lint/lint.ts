/** Runs every rule over the corpus and lists all faults at once. */
import type { ReadCorpus } from '../corpus/entries'
import { Content, type Issue, type Rule } from './rule'
import { rules as allRules } from './rules'

/**
 * @param read the corpus, with the faults that its files have by themselves
 * @param today the day on which dates are judged, `YYYY-MM-DD`
 * @returns all faults, by file and place
 */
export function lint(read: ReadCorpus, today: string, rules: readonly Rule[] = allRules): Issue[] {
  const content = new Content(read, today)
  const issues: Issue[] = read.faults.map((fault) => ({ ...fault, severity: 'error' }))
  for (const rule of rules) {
    for (const finding of rule.check(content))
      issues.push({ ...finding, rule: rule.name, severity: rule.severity })
  }
  return issues.sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  )
}

/** `file:line:column rule message`, one line a fault; terminals and editors make the first part a link. */
export function formatIssue(issue: Issue): string {
  const mark = issue.severity === 'warning' ? 'warning ' : ''
  return `${issue.file}:${issue.line}:${issue.column} ${mark}${issue.rule} ${issue.message}`
}

/**
 * Applies the fixes of one file, last first, so that offsets stay true; of two that overlap the later one waits for
 * the next run.
 * @returns the mended text and how many fixes it holds
 */
export function applyFixes(text: string, issues: readonly Issue[]): { text: string; count: number } {
  const fixes = issues.flatMap((issue) => (issue.fix ? [issue.fix] : [])).sort((a, b) => b.start - a.start)
  let mended = text
  let boundary = text.length
  let count = 0
  for (const { start, end, text: replacement } of fixes) {
    if (end > boundary) continue
    mended = mended.slice(0, start) + replacement + mended.slice(end)
    boundary = start
    count++
  }
  return { text: mended, count }
}
