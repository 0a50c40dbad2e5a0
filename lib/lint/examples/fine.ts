import {
  all,
  armedAttack,
  charter,
  chronology,
  replace,
  selfDefence,
  withElementTest,
} from '../../testing/fixture-library'
import { says } from './changes'
import type { FaultExample } from './fault-example'

/** What trips nothing. */
export const fineExamples: readonly FaultExample[] = [
  {
    fault: 'a section that shows a claim and has no words of its own',
    changes: {
      [selfDefence]: replace(
        'Officials spoke of [the incursion of 5 January](/timeline/#2026-01-05-incursion). {/* why-1 */}\n\n',
        '',
      ),
    },
  },
  { fault: 'an element test', changes: withElementTest() },
  {
    fault: 'words in quotation marks from the passage that the paragraph cites, or from a report',
    changes: says(
      'It has “nothing in the present Charter … if an armed attack occurs” and they “would not rule out an answer”.',
    ),
  },
  { fault: 'a term in quotation marks', changes: says('They speak of “hot pursuit” and of “act of war”.') },
  {
    fault: 'sentences of our own for reporters',
    changes: {
      [armedAttack]: replace(
        'Write “attack” only of facts.',
        'Write: “The ministry calls it an armed attack.”',
      ),
    },
  },
  {
    fault: 'a quotation that is wrapped',
    changes: says('It says <Quote id="un-charter" at="51">the inherent\nright</Quote>.'),
  },
  {
    fault: 'a link to another site',
    changes: says('See [this](https://example.org/a) or [write](mailto:a@example.org).'),
  },
  { fault: 'a link to an announced page', changes: says('See [this](/use-of-force/prohibition/).') },
  { fault: 'a link to the site itself', changes: says('See [the search](/search/) and [the names](/a-z/).') },
  { fault: 'a link to a passage', changes: says('See [this](/authorities/un-charter/#at-2-4).') },
  { fault: 'a link to an event', changes: says('See [this](/timeline/#1986-06-27-nicaragua).') },
  {
    fault: 'a relation to an announced concept',
    changes: { [selfDefence]: replace('to: armed-attack', 'to: prohibition') },
  },
  {
    fault: 'a name that a concept and an authority share',
    changes: { [charter]: replace('aliases: [the Charter]', 'aliases: [armed aggression]') },
  },
  {
    fault: 'a search term that two concepts share',
    changes: { [armedAttack]: replace('authorities:', 'searchTerms: [article 51]\nauthorities:') },
  },
  {
    fault: 'an event of today',
    changes: { [chronology]: replace('date: "2026-01-05"', 'date: "2026-04-01"') },
  },
  {
    fault: 'an event of this month, and of this year',
    changes: {
      [chronology]: all(
        replace('date: "2026-01-05"', 'date: "2026-04"'),
        replace('date: "1986-06-27"', 'date: "2026"'),
      ),
    },
  },
  {
    fault: 'a review due today',
    changes: { [armedAttack]: replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-04-01"') },
  },
  {
    fault: 'names and dates with hyphens',
    changes: says(
      'Public Law 93-148, Pub. L. 93-148, No. 12-345, IT-94-1, F-16, 2026-04-01, the 60-day clock, S/2021/247.',
    ),
  },
  {
    fault: 'what is typographically right',
    changes: says('§\u00a05, ¶\u00a05, 34–35, “so”, the state’s right – and …'),
  },
  {
    fault: 'loaded words that somebody says',
    changes: says('He called them “narco-terrorists” and spoke of ‘an act of war’.'),
  },
  {
    fault: 'loaded words that name a rule',
    changes: says('The assassination ban, the War Powers Resolution.'),
  },
  {
    fault: 'a loaded word that the page is about',
    changes: {
      [armedAttack]: all(
        replace('  - armed aggression', '  - act of war'),
        replace(
          'Scale and effects decide. {/* rule-1 */}',
          'An act of war has no fixed meaning. {/* rule-1 */}',
        ),
      ),
    },
  },
]
