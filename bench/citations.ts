/** Whether citations are found in every form in which people write them: formal, sloppy, and without a sign. */

import { buildIndex } from '../lib/search/build'
import { Engine } from '../lib/search/engine'
import type { SearchRecord } from '../lib/search/records'
import type { Document } from './collections'
import type { Searcher } from './relevance'

/** One place of law, the token that it is filed under, and forms in which it is asked for. */
export interface CitedPlace {
  id: string
  text: string
  forms: readonly string[]
}

/** Twins stand beside each, so that a number taken for its neighbour is a fault. */
export const citedPlaces: readonly CitedPlace[] = [
  {
    id: 'art_un-charter_2_4',
    text: 'UN Charter, Article 2(4)',
    forms: [
      'Article 2(4) UN Charter',
      'un charter art. 2(4)',
      'UN Charter art 2 para 4',
      'U.N. Charter art. 2, ¶ 4',
      'article 2, paragraph 4, of the Charter of the United Nations',
      'art 2 para 4 un charter',
    ],
  },
  {
    id: 'art_un-charter_2_7',
    text: 'UN Charter, Article 2(7)',
    forms: ['Article 2(7) UN Charter', 'un charter 2(7)'],
  },
  {
    id: 'art_un-charter_51',
    text: 'UN Charter, Article 51',
    forms: [
      'art 51 un charter',
      'UN Charter, art. 51',
      'un charter 51',
      'artículo 51 de la Carta de las Naciones Unidas',
    ],
  },
  {
    id: 'art_geneva-conventions_3',
    text: 'Geneva Conventions, common article 3',
    forms: ['common article 3', 'common art 3 of the Geneva Conventions'],
  },
  {
    id: 'art_arsiwa_20',
    text: 'Articles on State Responsibility, article 20',
    forms: ['ARSIWA 20', 'ARSIWA art. 20', 'articles on state responsibility art 20'],
  },
  {
    id: 'art_geneva-convention-3_4',
    text: 'Third Geneva Convention, article 4',
    forms: ['GC III art 4', 'Geneva Convention (III) art. 4', 'third geneva convention article 4'],
  },
  {
    id: 'usc_50_3093_a',
    text: '50 U.S.C. § 3093(a)',
    forms: ['50 U.S.C. § 3093(a)', '50 usc 3093(a)', '50 USC §3093 (a)', 'title 50 section 3093(a)'],
  },
  { id: 'usc_50_3094', text: '50 U.S.C. § 3094', forms: ['50 U.S.C. § 3094', '50 usc 3094'] },
  {
    id: 'usc_50_1541_c',
    text: '50 U.S.C. § 1541(c)',
    forms: ['section 1541(c)', 'War Powers Resolution § 2(c)', 'section 2(c) WPR', '50 usc 1541(c)'],
  },
  {
    id: 'usc_50_1544_b',
    text: '50 U.S.C. § 1544(b)',
    forms: ['section 5(b) WPR', 'section 5(b) of the War Powers Resolution', '50 U.S.C. § 1544(b)'],
  },
  {
    id: 'usconst_2_2_1',
    text: 'US Const art II § 2 cl 1',
    forms: ['art. II § 2 cl. 1', 'U.S. Const. art. II, § 2, cl. 1', 'article II section 2 clause 1'],
  },
  { id: 'usconst_1_8', text: 'US Const art I § 8', forms: ['article I section 8', 'art I § 8'] },
  {
    id: 'publ_93-148',
    text: 'Pub. L. No. 93-148',
    forms: ['Pub. L. 93-148', 'public law 93–148', 'pl 93-148'],
  },
  { id: 'stat_87_555', text: '87 Stat. 555', forms: ['87 Stat. 555', '87 Stat 555'] },
  { id: 'cfr_28_0.25', text: '28 C.F.R. § 0.25', forms: ['28 CFR 0.25', '28 C.F.R. § 0.25'] },
  {
    id: 'eo_12333_2.11',
    text: 'Executive Order 12333, § 2.11',
    forms: [
      'EO 12333 § 2.11',
      '12333 2.11',
      'Exec. Order No. 12,333, § 2.11',
      'executive order 12333 section 2.11',
    ],
  },
  {
    id: 'unscr_1373',
    text: 'Security Council resolution 1373 (2001)',
    forms: ['S/RES/1373', 'UNSC 1373', 'resolution 1373', 'UNSCR 1373', 'SC Res 1373 (2001)'],
  },
  {
    id: 'ungar_2625',
    text: 'General Assembly resolution 2625 (XXV)',
    forms: ['GA Res 2625 (XXV)', 'UNGA Res 2625', 'A/RES/2625', 'resolution 2625 (XXV)'],
  },
  { id: 'undoc_s-2014-695', text: 'UN Doc S/2014/695', forms: ['S/2014/695', 'UN Doc. S/2014/695'] },
  {
    id: 'icj_nicaragua_195',
    text: 'Nicaragua, para 195',
    forms: [
      'Nicaragua ¶195',
      '[1986] ICJ Rep 14, para 195',
      'ICJ Rep 1986, 14, para 195',
      'nicaragua para 195',
      '1986 I.C.J. 14, ¶ 195',
    ],
  },
  {
    id: 'pcij_a_10',
    text: 'PCIJ Series A No 10',
    forms: ['PCIJ Ser A No 10', '1927 P.C.I.J. (ser. A) No. 10'],
  },
  { id: 'riaa_2_829', text: '2 RIAA 829', forms: ['2 RIAA 829', '2 R.I.A.A. 829'] },
  {
    id: 'docket_it-94-1-ar72_70',
    text: 'IT-94-1-AR72, para 70',
    forms: ['IT-94-1-AR72 para 70', 'Case No. IT-94-1-AR72, ¶ 70'],
  },
  { id: 'echr_46221-99', text: 'App no 46221/99', forms: ['App. No. 46221/99', 'application no 46221/99'] },
  { id: 'iacthr_c_470', text: 'IACtHR Series C No 470', forms: ['Ser C 470', '(ser. C) No. 470'] },
  { id: 'us_542_507', text: '542 U.S. 507', forms: ['542 U.S. 507', '542 US 507', '542 us 507'] },
  { id: 'f3d_203_19', text: '203 F.3d 19', forms: ['203 F.3d 19', '203 F 3d 19'] },
  { id: 'fsupp2d_727_1', text: '727 F. Supp. 2d 1', forms: ['727 F. Supp. 2d 1', '727 F Supp 2d 1'] },
  { id: 'olc_13_163', text: '13 Op. O.L.C. 163', forms: ['13 Op. O.L.C. 163', '13 op olc 163'] },
  { id: 'sjres_83', text: 'S.J.Res. 83', forms: ['S.J. Res. 83', 'S.J.Res.83', 'sj res 83'] },
  { id: 'hconres_64', text: 'H.Con.Res. 64', forms: ['H.Con.Res. 64', 'H. Con. Res. 64', 'hconres 64'] },
]

/** Neighbours in number of every place, which must not come before it. */
function decoys(place: CitedPlace): string {
  return place.text.replace(/(\d+)(?!.*\d)/, (number) => String(Number(number) + 1))
}

export function citationDocuments(): Document[] {
  return citedPlaces.flatMap(({ id, text }, at) => [
    {
      id,
      page: id,
      title: `Place ${at}`,
      aliases: '',
      heading: '',
      citations: text,
      body: `The court applied ${text} there.`,
    },
    {
      id: `${id}~`,
      page: `${id}~`,
      title: `Other place ${at}`,
      aliases: '',
      heading: '',
      citations: decoys({ id, text, forms: [] }),
      body: `The court applied ${decoys({ id, text, forms: [] })} there.`,
    },
  ])
}

export interface CitationShare {
  engine: string
  /** The share of forms whose place is among the first three. */
  found: number
  missed: string[]
}

/** How many of the forms find their place among the first three. */
export async function measureCitations(engines: readonly Searcher[]): Promise<CitationShare[]> {
  const shares: CitationShare[] = []
  for (const engine of engines) {
    const missed: string[] = []
    let all = 0
    for (const { id, forms } of citedPlaces) {
      for (const form of forms) {
        all++
        const found = (await engine.search(form, 3)).slice(0, 3)
        if (!found.includes(id)) missed.push(form)
      }
    }
    shares.push({ engine: engine.name, found: 1 - missed.length / all, missed })
  }
  return shares
}

/** Our engine with the places as records of their own, so that a query must go straight to the passage. */
export async function measurePassages(): Promise<CitationShare> {
  const records: SearchRecord[] = citedPlaces.map(({ id, text }) => ({
    id,
    pageId: id,
    url: `/${id}/`,
    kind: 'authority',
    title: text,
    aliases: [],
    searchTerms: [],
    citations: [id],
    body: '',
  }))
  const { files } = buildIndex(records)
  const engine = await Engine.open(async (name) => files.get(name) ?? new Uint8Array())
  const missed: string[] = []
  let all = 0
  for (const { id, forms } of citedPlaces) {
    for (const form of forms) {
      all++
      const { hits } = await engine.search(form, { limit: 3 })
      if (hits[0]?.pageId !== id || !hits[0].direct) missed.push(form)
    }
  }
  return { engine: 'Casus, straight to the passage', found: 1 - missed.length / all, missed }
}
