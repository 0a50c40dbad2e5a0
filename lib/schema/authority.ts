/** An authority: one source of law. `content/authorities/<id>.mdx`. */
import { z } from 'zod'
import { authorityRef, checks, day, line, names, partialDate, pinpoint, webAddress } from './fields'

/** What a pinpoint counts in; decides how it is written in a citation. */
export const pinpointUnits = [
  'article',
  'paragraph',
  'page',
  'section',
  'rule',
  'principle',
  'part',
  'clause',
] as const
export type PinpointUnit = (typeof pinpointUnits)[number]

/** `part` stands for pinpoints that are words already, e.g. “fifth paragraph”. */
const unit = z
  .enum(pinpointUnits)
  .describe('What its pinpoints count: articles, paragraphs, pages, sections …')

/** Where a printed series has it: 1 UNTS XVI, 87 Stat. 555. */
const printed = z.strictObject({
  series: line.describe('The series, without full stops: UNTS, ICJ Rep, US, Stat, Op OLC.'),
  volume: line.optional().describe('The volume, where the series counts volumes.'),
  page: line.optional().describe('The first page.'),
})

const overrides = {
  bluebook: line
    .optional()
    .describe('The whole Bluebook citation without pinpoint, where its parts would not yield it.'),
  oscola: line
    .optional()
    .describe('The whole OSCOLA citation without pinpoint, where its parts would not yield it.'),
  parallel: z
    .array(line)
    .default([])
    .describe('Parallel citations and document numbers, as they are printed.'),
  pinpoint: unit,
}

/** The parts of a citation, by kind: enough to write it in any style. */
export const citationParts = {
  treaty: z.strictObject({
    ...overrides,
    adopted: partialDate.describe('Adopted or opened for signature.'),
    inForce: partialDate.optional().describe('Entry into force.'),
    printed: printed.optional().describe('Treaty series.'),
    bilateral: z.array(line).optional().describe('The two parties, for a bilateral treaty.'),
  }),
  judgment: z.strictObject({
    ...overrides,
    name: line.describe('The name of the case as the court reports it, with the parties.'),
    phase: line.optional().describe('Merits, Jurisdiction, Advisory Opinion …'),
    court: line.describe('The court, in full.'),
    courtShort: line
      .optional()
      .describe('The court as OSCOLA abbreviates it, where the reporter does not show it.'),
    decided: partialDate.describe('The day of the judgment.'),
    printed: printed.optional().describe('The report in which it is printed.'),
    docket: line.optional().describe('The docket or case number.'),
  }),
  statute: z.strictObject({
    ...overrides,
    country: line.describe('Whose law it is.'),
    code: z
      .strictObject({
        name: line.describe('The code, without full stops: USC.'),
        title: line.optional().describe('The title of the code.'),
        sections: line.describe('The section or range of sections.'),
      })
      .optional()
      .describe('Where it is codified.'),
    publicLaw: line.optional().describe('The number of the public law, e.g. 93-148.'),
    enactedSection: line.optional().describe('The section of the enacting law, if it is not the whole.'),
    printed: printed.optional().describe('Statutes at Large or official gazette.'),
    enacted: partialDate.describe('The day of enactment.'),
  }),
  constitution: z.strictObject({
    ...overrides,
    country: line.describe('Whose constitution it is.'),
    adopted: partialDate.describe('Adoption, or the amending decree.'),
  }),
  resolution: z.strictObject({
    ...overrides,
    body: line.describe('The organ that adopted it.'),
    number: line.describe('Its number with session or year, e.g. 2625 (XXV).'),
    symbol: line.optional().describe('The document symbol, e.g. S/RES/1373.'),
    adopted: partialDate.describe('The day of adoption.'),
  }),
  order: z.strictObject({
    ...overrides,
    issuer: line.describe('Who issued it.'),
    number: line.optional().describe('Its number.'),
    issued: partialDate.describe('The day on which it was signed or issued.'),
    printed: printed.optional().describe('Federal Register or other gazette.'),
  }),
  opinion: z.strictObject({
    ...overrides,
    author: line.describe('The office that gave the opinion.'),
    given: partialDate.describe('Its date.'),
    printed: printed.optional().describe('The series in which it is printed.'),
  }),
  report: z.strictObject({
    ...overrides,
    author: line.describe('The body or person whose report it is.'),
    published: partialDate.describe('Its date.'),
    symbol: line.optional().describe('Its document symbol.'),
    publisher: line.optional().describe('Who published it, if not the author.'),
    printed: printed.optional().describe('The series in which it is printed.'),
  }),
  statement: z.strictObject({
    ...overrides,
    author: line.describe('Who made the statement or wrote the letter.'),
    addressee: line.optional().describe('To whom it is addressed.'),
    made: partialDate.describe('Its date.'),
    symbol: line.optional().describe('Its document symbol.'),
  }),
  work: z.strictObject({
    ...overrides,
    authors: z.array(line).min(1).describe('The authors or editors, in order.'),
    published: partialDate.describe('The year, or the day, of publication.'),
    publisher: line.optional().describe('The publisher.'),
    edition: line.optional().describe('The edition, e.g. 2nd edn.'),
    container: line.optional().describe('The journal or the book in which it stands.'),
    printed: printed.optional().describe('Volume and page of the journal.'),
  }),
} as const

export const authorityKinds = Object.keys(citationParts) as AuthorityKind[]
export type AuthorityKind = keyof typeof citationParts

export const authorityStatuses = [
  'in force',
  'not in force',
  'amended',
  'repealed',
  'superseded',
  'revoked',
  'good law',
  'overruled',
  'limited by later cases',
  'not binding',
  'historical',
] as const

const passage = z
  .strictObject({
    at: pinpoint.describe('Where the words stand.'),
    text: line.describe('The operative words, short and exact to the letter; “…” where words are left out.'),
    source: line.describe('What the words were compared with.'),
    language: z
      .enum(['de', 'es', 'fr', 'pt'])
      .optional()
      .describe(
        'The language of the text where it is not English, by which a screen reader chooses a voice.',
      ),
    translation: line.optional().describe('Our English, where the text is in another language.'),
  })
  .refine((one) => (one.language === undefined) === (one.translation === undefined), {
    error: 'a text that is not English has both `language` and `translation`',
    path: ['language'],
  })

const pinpointNote = z
  .strictObject({
    at: pinpoint.describe('Where it stands.'),
    holds: line.describe('What stands there, in our own words, in one sentence.'),
    checked: day
      .optional()
      .describe('The day on which someone opened it, or two works that quote or pinpoint it.'),
    against: z.array(line).default([]).describe('What was opened.'),
    unopened: line.optional().describe('Why nobody could open it; the page then says “pinpoint not opened”.'),
  })
  .refine((note) => (note.checked === undefined) !== (note.unopened === undefined), {
    error: 'give either `checked` with `against`, or `unopened` with the reason',
  })
  .refine((note) => note.checked === undefined || note.against.length > 0, {
    error: 'say in `against` what was opened',
    path: ['against'],
  })

const common = {
  id: authorityRef.describe('The last part of the address; equals the file name.'),
  title: line.describe('The full title. A case is named without reporter or year.'),
  shortTitle: line.describe('What the text and the margin call it.'),
  date: partialDate.describe('The date that orders it: adoption, judgment, enactment, publication.'),
  parties: line.optional().describe('Who is bound, or which court decided.'),
  status: z.enum(authorityStatuses).describe('Whether it is law today.'),
  statusNote: line.optional().describe('What was amended, repealed, renumbered or overruled, by what, when.'),
  officialUrl: webAddress.optional().describe('Where it is officially published, if that was confirmed.'),
  passages: z.array(passage).default([]).describe('Quoted words: short, operative, exact to the letter.'),
  pinpoints: z
    .array(pinpointNote)
    .default([])
    .describe('Other places that pages cite, what stands there, and whether someone has opened it.'),
  aliases: names.default([]).describe('Names by which it is known; no two authorities share one.'),
  formerly: z
    .array(line.startsWith('/', 'an address inside the site begins with a slash'))
    .default([])
    .describe('Addresses that this page had before.'),
  checked: checks,
}

function authorityOf<Kind extends AuthorityKind>(kind: Kind) {
  return z.strictObject({
    ...common,
    kind: z.literal(kind).describe('What sort of source it is.'),
    citation: citationParts[kind].describe('What its citation is made of.') as (typeof citationParts)[Kind],
  })
}

export const authoritySchema = z
  .discriminatedUnion('kind', [
    authorityOf('treaty'),
    authorityOf('judgment'),
    authorityOf('statute'),
    authorityOf('constitution'),
    authorityOf('resolution'),
    authorityOf('order'),
    authorityOf('opinion'),
    authorityOf('report'),
    authorityOf('statement'),
    authorityOf('work'),
  ])
  .describe('An authority: one source of law, with the words of it that pages quote.')

export type AuthorityMatter = z.infer<typeof authoritySchema>
