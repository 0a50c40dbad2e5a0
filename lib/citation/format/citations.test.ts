import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMatter } from '../../corpus/front-matter'
import { type AuthorityKind, type AuthorityMatter, authoritySchema } from '../../schema'
import { formatBluebook } from './bluebook'
import { formatOscola } from './oscola'

/** An authority with no more than its citation needs. */
function authority(kind: AuthorityKind, title: string, citation: object): AuthorityMatter {
  const common = { id: 'x', title, shortTitle: title, date: '2000', status: 'in force' }
  return authoritySchema.parse({ ...common, kind, citation: { pinpoint: 'part', ...citation } })
}

// Spaces that do not break are tested by themselves, below.
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

interface Example {
  what: string
  kind: AuthorityKind
  title: string
  citation: object
  oscola: string
  bluebook: string
}

const examples: Example[] = [
  {
    what: 'a treaty',
    kind: 'treaty',
    title: 'Vienna Convention on the Law of Treaties',
    citation: {
      adopted: '1969-05-23',
      inForce: '1980-01-27',
      printed: { series: 'UNTS', volume: '1155', page: '331' },
    },
    oscola:
      'Vienna Convention on the Law of Treaties (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331',
    bluebook: 'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331',
  },
  {
    what: 'a treaty that is not known to be in force',
    kind: 'treaty',
    title: 'General Treaty for Renunciation of War',
    citation: { adopted: '1928-08-27', printed: { series: 'LNTS', volume: '94', page: '57' } },
    oscola: 'General Treaty for Renunciation of War (adopted 27 August 1928) 94 LNTS 57',
    bluebook: 'General Treaty for Renunciation of War, Aug. 27, 1928, 94 L.N.T.S. 57',
  },
  {
    what: 'a bilateral treaty',
    kind: 'treaty',
    title: 'Extradition Treaty',
    citation: {
      adopted: '1978-05-04',
      inForce: '1980-01-25',
      printed: { series: 'UST', volume: '31', page: '5059' },
      bilateral: ['United States', 'Mexico'],
    },
    oscola:
      'Extradition Treaty (United States–Mexico) (signed 4 May 1978, entered into force 25 January 1980) 31 UST 5059',
    bluebook: 'Extradition Treaty, United States–Mexico, May 4, 1978, 31 U.S.T. 5059',
  },
  {
    what: 'a judgment of the World Court, whose volumes are years',
    kind: 'judgment',
    title: 'Oil Platforms',
    citation: {
      name: 'Oil Platforms (Islamic Republic of Iran v United States of America)',
      phase: 'Merits',
      court: 'International Court of Justice',
      courtShort: 'ICJ',
      decided: '2003-11-06',
      printed: { series: 'ICJ Rep', volume: '2003', page: '161' },
    },
    oscola: 'Oil Platforms (Islamic Republic of Iran v United States of America) (Merits) [2003] ICJ Rep 161',
    bluebook:
      'Oil Platforms (Islamic Republic of Iran v. United States of America), Judgment, 2003 I.C.J. Rep. 161 (Nov. 6)',
  },
  {
    what: 'an advisory opinion',
    kind: 'judgment',
    title: 'Nuclear Weapons',
    citation: {
      name: 'Legality of the Threat or Use of Nuclear Weapons',
      phase: 'Advisory Opinion',
      court: 'International Court of Justice',
      decided: '1996-07-08',
      printed: { series: 'ICJ Rep', page: '226' },
    },
    oscola: 'Legality of the Threat or Use of Nuclear Weapons (Advisory Opinion) [1996] ICJ Rep 226',
    bluebook:
      'Legality of the Threat or Use of Nuclear Weapons, Advisory Opinion, 1996 I.C.J. Rep. 226 (July 8)',
  },
  {
    what: 'a judgment of the Supreme Court of the United States, which is not named',
    kind: 'judgment',
    title: 'Youngstown',
    citation: {
      name: 'Youngstown Sheet & Tube Co. v. Sawyer',
      court: 'Supreme Court of the United States',
      decided: '1952-06-02',
      printed: { series: 'US', volume: '343', page: '579' },
    },
    oscola: 'Youngstown Sheet & Tube Co v Sawyer 343 US 579 (1952)',
    bluebook: 'Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579 (1952)',
  },
  {
    what: 'a judgment of a lower court, which is',
    kind: 'judgment',
    title: 'Campbell v Clinton',
    citation: {
      name: 'Campbell v. Clinton',
      court: 'United States Court of Appeals for the District of Columbia Circuit',
      courtShort: 'DC Cir',
      decided: '2000-02-18',
      printed: { series: 'F 3d', volume: '203', page: '19' },
    },
    oscola: 'Campbell v Clinton 203 F 3d 19 (DC Cir 2000)',
    bluebook: 'Campbell v. Clinton, 203 F.3d 19 (D.C. Cir. 2000)',
  },
  {
    what: 'a judgment known by its docket number',
    kind: 'judgment',
    title: 'Tadić',
    citation: {
      name: 'Prosecutor v Tadić',
      phase: 'Judgment',
      court: 'International Criminal Tribunal for the former Yugoslavia',
      courtShort: 'ICTY',
      decided: '1999-07-15',
      docket: 'IT-94-1-A',
    },
    oscola: 'Prosecutor v Tadić (Judgment) IT-94-1-A (ICTY, 15 July 1999)',
    bluebook: 'Prosecutor v. Tadić, IT-94-1-A (Int’l Crim. Trib. for the Former Yugoslavia July 15, 1999)',
  },
  {
    what: 'a judgment whose name is its docket number',
    kind: 'judgment',
    title: 'Ramstein',
    citation: {
      name: '2 BvR 508/21 (Ramstein)',
      court: 'BVerfG',
      decided: '2025-07-15',
      docket: '2 BvR 508/21',
    },
    oscola: '2 BvR 508/21 (Ramstein) (BVerfG, 15 July 2025)',
    bluebook: '2 BvR 508/21 (Ramstein) (BVerfG July 15, 2025)',
  },
  {
    what: 'a statute in the Code',
    kind: 'statute',
    title: 'War Powers Resolution',
    citation: {
      country: 'United States',
      code: { name: 'USC', title: '50', sections: '1541-1548' },
      publicLaw: '93-148',
      printed: { series: 'Stat', volume: '87', page: '555' },
      enacted: '1973-11-07',
    },
    oscola: 'War Powers Resolution, 50 USC §§ 1541–1548, Pub L 93-148, 87 Stat 555 (1973)',
    bluebook: 'War Powers Resolution, 50 U.S.C. §§ 1541–1548',
  },
  {
    what: 'a statute that is not in the Code, by one of its sections',
    kind: 'statute',
    title: 'Intelligence Oversight Act of 1980',
    citation: { country: 'United States', publicLaw: '96-450', enactedSection: '407', enacted: '1980-10-14' },
    oscola: 'Intelligence Oversight Act of 1980, Pub L 96-450, § 407 (1980)',
    bluebook: 'Intelligence Oversight Act of 1980, Pub. L. No. 96-450, § 407 (1980)',
  },
  {
    what: 'a statute whose title names its section',
    kind: 'statute',
    title: 'Foreign Service Act of 1980, § 207 (chief of mission)',
    citation: {
      country: 'United States',
      code: { name: 'USC', title: '22', sections: '3927' },
      publicLaw: '96-465',
      enactedSection: '207',
      enacted: '1980',
    },
    oscola: 'Foreign Service Act of 1980, § 207 (chief of mission), 22 USC § 3927, Pub L 96-465 (1980)',
    bluebook: 'Foreign Service Act of 1980, § 207 (chief of mission), 22 U.S.C. § 3927',
  },
  {
    what: 'a note to a section of the Code',
    kind: 'statute',
    title: 'Authorization for Use of Military Force',
    citation: {
      country: 'United States',
      code: { name: 'USC', title: '50', sections: '1541 note' },
      publicLaw: '107-40',
      enacted: '2001-09-18',
    },
    oscola: 'Authorization for Use of Military Force, 50 USC § 1541 note, Pub L 107-40 (2001)',
    bluebook: 'Authorization for Use of Military Force, 50 U.S.C. § 1541 note',
  },
  {
    what: 'a constitution',
    kind: 'constitution',
    title: 'Constitución Política de los Estados Unidos Mexicanos',
    citation: { country: 'Mexico', adopted: '1917' },
    oscola: 'Constitución Política de los Estados Unidos Mexicanos',
    bluebook: 'Constitución Política de los Estados Unidos Mexicanos',
  },
  {
    what: 'a resolution of the Security Council, counted through the years',
    kind: 'resolution',
    title: 'Resolution 1373',
    citation: {
      body: 'UN Security Council',
      number: '1373 (2001)',
      symbol: 'S/RES/1373',
      adopted: '2001-09-28',
    },
    oscola: 'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373',
    bluebook: 'S.C. Res. 1373 (Sept. 28, 2001)',
  },
  {
    what: 'a resolution of the General Assembly, counted by session',
    kind: 'resolution',
    title: 'Friendly relations',
    citation: { body: 'UN General Assembly', number: '2625 (XXV)', adopted: '1970-10-24' },
    oscola: 'UNGA Res 2625 (XXV) (24 October 1970)',
    bluebook: 'G.A. Res. 2625 (XXV) (Oct. 24, 1970)',
  },
  {
    what: 'a resolution of another body, without a number',
    kind: 'resolution',
    title: 'Military Assistance on Request',
    citation: { body: 'Institut de Droit International', number: 'Rhodes session', adopted: '2011-09-08' },
    oscola:
      'Institut de Droit International, ‘Military Assistance on Request’ (Rhodes session, 8 September 2011)',
    bluebook:
      'Institut de Droit International, Military Assistance on Request, Rhodes session (Sept. 8, 2011)',
  },
  {
    what: 'an executive order',
    kind: 'order',
    title: 'Executive Order 12333: United States Intelligence Activities',
    citation: {
      issuer: 'President Ronald Reagan',
      number: '12333',
      issued: '1981-12-04',
      printed: { series: 'Fed Reg', volume: '46', page: '59941' },
    },
    oscola: 'Exec Order No 12,333, 46 Fed Reg 59,941 (4 December 1981)',
    bluebook: 'Exec. Order No. 12,333, 46 Fed. Reg. 59,941 (Dec. 4, 1981)',
  },
  {
    what: 'an order without a number',
    kind: 'order',
    title: 'Presidential Policy Guidance',
    citation: { issuer: 'President Barack Obama', issued: '2013-05-22' },
    oscola: 'President Barack Obama, ‘Presidential Policy Guidance’ (22 May 2013)',
    bluebook: 'President Barack Obama, Presidential Policy Guidance (May 22, 2013)',
  },
  {
    what: 'an opinion that is printed',
    kind: 'opinion',
    title: 'Authority to Use Military Force in Libya',
    citation: {
      author: 'Office of Legal Counsel',
      given: '2011-04-01',
      printed: { series: 'Op OLC', volume: '35', page: '20' },
    },
    oscola: 'Office of Legal Counsel, ‘Authority to Use Military Force in Libya’ (1 April 2011) 35 Op OLC 20',
    bluebook: 'Authority to Use Military Force in Libya, 35 Op. O.L.C. 20 (2011)',
  },
  {
    what: 'an opinion that is not',
    kind: 'opinion',
    title: 'January 2020 Airstrike in Iraq',
    citation: { author: 'Office of Legal Counsel', given: '2020-03' },
    oscola: 'Office of Legal Counsel, ‘January 2020 Airstrike in Iraq’ (March 2020)',
    bluebook: 'January 2020 Airstrike in Iraq (Mar. 2020)',
  },
  {
    what: 'a report with a symbol of the United Nations',
    kind: 'report',
    title: 'Draft conclusions on peremptory norms',
    citation: { author: 'International Law Commission', published: '2022', symbol: 'A/77/10' },
    oscola: 'International Law Commission, ‘Draft conclusions on peremptory norms’ (2022) UN Doc A/77/10',
    bluebook: 'International Law Commission, Draft conclusions on peremptory norms, U.N. Doc. A/77/10 (2022)',
  },
  {
    what: 'a report with another symbol',
    kind: 'report',
    title: 'Covert Action',
    citation: { author: 'Congressional Research Service', published: '2006-11-02', symbol: 'RL33715' },
    oscola: 'Congressional Research Service, ‘Covert Action’ (2 November 2006) RL33715',
    bluebook: 'Congressional Research Service, Covert Action, RL33715 (Nov. 2, 2006)',
  },
  {
    what: 'a statement by a person with initials',
    kind: 'statement',
    title: 'Statement on Signing',
    citation: { author: 'President George H. W. Bush', made: '1991-01-14' },
    oscola: 'President George HW Bush, ‘Statement on Signing’ (14 January 1991)',
    bluebook: 'President George H. W. Bush, Statement on Signing (Jan. 14, 1991)',
  },
  {
    what: 'a letter to the Security Council',
    kind: 'statement',
    title: 'Letter dated 7 June 2016',
    citation: { author: 'Belgium', made: '2016-06-07', symbol: 'S/2016/523' },
    oscola: 'Belgium, ‘Letter dated 7 June 2016’ (7 June 2016) UN Doc S/2016/523',
    bluebook: 'Belgium, Letter dated 7 June 2016, U.N. Doc. S/2016/523 (June 7, 2016)',
  },
  {
    what: 'an article, with quotation marks in its title',
    kind: 'work',
    title: '“One Hell of a Killing Machine”',
    citation: {
      authors: ['Kevin Jon Heller'],
      published: '2013',
      container: 'Journal of International Criminal Justice',
      printed: { series: 'Journal of International Criminal Justice', volume: '11', page: '89' },
    },
    oscola:
      'Kevin Jon Heller, ‘“One Hell of a Killing Machine”’ (2013) 11 Journal of International Criminal Justice 89',
    bluebook:
      'Kevin Jon Heller, “One Hell of a Killing Machine”, 11 Journal of International Criminal Justice 89 (2013)',
  },
  {
    what: 'an article on a website',
    kind: 'work',
    title: 'Attacking Drug Boats',
    citation: {
      authors: ['Geoffrey Corn', 'Ken Watkin'],
      published: '2025-12-03',
      container: 'War on the Rocks',
    },
    oscola: 'Geoffrey Corn and Ken Watkin, ‘Attacking Drug Boats’ (War on the Rocks, 3 December 2025)',
    bluebook: 'Geoffrey Corn & Ken Watkin, Attacking Drug Boats, War on the Rocks (Dec. 3, 2025)',
  },
  {
    what: 'a book by three authors, in a later edition',
    kind: 'work',
    title: 'Principles',
    citation: {
      authors: ['Ann A. Author', 'Ben Burr Jr.', 'Cy Clay'],
      published: '2019',
      publisher: 'OUP',
      edition: '9th edn',
    },
    oscola: 'Ann A Author, Ben Burr Jr and Cy Clay, Principles (9th edn, OUP 2019)',
    bluebook: 'Ann A. Author, Ben Burr Jr. & Cy Clay, Principles (9th edn 2019)',
  },
]

describe('a citation from its parts', () => {
  test.each(examples.map((example) => [example.what, example] as const))(
    '%s',
    (_, { kind, title, citation, oscola, bluebook }) => {
      const matter = authority(kind, title, citation)
      expect(plain(formatOscola(matter))).toBe(oscola)
      expect(plain(formatBluebook(matter))).toBe(bluebook)
    },
  )

  test('there is an example of every kind', () => {
    const kinds = new Set(examples.map(({ kind }) => kind))
    expect(
      authoritySchema.options.map(({ shape }) => shape.kind.value).filter((kind) => !kinds.has(kind)),
    ).toEqual([])
  })
})

test.each(examples)('whole citations of its own take precedence: $what', ({ kind, title, citation }) => {
  const matter = authority(kind, title, { ...citation, oscola: 'As OSCOLA has it', bluebook: 'U.N. Charter' })
  expect(formatOscola(matter)).toBe('As OSCOLA has it')
  expect(formatBluebook(matter)).toBe('U.N. Charter')
})

test('no line ends after § or within a date', () => {
  const statute = authority('statute', 'X', {
    country: 'United States',
    code: { name: 'USC', title: '50', sections: '3093' },
    enacted: '1991',
  })
  expect(formatOscola(statute)).toBe('X, 50 USC §\u00a03093 (1991)')
  expect(formatBluebook(statute)).toBe('X, 50 U.S.C. §\u00a03093')
  const statement = authority('statement', 'X', { author: 'Y', made: '2025-10-02' })
  expect(formatOscola(statement)).toBe('Y, ‘X’ (2\u00a0October\u00a02025)')
})

describe('the authorities of this site', () => {
  const folder = new URL('../../../content/authorities/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'))

  test('have citations without gaps', () => {
    const faults = files.flatMap((name) => {
      const front = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? ''
      const { matter } = readMatter(front, 1, authoritySchema)
      // A file that an author is in the middle of is the lint’s concern.
      if (!matter) return []
      return [formatOscola(matter), formatBluebook(matter)].flatMap((citation) => {
        const wrong = faultOf(plain(citation))
        return wrong ? [`${name}: ${wrong}: ${citation}`] : []
      })
    })
    expect(files.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  function faultOf(citation: string): string | null {
    if (citation.trim() === '' || citation !== citation.trim()) return 'space at an end'
    if (/undefined|null|\[object|NaN/.test(citation)) return 'a part is missing'
    if (/ {2}|,,| ,|\( | \)|\(\)/.test(citation)) return 'a gap'
    if (citation.split('(').length !== citation.split(')').length) return 'brackets'
    if (/["']/.test(citation)) return 'straight quotation marks'
    return null
  }
})
