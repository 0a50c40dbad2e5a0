/** What trips each rule, and what only looks as if it did: changes to the fixture library. Today is 1 April 2026. */
import {
  all,
  append,
  armedAttack,
  type Changes,
  charter,
  chronology,
  claim,
  copyOf,
  nicaragua,
  path,
  planned,
  question,
  replace,
  section,
  selfDefence,
  withElementTest,
} from '../testing/fixture-library'

export interface FaultExample {
  /** What is wrong, in a few words; where nothing is wrong, what there is. */
  fault: string
  changes: Changes
  /** Further rules that the same fault trips, where that cannot be otherwise. */
  also?: readonly string[]
}

const secondClaim = 'content/news/border-summary/claims/c2.mdx'
const report = 'content/news/border-summary/report.mdx'

/** One paragraph more on the page of the Charter, which no other rule looks at closely. */
const says = (text: string): Changes => ({ [charter]: append(`${text} {/* about-2 */}`) })

/** A second concept beside “Armed attack”. */
const another = (...changes: ((text: string) => string)[]): string =>
  copyOf(
    armedAttack,
    all(
      replace('slug: armed-attack', 'slug: reprisals'),
      replace('  - armed aggression', '  - retaliation'),
      ...changes,
    ),
  )

export const ruleExamples: Readonly<Record<string, readonly FaultExample[]>> = {
  identity: [
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
  ],

  'known-ids': [
    {
      fault: 'an element that rests on an authority that does not exist',
      changes: withElementTest(replace('[{ id: un-charter, at: "51" }]', '[{ id: un-chart, at: "51" }]')),
      also: ['authorities-listed'],
    },
    {
      fault: 'a citation of an authority that is not there',
      changes: { [claim]: replace('<Cite id="un-charter"', '<Cite id="un-chartre"') },
    },
    {
      fault: 'a citation of one with its letters in another order, twice',
      changes: { [claim]: replace('<Cite id="un-charter"', '<Cite id="un-hcartre"') },
    },
    { fault: 'a quotation of one', changes: says('<Quote id="vclt" at="31">in good faith</Quote>') },
    { fault: 'a claim that is not there', changes: { [charter]: append('<Claim id="c99"/>') } },
    {
      fault: 'positions on a question that is not there',
      changes: { [charter]: append('<Positions on="imminent"/>') },
    },
    {
      fault: 'a relation to a concept that is not there',
      changes: { [selfDefence]: replace('to: armed-attack', 'to: armed-atack') },
    },
    {
      fault: 'a claim on a concept that is not there',
      changes: { [claim]: replace('slug: self-defence', 'slug: self-help') },
    },
    {
      fault: 'a question of a concept that is not there',
      changes: { [question]: replace('concept: self-defence', 'concept: self-defense') },
    },
    {
      fault: 'a position in an authority that is not there',
      changes: { [question]: replace('authority: nicaragua', 'authority: nicaragva') },
    },
    {
      fault: 'an event that bears on what is not there',
      changes: {
        [chronology]: all(
          replace('concepts: [armed-attack]', 'concepts: [armed-attack, blockade]'),
          replace('claims: [c2]', 'claims: [c2, c7]'),
          replace('authorities: [nicaragua]', 'authorities: [oil-platforms]'),
        ),
      },
    },
    {
      fault: 'a report that is not there',
      changes: {
        'content/news/radio/claims/c3.mdx': copyOf(
          secondClaim,
          all(replace('id: c2', 'id: c3'), replace('report: border-summary', 'report: radio')),
        ),
      },
    },
    {
      fault: 'a question that is not there',
      changes: {
        [selfDefence]: replace('questions:\n  - imminence', 'questions:\n  - imminence\n  - scale'),
      },
      // Nor can the text show its positions.
      also: ['contested'],
    },
    {
      fault: 'an authority in the front matter that is not there',
      changes: {
        [armedAttack]: replace(
          '  - { id: nicaragua, at: "191" }',
          '  - { id: nicaragua, at: "191" }\n  - { id: oil-platforms }',
        ),
      },
      // Nor does the text cite it.
      also: ['authorities-listed'],
    },
  ],

  links: [
    { fault: 'a page that is not there', changes: says('See [this](/use-of-force/armed-atack/).') },
    { fault: 'an address without its slash', changes: says('See [this](/use-of-force/armed-attack).') },
    { fault: 'an address that does not begin with a slash', changes: says('See [this](armed-attack/).') },
    {
      fault: 'a name that JavaScript’s objects have',
      changes: says('See [this](constructor) and [that](toString).'),
    },
    {
      fault: 'a paragraph that is not there',
      changes: says('See [this](/use-of-force/armed-attack/#rule-9).'),
    },
    {
      fault: 'a paragraph of this page that is not there',
      changes: says('See [below](#about-3) and [here](#about-1).'),
    },
    { fault: 'a pinpoint that is not there', changes: says('See [this](/authorities/nicaragua/#at-195).') },
    { fault: 'an event that is not there', changes: says('See [this](/timeline/#2026-01-06-incursion).') },
    {
      fault: 'a step that leads nowhere',
      changes: { [path]: replace('page: /use-of-force/armed-attack/', 'page: /use-of-force/blockade/') },
    },
    {
      fault: 'a step to a paragraph that is not there',
      changes: { [path]: replace('self-defence/#rule-1', 'self-defence/#rule-9') },
    },
    {
      fault: 'a claim that turns on a paragraph that is not there',
      changes: { [secondClaim]: replace('paragraph: rule-1', 'paragraph: rule-9') },
    },
  ],

  pinpoints: [
    {
      fault: 'an element that rests on a place that its authority does not declare',
      changes: withElementTest(replace('[{ id: un-charter, at: "51" }]', '[{ id: un-charter, at: "52" }]')),
      also: ['authorities-listed'],
    },
    {
      fault: 'a citation of a place that the authority does not declare',
      changes: { [claim]: replace('<Cite id="un-charter" at="51"/>', '<Cite id="un-charter" at="103"/>') },
    },
    {
      fault: 'a position at such a place',
      changes: { [question]: replace('at: "191"', 'at: "195"') },
    },
    {
      fault: 'a place that is declared twice',
      changes: {
        [charter]: replace(
          'pinpoints:\n',
          'pinpoints:\n  - { at: "51", holds: The right of self-defence., unopened: no copy }\n',
        ),
      },
    },
    {
      fault: 'two places with one address',
      changes: {
        [charter]: replace(
          'pinpoints:\n',
          'pinpoints:\n  - { at: "2 (4)", holds: The ban on force., unopened: no copy }\n',
        ),
      },
    },
  ],

  quotations: [
    {
      fault: 'other words than the passage has',
      changes: { [selfDefence]: replace('the inherent right … if', 'the natural right … if') },
    },
    {
      fault: 'the words of the passage in another order',
      changes: says(
        'It says <Quote id="un-charter" at="51">if an armed attack occurs … the inherent right</Quote>.',
      ),
    },
    {
      fault: 'a capital that the passage does not have',
      changes: says('It says <Quote id="un-charter" at="51">The inherent right</Quote>.'),
    },
    {
      fault: 'a place of which only a pinpoint is given',
      changes: says('It bans <Quote id="un-charter" at="2(4)">the threat or use of force</Quote>.'),
    },
    {
      fault: 'a claim whose words its report does not have',
      changes: { [secondClaim]: replace('quote: the incursion was', 'quote: the incursion is') },
    },
    {
      fault: 'a claim whose words the excerpts do not have',
      changes: {
        'content/news/ministry-statement/claims/m1.mdx': replace(
          'quote: an imminent threat',
          'quote: a threat',
        ),
      },
    },
  ],

  'quoted-words': [
    {
      fault: 'words that no passage of what is cited has',
      changes: {
        [nicaragua]: replace(
          'Arming rebels is not an armed attack.',
          'The Court spoke of “assistance to rebels in the form of weapons”.',
        ),
      },
    },
    {
      fault: 'words of an authority that another paragraph cites',
      changes: {
        [armedAttack]: replace(
          'Scale and effects decide. {/* rule-1 */}',
          'It comes before “an armed attack occurs against a Member”. {/* rule-1 */}',
        ),
      },
    },
    {
      fault: 'the words of a passage in part',
      changes: says('It has “an armed attack occurs … in the territory of a Member”.'),
    },
  ],

  names: [
    {
      fault: 'a name that two concepts claim, in other letters',
      changes: {
        'content/use-of-force/reprisals.mdx': another(
          replace('  - retaliation', '  - Right of SELF-défence'),
        ),
      },
    },
    {
      fault: 'a name that stands there twice',
      changes: {
        [armedAttack]: replace('  - armed aggression', '  - armed aggression\n  - Armed Aggression'),
      },
    },
    {
      fault: 'a name that two authorities claim',
      changes: { [nicaragua]: replace('pinpoints:\n', 'aliases: [the charter]\npinpoints:\n') },
    },
  ],

  contested: [
    {
      fault: 'a contested concept without a question',
      changes: { [selfDefence]: replace('questions:\n  - imminence\n', '') },
    },
    {
      fault: 'a question whose positions are never shown',
      changes: { [selfDefence]: replace('<Positions on="imminence"/>\n', '') },
    },
  ],

  'element-tests': [
    {
      fault: 'a test that the text never shows',
      changes: withElementTest(replace('<ElementTest/>\n\n', '')),
    },
    {
      fault: 'a test that is shown twice',
      changes: withElementTest(replace('## For students', '<ElementTest/>\n\n## For students')),
    },
    {
      fault: 'a test on a page that has none',
      changes: { [armedAttack]: replace('## For students', '<ElementTest/>\n\n## For students') },
    },
  ],

  relations: [
    {
      fault: 'a relation to itself',
      changes: { [selfDefence]: replace('to: armed-attack', 'to: self-defence') },
    },
    {
      fault: 'a relation that is written on both pages',
      changes: {
        [armedAttack]: replace(
          'lawAsAt:',
          'relations:\n  - { to: self-defence, relation: applied in }\nlawAsAt:',
        ),
      },
    },
    {
      fault: 'two relations to one concept',
      changes: {
        [selfDefence]: replace(
          'relation: depends on }',
          'relation: depends on }\n  - { to: armed-attack, relation: contrasts with }',
        ),
      },
    },
  ],

  sections: [
    {
      fault: 'a section of a concept that is missing',
      changes: {
        [armedAttack]: replace(
          '## For students {/* students */}\n\nBegin with scale. {/* students-1 */}\n',
          '',
        ),
      },
    },
    {
      fault: 'a section of a claim that is missing',
      changes: {
        [claim]: replace('## What to ask next {/* ask */}\n\nWhen will it be sent? {/* ask-1 */}\n\n', ''),
      },
    },
    {
      fault: 'sections in another order',
      changes: {
        [armedAttack]: all(
          replace('## For reporters {/* reporters */}', '## For … {/* x */}'),
          replace('## For students {/* students */}', '## For reporters {/* reporters */}'),
          replace('## For … {/* x */}', '## For students {/* students */}'),
        ),
      },
    },
    {
      fault: 'a settled concept that says where it is disputed',
      changes: {
        [armedAttack]: replace(
          '## Hard edges {/* hard-edges */}',
          '## Where it is disputed {/* disputed */}',
        ),
      },
    },
    {
      fault: 'a contested one that has hard edges',
      changes: {
        [selfDefence]: replace(
          '## Where it is disputed {/* disputed */}',
          '## Hard edges {/* hard-edges */}',
        ),
      },
    },
    {
      fault: 'sections of a concept that are left empty, one before another and one at the end',
      changes: {
        [armedAttack]: all(
          replace('Write “attack” only of facts. {/* reporters-1 */}\n', ''),
          replace('Begin with scale. {/* students-1 */}\n', ''),
        ),
      },
    },
    {
      fault: 'a safe sentence that is left empty',
      changes: {
        [claim]: replace('“An official said that a reply would be reported.” {/* safe-sentence-1 */}\n', ''),
      },
    },
    {
      fault: 'a claim in the place of a safe sentence',
      changes: {
        [claim]: replace(
          '“An official said that a reply would be reported.” {/* safe-sentence-1 */}',
          '<Claim id="c2"/>',
        ),
      },
    },
    {
      fault: 'a section of a report that is left empty',
      changes: { [report]: append('## What it leaves out {/* left-out */}') },
    },
  ],

  'block-ids': [
    { fault: 'a paragraph without an id', changes: { [charter]: append('It has 111 articles.') } },
    { fault: 'list items without ids', changes: { [charter]: append('- one\n- two') } },
    { fault: 'a heading without an id', changes: { [nicaragua]: section('## Later treatment') } },
    {
      fault: 'a quotation without an id',
      changes: { [charter]: append('<Quote id="un-charter" at="51">the inherent right</Quote>') },
    },
    { fault: 'an id that stands there twice', changes: { [charter]: append('It is old. {/* about-1 */}') } },
  ],

  answer: [
    {
      fault: 'a short answer in other words than the front matter has',
      changes: {
        [armedAttack]: replace(
          '\nAn armed attack is one of the most grave forms',
          '\nAn armed attack is among the most grave forms',
        ),
      },
    },
  ],

  'authorities-listed': [
    {
      fault: 'an authority that the text cites and the list does not have',
      changes: { [selfDefence]: replace('  - { id: nicaragua }\n', '') },
    },
    {
      fault: 'an authority that the text never cites',
      changes: {
        [armedAttack]: replace(
          '  - { id: nicaragua, at: "191" }',
          '  - { id: un-charter, at: "51" }\n  - { id: nicaragua, at: "191" }',
        ),
      },
    },
    {
      fault: 'another order than the text has',
      changes: {
        [selfDefence]: all(
          replace('  - { id: nicaragua }\n', ''),
          replace(
            '  - { id: un-charter, at: "51" }\n',
            '  - { id: nicaragua }\n  - { id: un-charter, at: "51" }\n',
          ),
        ),
      },
    },
  ],

  positions: [
    {
      fault: 'a stance that the table does not have',
      changes: { [question]: replace('stance: late', 'stance: never') },
    },
    {
      fault: 'a stance that nobody holds',
      changes: {
        [question]: replace(
          '  - { id: late,',
          '  - { id: never, label: Never, means: No force at all. }\n  - { id: late,',
        ),
      },
    },
  ],

  planned: [
    {
      fault: 'a page that is written',
      changes: {
        [planned]: append('- { page: /use-of-force/armed-attack/, title: Armed attack }'),
      },
    },
    {
      fault: 'a page of the site itself',
      changes: { [planned]: append('- { page: /timeline/, title: Chronology }') },
    },
  ],

  redirects: [
    {
      fault: 'an address that a page has',
      changes: { [selfDefence]: replace('- /use-of-force/defence/', '- /use-of-force/armed-attack/') },
    },
    {
      fault: 'an address that two pages had',
      changes: {
        [armedAttack]: replace('lawAsAt:', 'formerly:\n  - /use-of-force/defence/\nlawAsAt:'),
      },
    },
    {
      fault: 'an address of the site itself',
      changes: { [selfDefence]: replace('- /use-of-force/defence/', '- /a-z/') },
    },
    {
      fault: 'something that is no address',
      changes: {
        [selfDefence]: replace(
          '- /use-of-force/defence/',
          '- /use-of-force/../../etc/\n  - /Defence/\n  - /defence\n  - //defence/',
        ),
      },
    },
  ],

  dates: [
    {
      fault: 'the law checked tomorrow',
      changes: { [armedAttack]: replace('lawAsAt: "2026-03-01"', 'lawAsAt: "2026-04-02"') },
    },
    {
      fault: 'the events of tomorrow',
      changes: { [armedAttack]: replace('eventsAsAt: "2026-02-20"', 'eventsAsAt: "2026-04-02"') },
    },
    {
      fault: 'positions checked tomorrow',
      changes: { [question]: replace('asAt: "2026-03-01"', 'asAt: "2026-04-02"') },
    },
    {
      fault: 'an event of tomorrow',
      changes: { [chronology]: replace('date: "2026-01-05"', 'date: "2026-04-02"') },
    },
    {
      fault: 'an event of next month',
      changes: { [chronology]: replace('date: "2026-01-05"', 'date: "2026-05"') },
    },
    {
      fault: 'a review before the check',
      changes: {
        [armedAttack]: all(
          replace('lawAsAt: "2026-03-01"', 'lawAsAt: "2026-04-01"'),
          replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-04-01"'),
        ),
      },
    },
    {
      fault: 'a review of positions before the check',
      changes: {
        [question]: all(
          replace('asAt: "2026-03-01"', 'asAt: "2026-04-01"'),
          replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-04-01"'),
        ),
      },
    },
  ],

  'review-overdue': [
    {
      fault: 'a concept due yesterday',
      changes: { [armedAttack]: replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-03-31"') },
    },
    {
      fault: 'positions due yesterday',
      changes: { [question]: replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-03-31"') },
    },
  ],

  typography: [
    { fault: 'straight quotation marks', changes: says('They call it "hot pursuit".') },
    { fault: 'a straight apostrophe', changes: says("It is the state's right.") },
    { fault: 'a space that breaks after §', changes: says('See § 5 of it.') },
    { fault: 'a space that breaks after ¶', changes: says('See ¶ 5 of it.') },
    { fault: 'a hyphen in a range', changes: says('See pages 34-35 of it.') },
    { fault: 'a hyphen for a dash', changes: says('The rule - if it is one - binds.') },
    { fault: 'two hyphens for a dash', changes: says('The rule -- if it is one -- binds.') },
    { fault: 'three full stops', changes: says('The rule binds...') },
    { fault: 'a slip in a heading', changes: { [nicaragua]: section("## The Court's view {/* view */}") } },
    {
      fault: 'a slip in a cell of a table',
      changes: { [charter]: append('| Article | What |\n| --- | --- |\n| 39-51 | force |') },
    },
  ],

  'loaded-words': [
    { fault: 'a government’s label', changes: says('They struck narco-terrorists and a narcoterrorist.') },
    { fault: 'a government’s abbreviation', changes: says('The DTOs fought back.') },
    { fault: 'assassination', changes: says('It was an assassination.') },
    { fault: 'an act of war', changes: says('That is an act of war.') },
    { fault: 'the War Powers Act', changes: says('The War Powers Act applies.') },
    {
      fault: 'adjectives that decide the case',
      changes: says('A blatant and robust breach by a so-called state.'),
    },
    { fault: 'a narco-state', changes: says('It is a narco-state.') },
    { fault: 'the UN as a speaker', changes: says('Then the UN condemned it.') },
    {
      fault: 'a word in the heading',
      changes: { [nicaragua]: section('## A robust holding {/* robust */}') },
    },
    {
      fault: 'a word in double quotation marks that are never closed',
      changes: says('They said “it was an act of war.'),
    },
  ],
}

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
