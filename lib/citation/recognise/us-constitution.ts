/** Constitution of the United States: art. II § 2 cl. 1, article I section 8, amend. IV, Fifth Amendment. */
import { arabic, roman } from './numerals'
import type { Example, Found, Place, Recogniser } from './types'

const name = String.raw`(?:(?:the )?(?:U\. ?S\. ?|US |United States )?Const(?:itution)?\b\.?,? ?)`
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** What says that the words before it are another instrument’s: “of the ICCPR”, “to the bill”, “of the Constitution of Mexico”. */
const ofAnother =
  /,? (?:of|to) (?:(?:the|this|that|its|their|an?) |(?=[A-Z]))(?!(?:the )?(?:U\. ?S\. ?|US |United States |federal |Federal )?[Cc]onst(?:itution)?\b(?! of (?!the U(?:nited States|\.|S\b))))/y

function isOfAnother(text: string, at: number): boolean {
  ofAnother.lastIndex = at
  return ofAnother.test(text)
}

const clauseMore = /(?:, ?(?:and )?| and |-)(?:cl(?:ause)?s?\.? ?)?(\d{1,2})(?!\d)/iy

function found(match: RegExpExecArray, places: readonly Place[], end: number): Found[] {
  return [
    {
      kind: 'us-constitution',
      root: 'usconst',
      start: match.index,
      end,
      parts: {},
      places,
      authority: 'us-constitution',
    },
  ]
}

/** An article alone is anybody’s; with its section or clause, or after “US Const”, it is this constitution’s. */
export const usConstitution: Recogniser = {
  kind: 'us-constitution',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${name})?art(?:icle)?\.? ([IVX]{1,3}|[1-7])(?![\p{L}\p{N}(])(?:,? ?(?:§|sec(?:tion)?\.?) ?(\d{1,2})(?!\d))?(?:,? ?cl(?:ause)?s?\.? ?(\d{1,2})(?!\d))?`,
    'giu',
  ),
  read(match, text) {
    const [whole, prefix, article, section, clause] = match
    const us = prefix !== undefined && /^(?:the )?U|^Const/i.test(prefix)
    // “art 2 para 4” and “article 51” belong to treaties; “article I, section 8” to no treaty.
    if (!us && section === undefined && clause === undefined) return []
    if (prefix === undefined && isOfAnother(text, match.index + whole.length)) return []
    const path = [arabic(article as string), section, clause].filter((step) => step !== undefined)
    const number = roman(Number(path[0]))
    const writtenTo = section ? `${number}, § ${section}` : number
    const written = (last?: string) => (last ? `${writtenTo}, cl ${last}` : writtenTo)
    const places: Place[] = [
      {
        path,
        written: written(clause),
        start: match.index,
        end: match.index + whole.length,
        unit: 'article',
      },
    ]
    let end = match.index + whole.length
    for (let more = clause ? nextClause(text, end) : null; more; more = nextClause(text, end)) {
      const start = end + more[0].length - (more[1] as string).length
      end += more[0].length
      places.push({
        path: [...path.slice(0, -1), more[1] as string],
        written: written(more[1]),
        start,
        end,
        unit: 'article',
      })
    }
    return found(match, places, end)
  },
}

function nextClause(text: string, at: number): RegExpExecArray | null {
  clauseMore.lastIndex = at
  return clauseMore.exec(text)
}

const toConstitution = /,? (?:of|to) (?:the )?(?:U\. ?S\. ?|US |United States |federal )?const/iy

/**
 * “The first amendment failed” is about a bill. The Constitution’s are written large, or small by people who write
 * everything small: those who search.
 */
function isWrittenAsName(whole: string, text: string, start: number): boolean {
  toConstitution.lastIndex = start + whole.length
  if (/A\w+$/.test(whole) || toConstitution.test(text)) return true
  if (/^\p{Lu}/u.test(whole) && /^the $/i.test(text.slice(Math.max(0, start - 4), start))) return true
  return text.length < 200 && !/\p{Lu}/u.test(text)
}

export const usAmendment: Recogniser = {
  kind: 'us-constitution',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${name}amend(?:ment)?s?\.? ?([IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])|(?:(twenty[- ])?(${ordinals.join('|')})|(\d{1,2})(?:st|nd|rd|th)) amendment\b)`,
    'giu',
  ),
  read(match, text) {
    const [whole, written, twenty, ordinal, counted] = match
    const number = ordinal
      ? (twenty ? 20 : 0) + ordinals.indexOf(ordinal.toLowerCase()) + 1
      : Number(counted ?? arabic(written as string))
    if (!(number >= 1 && number <= 27)) return []
    const end = match.index + whole.length
    if (!written && (isOfAnother(text, end) || !isWrittenAsName(whole, text, match.index))) return []
    return found(
      match,
      [{ path: [`am${number}`], written: `amend ${roman(number)}`, start: match.index, end }],
      end,
    )
  },
}

export const examples: readonly Example[] = [
  {
    text: 'art. II § 2 cl. 1',
    ids: ['usconst_2_2_1'],
    spans: ['art. II § 2 cl. 1'],
    pinpoints: ['II, § 2, cl 1'],
  },
  { text: 'article I section 8', ids: ['usconst_1_8'] },
  { text: 'U.S. Const. art. I, § 8, cl. 11', ids: ['usconst_1_8_11'] },
  { text: 'US Constitution article II', ids: ['usconst_2'] },
  { text: 'US Const art I § 8 cls 1, 12', ids: ['usconst_1_8_1', 'usconst_1_8_12'] },
  { text: 'US Const art VI cl 2', ids: ['usconst_6_2'] },
  { text: 'Constitution, Article II, Section 2', ids: ['usconst_2_2'] },
  { text: 'U.S. Const. amend. IV', ids: ['usconst_am4'] },
  { text: 'the Fifth Amendment', ids: ['usconst_am5'], spans: ['Fifth Amendment'] },
  { text: 'the Twenty-Fifth Amendment', ids: ['usconst_am25'], spans: ['Twenty-Fifth Amendment'] },
  { text: 'the Twenty-second Amendment', ids: ['usconst_am22'] },
  { text: 'The Sixteenth Amendment allows it', ids: ['usconst_am16'] },
  { text: 'Her 14th Amendment claim', ids: ['usconst_am14'] },
  { text: '4th amendment searches at sea', ids: ['usconst_am4'] },
  { text: 'fourteenth amendment', ids: ['usconst_am14'] },
  { text: 'the Fifth Amendment to the U.S. Constitution', ids: ['usconst_am5', 'usconst'] },
  { text: 'the Fourteenth Amendment of the Constitution', ids: ['usconst_am14'] },
  { text: 'Under the Fifth amendment', ids: ['usconst_am5'] },
  { text: 'Consistent with the fourth amendment to the Constitution', ids: ['usconst_am4'] },
  { text: 'the Kaine amendment', ids: [] },
  { text: 'the Thirty-first Amendment', ids: [] },
  { text: 'Article I, Section 8 of the Constitution', ids: ['usconst_1_8'] },
  { text: 'Article II, Section 2 of the Constitution', ids: ['usconst_2_2'] },
  { text: 'article 7, section 2 of the ICCPR', ids: ['art_iccpr_7_2'] },
  { text: 'article 1 section 2 of the Mexican Constitution', ids: ['art_mx-constitution_1_2'] },
  {
    text: 'article 1, section 2 of the Constitution of the United Mexican States',
    ids: ['art_1_2'],
  },
  { text: 'article 1, section 2 of the Constitution of Mexico', ids: ['art_mx-constitution_1_2'] },
]
