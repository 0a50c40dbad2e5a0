import { describe, expect, test } from 'vitest'
import type { PinpointUnit } from '../../schema'
import { formatPinpoint } from './pinpoint'

describe('a pinpoint', () => {
  // A tilde stands for the space that does not break.
  const cases: [unit: PinpointUnit, at: string, written: string][] = [
    ['article', '51', 'art~51'],
    ['article', '2(4)', 'art~2(4)'],
    ['article', '8 bis(1)', 'art~8 bis(1)'],
    ['article', '39-42', 'arts~39–42'],
    ['article', '39 and 41', 'arts~39 and 41'],
    ['article', '39, 41', 'arts~39,~41'],
    ['article', '2(4)-(7)', 'art~2(4)–(7)'],
    ['article', '3, last paragraph', 'art~3,~last paragraph'],
    ['article', 'preamble', 'preamble'],
    ['article', 'annex (a)', 'annex (a)'],
    ['paragraph', '191', 'para~191'],
    ['paragraph', '187-190', 'paras~187–190'],
    ['paragraph', '170-174, last sentence', 'paras~170–174,~last sentence'],
    ['paragraph', '139, third sub-paragraph', 'para~139,~third sub-paragraph'],
    ['page', '34-35', 'pp~34–35'],
    ['page', '593 n 23', 'p~593 n 23'],
    ['page', '668, Congress alone', 'p~668,~Congress alone'],
    ['page', '243, on the strike and the suit', 'p~243,~on the strike and the suit'],
    ['page', 'slip op 9', 'slip op 9'],
    ['page', 'Introduction', 'Introduction'],
    ['page', 'Conclusions', 'Conclusions'],
    ['section', '3093(a)(5)', '§~3093(a)(5)'],
    ['section', '112b(k)(5)(B)', '§~112b(k)(5)(B)'],
    ['section', '14.3.3.1', '§~14.3.3.1'],
    ['section', '1541-1548', '§§~1541–1548'],
    ['section', '1541, 1543', '§§~1541,~1543'],
    // Section 2-305 of Executive Order 12036 is one section: its hyphen is U+2011.
    ['section', '2\u2011305', '§~2\u2011305'],
    ['rule', '1', 'rule~1'],
    ['rule', '1-4', 'rules~1–4'],
    ['principle', '9, second sentence', 'principle~9,~second sentence'],
    ['clause', '2', 'cl~2'],
    ['clause', '2-3', 'cls~2–3'],
    // What is words already takes no unit.
    ['part', 'fifth paragraph', 'fifth paragraph'],
    ['part', 'II(a)', 'II(a)'],
    ['part', '1.1', '1.1'],
    // The Constitution of the United States counts in articles, sections and clauses.
    ['article', 'II', 'art~II'],
    ['article', 'II, § 2', 'art~II,~§~2'],
    ['article', 'I, § 8, cl 11', 'art~I,~§~8,~cl 11'],
    ['article', 'I, § 8, cls 10-16', 'art~I,~§~8,~cls 10–16'],
    ['article', 'II, §§ 1-3', 'art~II,~§§~1–3'],
    ['article', 'I-II', 'arts~I–II'],
    ['article', 'amend XIV, § 1', 'amend XIV,~§~1'],
  ]
  test.each(cases)('%s %s', (unit, at, written) => {
    expect(formatPinpoint(unit, at).replaceAll('\u00a0', '~')).toBe(written)
  })
})
