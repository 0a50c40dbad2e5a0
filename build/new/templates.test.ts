/** What a template starts is refused by the lint until it is written. */
import { expect, test } from 'vitest'
import { lint } from '../../lib/lint/lint'
import { rules } from '../../lib/lint/rules'
import { readLibrary } from '../../lib/testing/fixture-library'
import { claimTemplate, conceptTemplate } from './templates'

/** Each field that a template leaves empty, filled in: what is left are the sections. */
const filled = (text: string) =>
  text
    .replace(/^quote: ""$/m, 'quote: the incursion was an armed attack')
    .replace(/^question: ""$/m, 'question: When?')
    .replace(/^questions: \[\]$/m, 'questions: ["When?"]')
    .replace(/^concepts: \[\]$/m, 'concepts: [{ slug: armed-attack, relation: raises, why: So it is. }]')
    .replace(/^authorities: \[\]$/m, 'authorities: [{ id: un-charter }]')
    .replace(/^(\w+): ""$/gm, '$1: Something')

test.each([
  [
    'content/use-of-force/reprisals.mdx',
    conceptTemplate('use-of-force', 'reprisals', 'Reprisals', '2026-04-01').replace(/^questions.*\n/m, ''),
  ],
  ['content/news/border-summary/claims/c3.mdx', claimTemplate('border-summary', 'c3')],
])('%s: every section is asked for', (file, template) => {
  const text = filled(template)
  const headings = text.split('\n').flatMap((line, at) => (line.startsWith('## ') ? [at + 1] : []))
  const asked = lint(readLibrary({ [file]: text }), '2026-04-01', rules)
    .filter((issue) => issue.file === file && issue.rule === 'sections')
    .map(({ line }) => line)
  expect(headings.length).toBeGreaterThan(5)
  expect(asked).toEqual(headings)
})

test.each([
  ['2025-08-31', '2026-02-28'],
  ['2023-08-30', '2024-02-29'],
  ['2026-04-01', '2026-10-01'],
  ['2026-12-31', '2027-06-30'],
])('what is begun on %s is reviewed by %s', (day, review) => {
  expect(conceptTemplate('use-of-force', 'reprisals', 'Reprisals', day)).toContain(`reviewBy: "${review}"`)
})
