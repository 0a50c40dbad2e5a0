/** Faults of form, which are found while a file is read: one change to the fixture library each. */
import {
  all,
  append,
  armedAttack,
  charter,
  chronology,
  claim,
  nicaragua,
  path,
  planned,
  question,
  replace,
  section,
  selfDefence,
} from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const formExamples: Readonly<Record<string, readonly FaultExample[]>> = {
  'mdx-syntax': [
    { fault: 'a lone <', changes: { [charter]: append('Where a <5, nothing follows.') } },
    { fault: 'a lone {', changes: { [charter]: append('An open {brace never ends.') } },
    {
      fault: 'an element that is never closed',
      changes: { [charter]: append('<Quote id="un-charter" at="51">Nothing') },
    },
    {
      fault: 'tags that cross',
      changes: { [charter]: append('*A <Quote id="un-charter" at="51">b* c</Quote>') },
    },
  ],

  'yaml-syntax': [
    {
      fault: 'a quotation mark that is never closed',
      changes: { [charter]: replace('title: Charter', 'title: "Charter') },
    },
    {
      fault: 'a field given twice',
      changes: { [charter]: replace('status: in force', 'status: in force\nstatus: repealed') },
    },
    {
      fault: 'a colon in plain text',
      changes: { [question]: replace('title: Imminence', 'title: Imminence: when?') },
    },
    {
      fault: 'a value in italics',
      changes: { [charter]: replace('title: Charter of the United Nations', 'title: *Charter*') },
    },
    { fault: 'a tab', changes: { [path]: replace('title: First', '\ttitle: First') } },
  ],

  schema: [
    {
      fault: 'a field that does not exist',
      changes: { [armedAttack]: replace('level: core', 'level: core\ncolour: red') },
    },
    {
      fault: 'a nested field that does not exist',
      changes: { [selfDefence]: replace('{ to: armed-attack,', '{ to: armed-attack, why: x,') },
    },
    {
      fault: 'two fields that do not exist',
      changes: { [armedAttack]: replace('level: core', 'level: core\nmood: grim\ncolour: red') },
    },
    { fault: 'a missing field', changes: { [armedAttack]: replace('title: Armed attack\n', '') } },
    {
      fault: 'a missing nested field',
      changes: { [charter]: replace('    holds: It bans the threat and the use of force.\n', '') },
    },
    { fault: 'a missing choice', changes: { [armedAttack]: replace('status: settled\n', '') } },
    {
      fault: 'no such choice',
      changes: { [armedAttack]: replace('status: settled\n', 'status: certain\n') },
    },
    { fault: 'no such kind of authority', changes: { [charter]: replace('kind: treaty', 'kind: pact') } },
    { fault: 'an authority without a kind', changes: { [charter]: replace('kind: treaty\n', '') } },
    {
      fault: 'a part of a citation that this kind does not have',
      changes: { [charter]: replace('  pinpoint: article', '  docket: No 1\n  pinpoint: article') },
    },
    {
      fault: 'a day that is not in the calendar',
      changes: { [armedAttack]: replace('lawAsAt: "2026-03-01"', 'lawAsAt: "2026-02-30"') },
    },
    {
      fault: 'a month that is not in the calendar',
      changes: { [charter]: replace('inForce: "1945-10-24"', 'inForce: "1945-13"') },
    },
    {
      fault: 'a date in words',
      changes: { [armedAttack]: replace('lawAsAt: "2026-03-01"', 'lawAsAt: 1 March 2026') },
    },
    {
      fault: 'a year that YAML takes for a number',
      changes: { [question]: replace('date: "2004"', 'date: 2004') },
    },
    {
      fault: 'a text where there should be a list',
      changes: { [charter]: replace('aliases: [the Charter]', 'aliases: the Charter') },
    },
    {
      fault: 'a list where there should be a text',
      changes: { [charter]: replace('shortTitle: UN Charter', 'shortTitle: [UN Charter]') },
    },
    {
      fault: 'a text where there should be a number',
      changes: {
        [chronology]: replace(
          '  authorities: [nicaragua]',
          '  authorities: [nicaragua]\n  vote: { chamber: Senate, measure: S. 1, question: passage, yeas: many, nays: 1, result: passed }',
        ),
      },
    },
    { fault: 'an empty text', changes: { [charter]: replace('shortTitle: UN Charter', 'shortTitle: ""') } },
    {
      fault: 'a text of two lines',
      changes: { [charter]: replace('shortTitle: UN Charter', 'shortTitle: |\n  UN\n  Charter') },
    },
    {
      fault: 'an id with capitals',
      changes: { [armedAttack]: replace('slug: armed-attack', 'slug: Armed-Attack') },
    },
    {
      fault: 'a question without its mark',
      changes: {
        [armedAttack]: replace('question: What is an armed attack?', 'question: What an armed attack is'),
      },
    },
    {
      fault: 'a pinpoint with its unit',
      changes: { [charter]: replace('- at: "2(4)"', '- at: "art 2(4)"') },
    },
    {
      fault: 'a pinpoint that nobody opened, without the reason',
      changes: { [nicaragua]: replace('    unopened: only a summary could be read\n', '') },
    },
    {
      fault: 'a pinpoint that was opened in nothing',
      changes: { [charter]: replace('    against: [the text of the Charter]\n', '') },
    },
    {
      fault: 'a position without a document',
      changes: { [question]: replace('    source: An invented letter\n', '') },
    },
    {
      fault: 'an address that is no web address',
      changes: { [charter]: replace('https://www.un.org/en/about-us/un-charter/full-text', 'www.un.org') },
    },
    {
      fault: 'a concept that rests on nothing',
      changes: {
        [armedAttack]: replace('authorities:\n  - { id: nicaragua, at: "191" }', 'authorities: []'),
      },
    },
    { fault: 'no front matter', changes: { [charter]: 'Words alone.\n' } },
    { fault: 'an empty file', changes: { [charter]: '' } },
    { fault: 'an empty data file', changes: { [path]: '' } },
    {
      fault: 'one entry of many',
      changes: { [chronology]: replace('date: "1986-06-27"', 'date: "1986-06-31"') },
    },
    {
      fault: 'one announced page of many',
      changes: { [planned]: append('- { page: use-of-force/reprisals/, title: Reprisals }') },
    },
  ],

  expression: [
    { fault: 'an import', changes: { [charter]: append("import { Chart } from './chart'") } },
    { fault: 'an export', changes: { [charter]: append('export const year = 1945') } },
    {
      fault: 'code in a paragraph',
      changes: { [charter]: append('It has {100 + 11} articles, they say. {/* about-2 */}') },
    },
    { fault: 'code of its own', changes: { [charter]: append('{process.env.HOME}') } },
    {
      fault: 'a comment within a paragraph',
      changes: { [charter]: append('It {/* about-3 */} stands. {/* about-2 */}') },
    },
  ],

  element: [
    { fault: 'no such element', changes: { [charter]: append('<Aside id="x"/>') } },
    { fault: 'HTML', changes: { [charter]: append('It is <b>old</b>. {/* about-2 */}') } },
    { fault: 'a fragment', changes: { [charter]: append('It is <>old</>. {/* about-2 */}') } },
    {
      fault: 'a missing attribute',
      changes: { [charter]: append('It is old. <Cite at="51"/> {/* about-2 */}') },
    },
    {
      fault: 'an attribute that does not exist',
      changes: { [charter]: append('It is old. <Cite id="nicaragua" page="1"/> {/* about-2 */}') },
    },
    {
      fault: 'an attribute that is code',
      changes: { [charter]: append('It is old. <Cite id={"nicaragua"}/> {/* about-2 */}') },
    },
    {
      fault: 'attributes that are spread',
      changes: { [charter]: append('It is old. <Cite id="nicaragua" {...more}/> {/* about-2 */}') },
    },
    {
      fault: 'a quotation that begins below its tag',
      changes: {
        [charter]: append('<Quote id="un-charter" at="51">\nthe inherent right\n</Quote> {/* about-2 */}'),
      },
    },
    {
      fault: 'a footnote',
      changes: { [charter]: append('It is old.[^1] {/* about-2 */}\n\n[^1]: Of 1945. {/* about-3 */}') },
    },
    {
      fault: 'a link whose address stands elsewhere',
      changes: { [charter]: append('It is [old][1]. {/* about-2 */}\n\n[1]: /nowhere/') },
    },
    {
      fault: 'a picture',
      changes: { [charter]: append('It is ![old](https://example.org/old.png). {/* about-2 */}') },
    },
    {
      fault: 'a quotation without words',
      changes: { [charter]: append('It is old. <Quote id="un-charter" at="51"/> {/* about-2 */}') },
    },
    {
      fault: 'a citation with words',
      changes: { [charter]: append('It is old. <Cite id="nicaragua">See</Cite> {/* about-2 */}') },
    },
  ],

  heading: [
    { fault: 'a link in a heading', changes: { [nicaragua]: section('## See [this](/a-z/) {/* see */}') } },
    {
      fault: 'a citation in a heading',
      changes: { [nicaragua]: section('## Force <Cite id="nicaragua"/> {/* force */}') },
    },
    { fault: 'code in a heading', changes: { [nicaragua]: section('## Force {1 + 1} {/* force */}') } },
    { fault: 'a heading of the third level', changes: { [charter]: section('### History {/* history */}') } },
    { fault: 'a heading of the first level', changes: { [charter]: section('# History {/* history */}') } },
    { fault: 'a heading in a quotation', changes: { [charter]: append('> ## History') } },
  ],

  'id-comment': [
    {
      fault: 'an id for nothing',
      changes: { [charter]: replace('The Charter bans', '{/* about-9 */}\n\nThe Charter bans') },
    },
    { fault: 'a second id for a block that has one', changes: { [charter]: append('{/* about-9 */}') } },
    {
      fault: 'an id for an element that is no id',
      changes: { [charter]: append('<Claim id="c1"/> {/* The Claim */}') },
    },
    { fault: 'a paragraph’s id that is no id', changes: { [charter]: append('It is old. {/* About 2 */}') } },
  ],

  'stray-file': [
    { fault: 'a file that nothing reads', changes: { 'content/use-of-force/notes.txt': 'To do.' } },
    { fault: 'Markdown that is not MDX', changes: { 'content/authorities/vienna.md': '# Vienna' } },
    {
      fault: 'a concept in a folder of its own',
      changes: { 'content/use-of-force/self-defence/more.mdx': '' },
    },
    { fault: 'an area that does not exist', changes: { 'content/space/moon.mdx': '' } },
    { fault: 'a claim beside its folder', changes: { 'content/news/border-summary/c9.mdx': '' } },
  ],

  empty: [{ fault: 'a library without files', changes: { content: null } }],
}

/** What stands in the way of nothing. */
export const formIsFine: readonly FaultExample[] = [
  {
    fault: 'files that systems leave behind',
    changes: { 'content/.DS_Store': 'x', 'content/authorities/.un-charter.mdx.swp': 'x' },
  },
  {
    fault: 'nothing announced',
    changes: {
      [planned]: '# Every page is written.\n',
      [selfDefence]: replace('the [ban](/use-of-force/prohibition/)', 'the ban'),
    },
  },
  {
    fault: 'wrapped lines',
    changes: { [charter]: replace('bans force between states and', 'bans force\nbetween states and') },
  },
  { fault: 'a claim with an id', changes: { [charter]: append('<Claim id="c1"/> {/* about-2 */}') } },
  {
    fault: 'carriage returns',
    changes: {
      [charter]: (text) => text.replaceAll('\n', '\r\n'),
      [question]: (text) => text.replaceAll('\n', '\r\n'),
    },
  },
  {
    fault: 'a comment in the front matter',
    changes: {
      [claim]: all(replace('id: c1\n', 'id: c1 # the first\n'), replace('title:', '# short\ntitle:')),
    },
  },
]
