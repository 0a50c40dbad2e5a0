/** What citations of every style are put together from. */

export interface Printed {
  series: string
  volume?: string | undefined
  page?: string | undefined
}

const noBreakSpace = '\u00a0'

/** Leaves out what is not there. */
export function join(separator: string, ...parts: (string | undefined | null | false)[]): string {
  return parts.filter(Boolean).join(separator)
}

/** “§ 1350”, “§§ 1541–1548”; the sign and its number stay on one line. */
export function sectionsOf(sections: string): string {
  const isRange = /^\d+[a-z]*[-–]\d+[a-z]*$/i.test(sections)
  const sign = isRange || sections.includes(',') ? '§§' : '§'
  return `${sign}${noBreakSpace}${isRange ? sections.replace('-', '–') : sections}`
}

/** The section of the enacting law, unless the title names it already. */
export function ownSection(title: string, section: string | undefined): string | null {
  return section && !/§[ \u00a0]/.test(title) ? sectionsOf(section) : null
}

/** Whether a series has years for volumes, as the reports of the World Court: [1986] ICJ Rep 14. */
export function isNumberedByYear({ volume }: Printed, year: string): boolean {
  return volume === undefined || volume === year
}

/** Thousands are parted in numbers of five figures and more: 59,941. Bluebook, rule 6.2(a)(vii). */
export function grouped(number: string): string {
  return /^\d{5,}$/.test(number) ? Number(number).toLocaleString('en-US') : number
}

/** A document symbol of the United Nations, with what stands before it: UN Doc S/RES/1373. */
export function documentOf(symbol: string | undefined, prefix: string): string | undefined {
  return symbol && /^(?:A|S|E|ST)\//.test(symbol) ? `${prefix} ${symbol}` : symbol
}

/** The organs whose resolutions have a short form. */
export const organs: Readonly<Record<string, { oscola: string; bluebook: string }>> = {
  'UN General Assembly': { oscola: 'UNGA', bluebook: 'G.A.' },
  'UN Security Council': { oscola: 'UNSC', bluebook: 'S.C.' },
}

/** The Security Council’s resolutions are counted through, so the year after the number says nothing: 1373 (2001). */
export function resolutionNumber(number: string): string {
  return number.replace(/ \(\d{4}\)$/, '')
}

/** The number of an executive order of the United States, if it is one. */
export function executiveOrderNumber(title: string, number: string | undefined): string | null {
  return number && /^\d+$/.test(number) && title.startsWith('Executive Order') ? grouped(number) : null
}

/** “A, B and C”, with the word or sign that joins the last. */
export function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`
}
