import { expect, it, describe as suite } from 'vitest'
import { authorityTable, recognise } from '../recognise'
import { describe, whereToRead } from './index'

const table: readonly (readonly [text: string, label: string, url: string | null])[] = [
  [
    '50 usc 3093(a)',
    '50 U.S.C. § 3093(a)',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title50-section3093&num=0&edition=prelim',
  ],
  // It was renumbered, and an address with the former number leads nowhere.
  [
    '50 usc 413b',
    '50 U.S.C. § 413b',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title50-section3093&num=0&edition=prelim',
  ],
  [
    'section 5(b) WPR',
    'War Powers Resolution, § 5(b)',
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title50-section1544&num=0&edition=prelim',
  ],
  ['un charter art 2(4)', 'UN Charter, art 2(4)', 'https://www.un.org/en/about-us/un-charter/full-text'],
  [
    'GC III art 4',
    'Third Geneva Convention, art 4',
    'https://ihl-databases.icrc.org/en/ihl-treaties/gciii-1949/article-4',
  ],
  [
    'common article 3',
    'Geneva Conventions, common art 3',
    'https://ihl-databases.icrc.org/en/ihl-treaties/gci-1949/article-3',
  ],
  ['art 2(4)', 'art 2(4)', null],
  [
    'US Const art II, § 2',
    'US Constitution, art II, § 2',
    'https://constitution.congress.gov/constitution/article-2/',
  ],
  [
    'Fourth Amendment',
    'US Constitution, amend IV',
    'https://constitution.congress.gov/constitution/amendment-4/',
  ],
  ['Pub. L. 119-60', 'Public Law 119-60', 'https://www.govinfo.gov/link/plaw/119/public/60'],
  ['Pub. L. 93-148', 'Public Law 93-148', null],
  ['87 Stat. 555', '87 Stat. 555', 'https://www.govinfo.gov/link/statute/87/555'],
  ['28 CFR 0.25', '28 C.F.R. § 0.25', 'https://www.ecfr.gov/current/title-28/section-0.25'],
  ['46 Fed. Reg. 59941', '46 Fed. Reg. 59941', 'https://www.govinfo.gov/link/fr/46/59941'],
  ['EO 14157', 'Executive Order 14157', 'https://www.federalregister.gov/executive-order/14157'],
  [
    'EO 12333 § 2.11',
    'Executive Order 12333, § 2.11',
    'https://www.archives.gov/federal-register/codification/executive-order/12333.html',
  ],
  ['EO 11905', 'Executive Order 11905', null],
  ['S/RES/1373', 'Security Council resolution 1373', 'https://undocs.org/S/RES/1373(2001)'],
  ['SC Res 1970 (2011)', 'Security Council resolution 1970 (2011)', 'https://undocs.org/S/RES/1970(2011)'],
  ['SC Res 1970', 'Security Council resolution 1970', null],
  ['GA Res 2625 (XXV)', 'General Assembly resolution 2625 (XXV)', 'https://undocs.org/A/RES/2625(XXV)'],
  ['A/RES/56/83', 'General Assembly resolution 56/83', 'https://undocs.org/A/RES/56/83'],
  ['S/2014/695', 'UN document S/2014/695', 'https://undocs.org/S/2014/695'],
  ['Nicaragua ¶195', 'ICJ, Nicaragua, para 195', 'https://www.icj-cij.org/case/70'],
  ['2 RIAA 829', '2 RIAA 829', 'https://legal.un.org/riaa/'],
  ['504 US 655', '504 U.S. 655', 'https://www.loc.gov/item/usrep504655/'],
  ['596 US 482', '596 U.S. 482', null],
  ['203 F.3d 19', '203 F.3d 19', null],
  ['13 Op OLC 163', '13 Op. O.L.C. 163', 'https://www.justice.gov/olc/opinions'],
  [
    'S.J.Res. 83, 119th Cong',
    'S.J.Res. 83, 119th Congress',
    'https://www.congress.gov/bill/119th-congress/senate-joint-resolution/83',
  ],
  [
    'S. 440, 93rd Cong',
    'S. 440, 93rd Congress',
    'https://www.congress.gov/bill/93rd-congress/senate-bill/440',
  ],
  ['H.R. 5, 91st Cong', 'H.R. 5, 91st Congress', 'https://www.congress.gov/bill/91st-congress/house-bill/5'],
  [
    'H.R. 5 101st Cong.',
    'H.R. 5, 101st Congress',
    'https://www.congress.gov/bill/101st-congress/house-bill/5',
  ],
  [
    'H.R. 5, 102nd Cong',
    'H.R. 5, 102nd Congress',
    'https://www.congress.gov/bill/102nd-congress/house-bill/5',
  ],
  [
    'S.J.Res. 5, 112th Cong',
    'S.J.Res. 5, 112th Congress',
    'https://www.congress.gov/bill/112th-congress/senate-joint-resolution/5',
  ],
  [
    'H.R. 5, 113th Cong',
    'H.R. 5, 113th Congress',
    'https://www.congress.gov/bill/113th-congress/house-bill/5',
  ],
  ['S.J.Res. 83', 'S.J.Res. 83', null],
  [
    'App no 46221/99',
    'European Court of Human Rights, App No 46221/99',
    'https://hudoc.echr.coe.int/eng#%7B%22appno%22%3A%5B%2246221%2F99%22%5D%7D',
  ],
  [
    'Ser C 470',
    'Inter-American Court, Series C No 470',
    'https://www.corteidh.or.cr/docs/casos/articulos/seriec_470_esp.pdf',
  ],
]

suite('what a citation is and where to read it', () => {
  it.each(table)('%s', (text, label, url) => {
    const [citation] = recognise(text)
    if (!citation) throw new Error('not recognised')
    expect(describe(citation)).toBe(label)
    expect(whereToRead(citation)?.url ?? null).toBe(url)
  })
})

suite('a source recognised by its name', () => {
  const authorities = authorityTable([
    { id: 'hamdi', kind: 'us-reports', root: 'us_542_507', names: '(Hamdi)', unit: 'page' },
    { id: 'lotus', kind: 'pcij', root: 'pcij_a_10', names: '(Lotus)', unit: 'page' },
    { id: 'barr', kind: 'olc-opinion', root: 'olc_4b_543', names: '(Barr opinion)', unit: 'page' },
  ])
  it.each([
    ['Hamdi, at 518', '542 U.S. 507, 518', 'https://www.loc.gov/item/usrep542507/'],
    ['Lotus at 18', 'PCIJ Series A No 10, 18', 'https://www.icj-cij.org/pcij'],
    ['Barr opinion at 550', '4B Op. O.L.C. 543, 550', 'https://www.justice.gov/olc/opinions'],
  ])('%s', (text, label, url) => {
    const [citation] = recognise(text, { authorities })
    if (!citation) throw new Error('not recognised')
    expect(describe(citation)).toBe(label)
    expect(whereToRead(citation)?.url).toBe(url)
  })
})
