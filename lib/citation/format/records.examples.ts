/** One authority of each sort that records tell apart; the records stand in `fixtures/records/`. */
import type { AuthorityKind } from '../../schema'

export interface RecordExample {
  /** The name of its snapshot. */
  name: string
  kind: AuthorityKind
  title: string
  shortTitle?: string
  officialUrl?: string
  citation: object
}

export const examples: readonly RecordExample[] = [
  {
    name: 'treaty',
    kind: 'treaty',
    title: 'Charter of the United Nations',
    shortTitle: 'UN Charter',
    officialUrl: 'https://www.un.org/en/about-us/un-charter/full-text',
    citation: {
      adopted: '1945-06-26',
      inForce: '1945-10-24',
      printed: { series: 'UNTS', volume: '1', page: 'XVI' },
    },
  },
  {
    name: 'bilateral-treaty',
    kind: 'treaty',
    title: 'Extradition Treaty',
    citation: {
      adopted: '1978-05-04',
      bilateral: ['United States', 'Mexico'],
      printed: { series: 'UST', volume: '31', page: '5059' },
      parallel: ['TIAS 9656'],
    },
  },
  {
    name: 'judgment-numbered-by-year',
    kind: 'judgment',
    title: 'Oil Platforms',
    citation: {
      name: 'Oil Platforms (Islamic Republic of Iran v United States of America)',
      phase: 'Merits',
      court: 'International Court of Justice',
      decided: '2003-11-06',
      printed: { series: 'ICJ Rep', volume: '2003', page: '161' },
      docket: 'General List No 90',
    },
  },
  {
    name: 'judgment',
    kind: 'judgment',
    title: 'Hamdi v. Rumsfeld',
    citation: {
      name: 'Hamdi v. Rumsfeld',
      court: 'Supreme Court of the United States',
      decided: '2004-06-28',
      printed: { series: 'US', volume: '542', page: '507' },
    },
  },
  {
    name: 'statute-in-a-code',
    kind: 'statute',
    title: 'War Powers Resolution',
    citation: {
      country: 'United States',
      code: { name: 'USC', title: '50', sections: '1541-1548' },
      publicLaw: '93-148',
      printed: { series: 'Stat', volume: '87', page: '555' },
      enacted: '1973-11-07',
    },
  },
  {
    name: 'statute',
    kind: 'statute',
    title: 'Authorization for Use of Military Force Against Iraq Resolution of 2002',
    citation: {
      country: 'United States',
      publicLaw: '107-243',
      printed: { series: 'Stat', volume: '116', page: '1498' },
      enacted: '2002-10-16',
    },
  },
  {
    name: 'constitution',
    kind: 'constitution',
    title: 'Constitución Política de los Estados Unidos Mexicanos',
    citation: { country: 'Mexico', adopted: '1917-02-05' },
  },
  {
    name: 'resolution',
    kind: 'resolution',
    title: 'Security Council resolution 1373 (2001)',
    citation: {
      body: 'UN Security Council',
      number: '1373 (2001)',
      symbol: 'S/RES/1373',
      adopted: '2001-09-28',
    },
  },
  {
    name: 'resolution-of-congress',
    kind: 'resolution',
    title: 'Directing the removal of United States Armed Forces from hostilities in Yemen',
    citation: {
      body: 'United States Congress',
      number: 'S.J.Res. 7, 116th Congress',
      adopted: '2019-04-04',
    },
  },
  {
    name: 'order',
    kind: 'order',
    title: 'Executive Order 12333: United States Intelligence Activities',
    citation: {
      issuer: 'President Ronald Reagan',
      number: '12333',
      issued: '1981-12-04',
      printed: { series: 'Fed Reg', volume: '46', page: '59941' },
    },
  },
  {
    name: 'opinion',
    kind: 'opinion',
    title: 'Presidential Power to Use the Armed Forces Abroad',
    citation: {
      author: 'Office of Legal Counsel, US Department of Justice',
      given: '1980-02-12',
      printed: { series: 'Op OLC', volume: '4A', page: '185' },
    },
  },
  {
    name: 'report',
    kind: 'report',
    title: 'Study on targeted killings',
    citation: {
      author: 'Philip Alston, UN Special Rapporteur',
      published: '2010-05-28',
      symbol: 'A/HRC/14/24/Add.6',
    },
  },
  {
    name: 'statement-with-a-symbol',
    kind: 'statement',
    title: 'Letter dated 8 January 2020 from the Permanent Representative of the United States',
    citation: {
      author: 'United States',
      addressee: 'President of the Security Council',
      made: '2020-01-08',
      symbol: 'S/2020/20',
    },
  },
  {
    name: 'statement',
    kind: 'statement',
    title: 'First Annual Message to Congress',
    citation: { author: 'President Thomas Jefferson', made: '1801-12-08' },
  },
  {
    name: 'bill',
    kind: 'statement',
    title: 'AUMF CARTEL Influence Resolution',
    citation: {
      author: 'Representatives Dan Crenshaw and Mike Waltz',
      made: '2023-01-12',
      symbol: 'H.J.Res. 18, 118th Congress',
    },
  },
  {
    name: 'article',
    kind: 'work',
    title: 'Ending Wars & Keeping 50% of the Peace_',
    officialUrl: 'https://example.org/a_b?c=1&d=%20#e',
    citation: {
      authors: ['Larissa van den Herik', 'John B. Bellinger III'],
      published: '2019',
      container: 'Leiden Journal of International Law',
      printed: { series: 'LJIL', volume: '32', page: '1-20' },
      parallel: ['doi 10.1017/S0922156518000001'],
    },
  },
  {
    name: 'article-without-volume',
    kind: 'work',
    title: 'On Proportionality',
    citation: { authors: ['Noam Lubell'], published: '2016-06-22', container: 'American Journal of Law' },
  },
  {
    name: 'chapter',
    kind: 'work',
    title: 'Retaliation and Reprisal',
    citation: { authors: ['Shane Darcy'], published: '2015', container: 'The Oxford Handbook of Force' },
  },
  {
    name: 'book',
    kind: 'work',
    title: 'Tallinn Manual 2.0',
    citation: {
      authors: ['Michael N Schmitt (ed)'],
      published: '2017',
      publisher: 'Cambridge University Press',
      edition: '2nd edn',
    },
  },
  {
    name: 'site',
    kind: 'work',
    title: 'A Constitutional Crisis',
    citation: { authors: ['Bruce Ackerman'], published: '2020-02-21', container: 'Just Security' },
  },
  {
    name: 'paper-in-a-series',
    kind: 'work',
    title: 'The Power of the Purse',
    citation: {
      authors: ['US Naval War College'],
      published: '2017-04-17',
      container: 'Heritage Foundation, Legal Memorandum No 203',
    },
  },
  {
    name: 'paper',
    kind: 'work',
    title: 'Power Wars Document',
    citation: { authors: ['Charlie Savage'], published: '2015-12' },
  },
]
