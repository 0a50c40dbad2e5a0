import { describe, expect, it } from 'vitest'
import { examples as commonArticle } from './common-article'
import { examples as congress } from './congress'
import { examples as executiveOrder } from './executive-order'
import { recognise } from './index'
import { examples as olc } from './olc'
import { examples as publicLaw } from './public-law'
import { recognisers } from './recognisers'
import { examples as regulations } from './regulations'
import { examples as shortForm } from './short-form'
import { examples as statute } from './statute.examples'
import { examples as treaty } from './treaty.examples'
import { examples as treatySeries } from './treaty-series'
import { examples as tribunals } from './tribunals'
import type { Example } from './types'
import { examples as unDocument } from './un-document'
import { examples as unResolution } from './un-resolution'
import { examples as usCode } from './us-code'
import { examples as usCodeTitle } from './us-code-title'
import { examples as usConstitution } from './us-constitution'
import { examples as usReports } from './us-reports'
import { examples as worldCourt } from './world-court'

const tables = {
  'United States Code': usCode,
  'titles of the Code': usCodeTitle,
  'United States Constitution': usConstitution,
  'public laws and Statutes at Large': publicLaw,
  regulations,
  'executive orders': executiveOrder,
  'UN resolutions': unResolution,
  'UN documents': unDocument,
  'ICJ and PCIJ': worldCourt,
  'awards and other tribunals': tribunals,
  'United States reports': usReports,
  'OLC opinions': olc,
  'measures and reports of Congress': congress,
  'treaty series': treatySeries,
  'treaties by article, cases by paragraph': treaty,
  'common articles': commonArticle,
  'statutes by their own sections': statute,
  'short forms': shortForm,
}

/** The same example with every accent apart from its letter, as text copied from a PDF often has it. */
function decomposed({ text, spans, ...rest }: Example): Example {
  const apart = { ...rest, text: text.normalize('NFD') }
  return spans ? { ...apart, spans: spans.map((span) => span.normalize('NFD')) } : apart
}

const isAccented = ({ text }: Example) => text !== text.normalize('NFD')

it('reads every kind in capitals and in small letters, and every letter as one', () => {
  expect(recognisers.filter(({ pattern }) => pattern.flags !== 'giu').map(({ kind }) => kind)).toEqual([])
})

for (const [kind, examples] of Object.entries(tables)) {
  describe(kind, () => {
    const all = [...examples, ...examples.filter(isAccented).map(decomposed)]
    it.each(all.map((example) => [example.text, example] as const))('%s', (text, example) => {
      const citations = recognise(text)
      expect(citations.map((citation) => citation.id)).toEqual(example.ids)
      if (example.spans) {
        expect(citations.map((citation) => text.slice(citation.start, citation.end))).toEqual(example.spans)
      }
      if (example.pinpoints) expect(citations.map((citation) => citation.pinpoint)).toEqual(example.pinpoints)
    })
  })
}
