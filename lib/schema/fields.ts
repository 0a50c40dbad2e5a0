/** Fields that several kinds of content share. Every schema in this folder is built from these. */
import { z } from 'zod'
import {
  type AuthorityId,
  areas,
  type ClaimId,
  type ConceptId,
  idPattern,
  type QuestionId,
  type ReportId,
} from '../ids'

/** A calendar day that exists, as `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a date as "YYYY-MM-DD", in quotation marks', abort: true })
  .refine(isCalendarDay, 'this day is not in the calendar')

/** A day, a month (`YYYY-MM`) or a year (`YYYY`), for sources that are dated no more closely. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'write a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotation marks',
    abort: true,
  })
  .refine((text) => isCalendarDay(`${text}-01-01`.slice(0, 10)), 'this date is not in the calendar')

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** One line of running text: no line breaks, no spaces at its ends. */
export const line = z
  .string()
  .min(1, 'this must not be empty')
  .refine(
    (text) => text === text.trim() && !/[\n\r\t]/.test(text),
    'write this on one line, without spaces at its ends',
  )

const id = z.string().regex(idPattern, 'an id is lower-case words joined by hyphens')

// A brand exists for the compiler alone, so a checked string may take it without a transformation.
export const conceptRef = id as unknown as z.ZodType<ConceptId, string>
export const authorityRef = id as unknown as z.ZodType<AuthorityId, string>
export const claimRef = id as unknown as z.ZodType<ClaimId, string>
export const reportRef = id as unknown as z.ZodType<ReportId, string>
export const questionRef = id as unknown as z.ZodType<QuestionId, string>
export const anyId = id

export const area = z.enum(areas)

/** A public address of a source. Addresses inside the site begin with a slash and never stand here. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'write a full http(s) address' })

/** A place in an authority, as its pinpoint is written on its own page, e.g. `2(4)` or `187-190`. */
export const pinpoint = line.refine(
  (text) => !/^(art|para|p|pp|s|§|¶)\.?\s/i.test(text),
  'write the number alone; “art”, “para” or “§” is added from the kind of pinpoint',
)

/** Words that lead a reader to a page. */
export const names = z.array(line).describe('Names by which the subject is known, in any language.')

/** Who looked, when, against what. Without it nothing is published as checked. */
export const check = z.strictObject({
  date: day.describe('The day on which someone opened the source.'),
  what: line.describe('What was checked: a pinpoint, a quotation, a date, a vote.'),
  against: line.describe('The source that was opened, exactly enough for another person to open it too.'),
})

export const checks = z
  .array(check)
  .default([])
  .describe('What was checked in this file, on what day, against which source.')
