/** Puts entries into the order in which lists show them. */
import type { PlannedMatter } from '../schema'
import type { Corpus, Entry, ReportEntry } from './entries'

/** One alphabet for every list: figures by value; case, accents and punctuation do not count. */
export const collator = new Intl.Collator('en', {
  numeric: true,
  sensitivity: 'base',
  ignorePunctuation: true,
})

/**
 * @param reportTexts what the claims of a report are quoted from, by report, where it is a text of its own
 */
export function arrange(entries: Entry[], reportTexts: Map<string, string>, planned: PlannedMatter): Corpus {
  const of = <Kind extends Entry['kind']>(kind: Kind) =>
    entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind)
  const reports = of('report').sort(newestFirst)
  const texts = new Map(reports.map((report) => [report.id, textOf(report, reportTexts)]))
  const readingOrder = new Map(
    of('claim').map((claim) => [claim.id, texts.get(claim.matter.report)?.indexOf(claim.matter.quote) ?? -1]),
  )
  return {
    concepts: of('concept').sort(byTitle),
    authorities: of('authority').sort(byTitle),
    reports,
    claims: of('claim').sort(
      (a, b) =>
        collator.compare(a.matter.report, b.matter.report) ||
        (readingOrder.get(a.id) ?? 0) - (readingOrder.get(b.id) ?? 0) ||
        collator.compare(a.id, b.id),
    ),
    questions: of('question').sort(byTitle),
    events: of('event').sort(
      (a, b) => a.matter.date.localeCompare(b.matter.date) || collator.compare(a.id, b.id),
    ),
    paths: of('path').sort(byTitle),
    planned,
  }
}

/** The text that a report’s claims are quoted from: its source, or its excerpts. */
export function textOf(report: ReportEntry, reportTexts: Map<string, string>): string {
  return reportTexts.get(report.id) ?? report.matter.excerpts.join('\n')
}

function byTitle(a: { matter: { title: string } }, b: { matter: { title: string } }): number {
  return collator.compare(a.matter.title, b.matter.title)
}

function newestFirst(a: ReportEntry, b: ReportEntry): number {
  return (b.matter.published ?? '').localeCompare(a.matter.published ?? '') || byTitle(a, b)
}
