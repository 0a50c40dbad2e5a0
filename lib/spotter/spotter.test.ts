import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { armedAttack, nicaragua, readLibrary, replace } from '../testing/fixture-library'
import { barePlaces } from './bare-places'
import { cautions } from './cautions'
import { dictionaryOf } from './dictionary'
import { Spotter } from './spot'
import { wordsOf } from './words'

const spotter = new Spotter(dictionaryOf(readLibrary().corpus), cautions)

/** `kind:id at “words”`, one a spot. */
const spots = (text: string) =>
  spotter
    .spot(text)
    .map(({ kind, id, at, start, end }) => `${kind}:${id}${at ? ` ${at}` : ''} “${text.slice(start, end)}”`)

const cases: [what: string, text: string, found: string[]][] = [
  [
    'a concept by its title, in any case and number',
    'Two ARMED ATTACKS followed.',
    ['concept:armed-attack “ARMED ATTACKS”'],
  ],
  [
    'by another of its names, over a line break',
    'an armed\n  aggression',
    ['concept:armed-attack “armed\n  aggression”'],
  ],
  ['in either spelling', 'a claim of self-defense', ['concept:self-defence “self-defense”']],
  ['before a possessive', 'self-defence’s limits', ['concept:self-defence “self-defence”']],
  [
    'an authority at its pinpoint',
    'It broke Article 2(4) of the UN Charter.',
    ['authority:un-charter 2(4) “Article 2(4) of the UN Charter”'],
  ],
  [
    'a citation that is not on the site, by its token',
    'See 50 U.S.C. § 3093.',
    ['citation:usc_50_3093 “50 U.S.C. § 3093”'],
  ],
  [
    'a claim that is quoted, whatever the quotation marks',
    'He said “the incursion was an armed attack”, again.',
    ['claim:c2 “the incursion was an armed attack”'],
  ],
  ['a word that needs care', 'They call it an act of war.', ['caution:act-of-war “act of war”']],
  ['nothing inside another word', 'disarmed attacker', []],
  ['nothing across the end of a sentence', 'The men were armed. Attack helicopters followed.', []],
  ['nothing across a comma', 'In self, defence lawyers said', []],
  ['nothing across a dash', 'The men were armed — attack helicopters followed.', []],
  ['nothing across a blank line', 'Armed\n\nAttack helicopters followed.', []],
  ['with soft hyphens', 'an armed at\u00adtack', ['concept:armed-attack “armed at\u00adtack”']],
  ['with a space of no width', 'in self-de\u200bfence', ['concept:self-defence “self-de\u200bfence”']],
  ['nothing in nothing', '', []],
]
test.each(cases)('finds %s', (_, text, found) => {
  expect(spots(text)).toEqual(found)
})

test('a title that begins with an article is found without it', () => {
  const { corpus } = readLibrary({ [armedAttack]: replace('title: Armed attack', 'title: The hardest case') })
  const found = new Spotter(dictionaryOf(corpus)).spot('a hardest case')
  expect(found).toMatchObject([{ kind: 'concept', id: 'armed-attack' }])
})

test('a name of one word is found in each of its forms, and not in other words of its stem', () => {
  const { corpus } = readLibrary({
    [armedAttack]: replace('  - armed aggression', '  - internment\n  - extradite'),
  })
  const found = (text: string) =>
    new Spotter(dictionaryOf(corpus)).spot(text).map(({ start, end }) => text.slice(start, end))
  expect(found('Internment, or two internments.')).toEqual(['Internment', 'internments'])
  expect(found('He was extradited; they are extraditing another.')).toEqual(['extradited', 'extraditing'])
  expect(found('Under international law this is an internal affair.')).toEqual([])
})

test('a name is found with its accents on its letters or apart from them', () => {
  const said = new Spotter({ phrases: [['concept', 'self-defence', 'legítima defensa']], authorities: [] })
  for (const text of ['la legítima defensa', 'la legítima defensa'.normalize('NFD')]) {
    const found = said.spot(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual([text.slice('la '.length)])
  }
})

test('a point ends what a short word ends, and no abbreviation', () => {
  const phrases = ['war crimes', 'Padilla v Yoo', 'conflict of laws']
  const said = new Spotter({ phrases: phrases.map((phrase) => ['concept', phrase, phrase]), authorities: [] })
  const found = (text: string) => said.spot(text).map(({ id }) => id)
  expect(found('So ended the war. Crimes against humanity are another matter.')).toEqual([])
  expect(found('In Padilla v. Yoo.')).toEqual(['Padilla v Yoo'])
  expect(found('In a con\ufb02ict of laws.')).toEqual(['conflict of laws'])
})

test('words end after the accents of their last letter', () => {
  const text = 'Bogotá pidió más'.normalize('NFD')
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '))
})

test('an act is found by a name of two words, and a source by its initials, as they are written', () => {
  const { corpus } = readLibrary({
    [nicaragua]: replace(
      'status: good law',
      'status: good law\naliases: [Law of War Manual, Case Act, UNCH]',
    ),
  })
  const found = (text: string) =>
    new Spotter(dictionaryOf(corpus))
      .spot(text)
      .map(({ id, start, end }) => `${id} “${text.slice(start, end)}”`)
  expect(found('The Case Act, the Law of War Manual, UNCH.')).toEqual([
    'nicaragua “Case Act”',
    'nicaragua “Law of War Manual”',
    'nicaragua “UNCH”',
  ])
  expect(found('In such a case act at once; unch.')).toEqual([])
  expect(found('The Case\u00a0Act, UN\u00adCH')).toEqual([
    'nicaragua “Case\u00a0Act”',
    'nicaragua “UN\u00adCH”',
  ])
})

test('a section that many acts have is the doctrine’s beside the name of its act alone', () => {
  const bare = [
    { unit: 'section', pinpoint: '5(b)', read: 'self-defence', beside: /War Powers Resolution/ },
    { unit: 'article', pinpoint: 'II', read: 'self-defence' },
    { unit: 'article', pinpoint: '7', read: 'no-page-yet' },
  ] as const
  const reader = new Spotter(dictionaryOf(readLibrary().corpus), [], bare)
  const found = (text: string) => reader.spot(text).map(({ kind, id }) => `${kind}:${id}`)
  expect(found('Section 5(b) sets a clock.')).toEqual(['citation:sec_5_b'])
  expect(found('By § 5(b) a clock runs. It is the War Powers Resolution’s.')).toContain(
    'concept:self-defence',
  )
  expect(found('art II, and Article 2')).toEqual(['concept:self-defence', 'citation:art_2'])
  expect(found('Article 7')).toEqual(['citation:art_7'])
})

test('a country is not a judgment, and one against another is', () => {
  expect(spots('Nicaragua protested.')).toEqual([])
  const named = readLibrary({
    'content/authorities/nicaragua.mdx': replace(
      'pinpoints:\n',
      'aliases: [Nicaragua v United States]\npinpoints:\n',
    ),
  })
  const [found] = new Spotter(dictionaryOf(named.corpus)).spot('In Nicaragua v. United States it lost.')
  expect(found).toMatchObject({ kind: 'authority', id: 'nicaragua', start: 3, end: 29 })
})

describe('hostile text', () => {
  const texts = [
    '<img src=x onerror=alert(1)> armed attack',
    '[[[(((armed attack)))]]] $& \\1 .* {{}}',
    '‮armed attack‬ 💣 armed attack',
    `${'armed '.repeat(2000)}attack`,
    '(2(4)(4)(4) '.repeat(2000),
  ]
  test.each(texts)('is text: %#', (text) => {
    for (const { start, end } of spotter.spot(text)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})

test('spots stand in order and none overlaps another', () => {
  const text = 'The armed attack, art 51 UN Charter, was an act of war: self-defence under Article 51.'
  const found = spotter.spot(text)
  expect(found.length).toBeGreaterThan(3)
  for (const [index, { start }] of found.entries())
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
})

test.each([
  ['internments', 'internment'],
  ['embassies', 'embassy'],
  ['trespasses', 'trespass'],
  ['crisis', 'crisis'],
  ['status', 'status'],
  ['declassified', 'declassify'],
  ['extradites', 'extradit'],
  ['killing', 'kill'],
  ['ring', 'ring'],
  ['U.S.', 'us'],
])('the base of %s is %s', (word, base) => {
  expect(wordsOf(word)).toMatchObject([{ base }])
})

test('words keep their places, and “U.S.” is one of them', () => {
  const text = 'The U.S. Navy’s ship.'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'U.S',
    'Navy',
    'ship',
  ])
})

test('every caution and every bare place sends its reader to a page of the library', () => {
  const content = fileURLToPath(new URL('../../content', import.meta.url))
  const slugs = readdirSync(content, { recursive: true, encoding: 'utf8' }).map((file) =>
    basename(file, '.mdx'),
  )
  const planned = readFileSync(join(content, 'planned.yaml'), 'utf8')
  const missing = [...cautions, ...barePlaces].filter(
    ({ read }) => !slugs.includes(read) && !planned.includes(`/${read}/`),
  )
  expect(missing).toEqual([])
})

test('every caution has forms of its own and says something', () => {
  const phrases = cautions.flatMap((caution) => caution.phrases.map((phrase) => phrase.toLowerCase()))
  expect(new Set(phrases).size).toBe(phrases.length)
  for (const { says } of cautions) expect(says).toMatch(/\.$/)
})
