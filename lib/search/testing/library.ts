/** A handful of pages, written for the tests, and an engine over them. */
import type { AuthorityEntry } from '../../citation/recognise'
import { type BuiltIndex, buildIndex } from '../build'
import { Engine } from '../engine'
import type { SearchRecord } from '../records'

type Partially = Partial<SearchRecord> & Pick<SearchRecord, 'id' | 'title'>

function record(given: Partially): SearchRecord {
  const pageId = given.pageId ?? given.id
  const slug = given.id.replace(':', '/')
  return {
    pageId,
    url: `/${slug}/`,
    kind: 'concept',
    aliases: [],
    searchTerms: [],
    citations: [],
    body: '',
    ...given,
  }
}

function section(
  page: string,
  id: string,
  heading: string,
  body: string,
  citations: string[] = [],
): SearchRecord {
  const url = `/${page.replace(':', '/')}/#${id}`
  return record({ id: `${page}#${id}`, pageId: page, title: '', url, heading, body, citations })
}

export const pages: readonly SearchRecord[] = [
  record({
    id: 'concept:self-defence',
    title: 'Self-defence',
    area: 'use-of-force',
    status: 'contested',
    aliases: ['right of self-defence', 'legítima defensa'],
    searchTerms: ['hitting back'],
    question: 'When may a state use force to defend itself?',
    answer: 'Only against an armed attack, and no further than is necessary and proportionate.',
    body: 'Only against an armed attack, and no further than is necessary and proportionate.',
  }),
  section(
    'concept:self-defence',
    'rule',
    'The rule',
    'Article 51 of the UN Charter keeps the inherent right. The Caroline correspondence is cited for imminence.',
  ),
  section(
    'concept:self-defence',
    'cartels',
    'The cartel question',
    'A cartel is no state. Whether its violence is an armed attack is disputed, and boots on the ground would need more.',
  ),
  record({
    id: 'concept:war-powers',
    title: 'War powers',
    area: 'oversight',
    status: 'settled',
    aliases: ['War Powers Act'],
    question: 'Who decides on war?',
    body: 'Congress declares war; the President commands the armed forces. The sixty-day clock of 50 U.S.C. § 1544(b) starts with the report.',
  }),
  section(
    'concept:war-powers',
    'clock',
    'The clock',
    'Section 5(b) of the War Powers Resolution ends hostilities after sixty days.',
  ),
  record({
    id: 'concept:counter-narcotics',
    title: 'Counter-narcotics operations',
    area: 'sovereignty',
    status: 'unsettled',
    aliases: ['drug enforcement abroad', 'soberanía'],
    body: 'Organised crime is met by law enforcement. The ground for boots on patrol is consent. The colour of the operation does not matter.',
  }),
  record({
    id: 'authority:un-charter',
    kind: 'authority',
    title: 'Charter of the United Nations',
    aliases: ['UN Charter'],
    citations: ['art_un-charter', 'unts_1_16'],
    body: 'The treaty that created the United Nations.',
  }),
  section(
    'authority:un-charter',
    'at-2-4',
    'UN Charter, art 2(4)',
    'All Members shall refrain from the threat or use of force.',
    ['art_un-charter_2_4'],
  ),
  section(
    'authority:un-charter',
    'at-51',
    'UN Charter, art 51',
    'Nothing shall impair the inherent right of self-defence.',
    ['art_un-charter_51'],
  ),
  record({
    id: 'authority:hamdi',
    kind: 'authority',
    title: 'Hamdi v. Rumsfeld',
    citations: ['us_542_507'],
    body: 'Detention of a citizen as an enemy combatant.',
  }),
  ...Array.from({ length: 30 }, (_, number) =>
    record({
      id: `page:filler-${number}`,
      kind: 'page',
      title: `Note ${number}`,
      body: `Filler of the kind that a library has, number ${number}, on treaties, ships, courts and consuls.`,
    }),
  ),
]

export const authorities: readonly AuthorityEntry[] = [
  { id: 'un-charter', kind: 'treaty', root: 'art_un-charter', names: 'UN Charter', unit: 'article' },
  { id: 'hamdi', kind: 'us-reports', root: 'us_542_507', names: '(Hamdi);(Hamdi v. Rumsfeld)', unit: 'page' },
]

export const smallIndex: BuiltIndex = buildIndex(pages, { authorities })

/** Opens an index from its files; `missing` files cannot be had. */
export async function openIndex(files: ReadonlyMap<string, Uint8Array>): Promise<Engine> {
  return Engine.open(async (name) => {
    const file = files.get(name)
    if (!file) throw new Error(`no file ${name}`)
    return file
  })
}

/** So many pages of made-up words that the index is cut into shards. */
export function manyPages(count: number, random: () => number): SearchRecord[] {
  const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'ka', 'lo', 'mu', 'ne', 'pi', 'ra', 'so', 'tu', 've', 'zi']
  const draw = () => syllables[Math.floor(random() * syllables.length)] ?? ''
  const words = Array.from({ length: 4_000 }, () => draw() + draw() + draw() + (random() < 0.5 ? draw() : ''))
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)] ?? '').join(' ')
  return Array.from({ length: count }, (_, number) =>
    record({
      id: `page:${number}`,
      kind: 'page',
      title: text(3),
      body: `${text(90)} 50 U.S.C. § ${3000 + number}`,
    }),
  )
}
