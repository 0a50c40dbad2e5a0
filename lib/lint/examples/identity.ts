import { all, chronology, copyOf, nicaragua, path, question, replace } from '../../testing/fixture-library'
import { another, report, secondClaim } from './changes'
import type { FaultExample } from './fault-example'

export const identity: readonly FaultExample[] = [
  {
    fault: 'a slug that is not the file’s name',
    changes: { 'content/use-of-force/revenge.mdx': another() },
  },
  { fault: 'an area that is not the folder', changes: { 'content/oversight/reprisals.mdx': another() } },
  {
    fault: 'an authority’s id that is not the file’s name',
    changes: {
      'content/authorities/lotus.mdx': copyOf(nicaragua, replace('id: nicaragua', 'id: ss-lotus')),
    },
  },
  {
    fault: 'a report’s id that is not the folder’s name',
    changes: {
      'content/news/radio/report.mdx': copyOf(report, replace('id: border-summary', 'id: radio-talk')),
    },
  },
  {
    fault: 'a claim’s report that is not the folder’s name',
    changes: {
      'content/news/ministry-statement/claims/c3.mdx': copyOf(secondClaim, replace('id: c2', 'id: c3')),
    },
  },
  {
    fault: 'a question’s id that is not the file’s name',
    changes: {
      'content/positions/early.yaml': copyOf(question, replace('id: imminence', 'id: too-early')),
    },
  },
  {
    fault: 'a path’s id that is not the file’s name',
    changes: { 'content/paths/second.yaml': copyOf(path, replace('id: first-steps', 'id: second-steps')) },
  },
  {
    fault: 'two claims with one id, in two reports',
    changes: {
      'content/news/ministry-statement/claims/c2.mdx': copyOf(
        secondClaim,
        all(
          replace('report: border-summary', 'report: ministry-statement'),
          replace('quote: the incursion was an armed attack', 'quote: We acted'),
        ),
      ),
    },
  },
  {
    fault: 'two events with one id',
    changes: { [chronology]: replace('id: 1986-06-27-nicaragua', 'id: 2026-01-05-incursion') },
  },
]
