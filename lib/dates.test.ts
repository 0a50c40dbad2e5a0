import { describe, expect, test } from 'vitest'
import { formatBluebookDate, formatDate, yearOf } from './dates'

describe('a date', () => {
  // A tilde stands for the space that does not break.
  const cases: [date: string, ours: string, bluebook: string, year: string][] = [
    ['2025-10-02', '2~October~2025', 'Oct. 2, 2025', '2025'],
    ['1945-06-26', '26~June~1945', 'June 26, 1945', '1945'],
    ['1986-06-27', '27~June~1986', 'June 27, 1986', '1986'],
    ['2001-09-18', '18~September~2001', 'Sept. 18, 2001', '2001'],
    ['2026-05-01', '1~May~2026', 'May 1, 2026', '2026'],
    ['2025-07', 'July~2025', 'July 2025', '2025'],
    ['2025-12', 'December~2025', 'Dec. 2025', '2025'],
    ['1837', '1837', '1837', '1837'],
  ]
  test.each(cases)('%s', (date, ours, bluebook, year) => {
    expect(formatDate(date)).toBe(ours.replaceAll('~', '\u00a0'))
    expect(formatBluebookDate(date)).toBe(bluebook)
    expect(yearOf(date)).toBe(year)
  })

  test('every month has both names', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)
    expect(months.map((month) => formatDate(month).split('\u00a0')[0])).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ])
    // Bluebook, table T12.
    expect(months.map((month) => formatBluebookDate(month).split(' ')[0])).toEqual([
      'Jan.',
      'Feb.',
      'Mar.',
      'Apr.',
      'May',
      'June',
      'July',
      'Aug.',
      'Sept.',
      'Oct.',
      'Nov.',
      'Dec.',
    ])
  })
})
