/** How days are written. Content has them as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */

export const monthNames = [
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
] as const
/** Bluebook table T12. */
const bluebookMonths = [
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
] as const

const noBreakSpace = '\u00a0'

/** “2 October 2025”, “October 2025”, “2025”. */
export function formatDate(date: string): string {
  const { year, month, day } = partsOf(date)
  return [day, month && monthNames[month - 1], year].filter(Boolean).join(noBreakSpace)
}

/** “Oct. 2, 2025”, as the Bluebook has it. */
export function formatBluebookDate(date: string): string {
  const { year, month, day } = partsOf(date)
  const monthName = month && bluebookMonths[month - 1]
  return day ? `${monthName} ${day}, ${year}` : [monthName, year].filter(Boolean).join(' ')
}

export function yearOf(date: string): string {
  return date.slice(0, 4)
}

function partsOf(date: string) {
  const [year = '', month, day] = date.split('-')
  return { year, month: month ? Number(month) : undefined, day: day ? Number(day) : undefined }
}
