import { describe, expect, it } from 'vitest'
import { authoritySchema } from '../../schema'
import { authorityEntry, citedTokens, isCitable, placeTokens } from './authority-entry'
import { authorityTable, citationTokens, recognise } from './index'

const common = { shortTitle: 'X', title: 'X', date: '1973', status: 'in force' }

function entry(given: object) {
  return authorityEntry(authoritySchema.parse({ ...common, ...given }))
}

const resolution = entry({
  id: 'war-powers-resolution',
  kind: 'statute',
  title: 'War Powers Resolution',
  shortTitle: 'WPR',
  citation: {
    country: 'United States',
    code: { name: 'USC', title: '50', sections: '1541-1548' },
    publicLaw: '93-148',
    printed: { series: 'Stat', volume: '87', page: '555' },
    enacted: '1973-11-07',
    pinpoint: 'section',
  },
})
const section = entry({
  id: 'usc-10-127e',
  kind: 'statute',
  title: 'Support of special operations to combat terrorism',
  aliases: ['10 USC 127e', '127-echo'],
  citation: {
    country: 'United States',
    code: { name: 'USC', title: '10', sections: '127e' },
    enacted: '2016',
    pinpoint: 'section',
  },
})
const hamdi = entry({
  id: 'hamdi',
  kind: 'judgment',
  title: 'Hamdi v. Rumsfeld',
  shortTitle: 'Hamdi',
  citation: {
    name: 'Hamdi v. Rumsfeld',
    court: 'Supreme Court of the United States',
    decided: '2004-06-28',
    printed: { series: 'US', volume: '542', page: '507' },
    pinpoint: 'page',
  },
})
const congo = entry({
  id: 'armed-activities-2022',
  kind: 'judgment',
  title: 'Armed Activities on the Territory of the Congo, Reparations',
  citation: {
    name: 'Armed Activities',
    court: 'International Court of Justice',
    decided: '2022-02-09',
    printed: { series: 'ICJ Rep', volume: '2022', page: '13' },
    pinpoint: 'paragraph',
  },
})
const letter = entry({
  id: 'caroline',
  kind: 'statement',
  citation: { author: 'Daniel Webster', made: '1841-04-24', pinpoint: 'part' },
})
const constitution = entry({
  id: 'us-constitution',
  kind: 'constitution',
  citation: { country: 'United States', adopted: '1787-09-17', pinpoint: 'article' },
})

describe('an authority’s entry', () => {
  it('hangs its pinpoints on its canonical token and knows its other numbers', () => {
    expect(resolution).toMatchObject({ root: 'sec_war-powers-resolution', unit: 'section' })
    expect(resolution.also).toEqual(expect.arrayContaining(['usc_50_1544', 'publ_93-148', 'stat_87_555']))
    expect(section).toMatchObject({ root: 'usc_10', also: ['usc_10_127e'] })
    expect(hamdi.root).toBe('us_542_507')
    expect(congo.root).toBe('icj_armed-activities-2022')
  })

  it('leaves out names that are citations in themselves', () => {
    expect(section.names).not.toContain('10 USC')
    expect(section.names).toContain('127-echo')
  })

  it('tells the recogniser nothing of a letter without a symbol', () => {
    expect(isCitable(letter)).toBe(false)
    expect(isCitable(hamdi)).toBe(true)
  })
})

describe('the tokens of a place', () => {
  it.each([
    [resolution, '5(b)', ['usc_50_1544_b']],
    [section, '127e(d)(2)(G)', ['usc_10_127e_d_2_g']],
    [hamdi, '517-519', ['us_542_507_517', 'us_542_507_518', 'us_542_507_519']],
    [congo, '70', ['icj_armed-activities-2022_70']],
    [constitution, 'I, § 8, cl 11', ['usconst_1_8_11']],
    [constitution, 'amend V', ['usconst_am5']],
    [letter, 'fifth paragraph', []],
  ])('$id at %s', (authority, at, tokens) => {
    expect(placeTokens(authority, at)).toEqual(tokens)
  })

  it('are those that a text with the same citation is filed under', () => {
    const table = authorityTable([resolution, section, hamdi, congo, constitution])
    const texts = [
      [resolution, '5(b)', 'section 5(b) of the War Powers Resolution'],
      [resolution, '5(b)', '50 U.S.C. § 1544(b)'],
      [resolution, '5(b)', 'Pub. L. 93-148, § 5(b)'],
      [section, '127e(a)', '10 USC 127e(a)'],
      [hamdi, '518', 'Hamdi, at 518'],
      [hamdi, '518', '542 U.S. 507, 518'],
      [congo, '70', '[2022] ICJ Rep 13, para 70'],
      [constitution, 'I, § 8, cl 11', 'US Const art I § 8 cl 11'],
    ] as const
    for (const [authority, at, text] of texts) {
      const [citation] = recognise(text, { authorities: table })
      expect(citation?.authority, text).toBe(authority.id)
      expect(citation && citationTokens(citation), text).toEqual(
        expect.arrayContaining(placeTokens(authority, at)),
      )
    }
  })

  it('have everything above them, for what a page rests on', () => {
    expect(citedTokens(hamdi, '518')).toEqual(['us_542_507_518', 'us_542_507'])
  })
})

it('gives a statute’s own section beside the section of the Code, whichever was written', () => {
  const [own] = recognise('section 5(b) WPR')
  const [code] = recognise('50 USC 1544(b)')
  expect(own).toMatchObject({
    id: 'usc_50_1544_b',
    also: ['sec_war-powers-resolution_5_b'],
    pinpoint: '5(b)',
  })
  expect(code).toMatchObject({
    id: 'usc_50_1544_b',
    also: ['sec_war-powers-resolution_5_b'],
    pinpoint: '1544(b)',
  })
})

it('knows a section by its former number', () => {
  const authorities = authorityTable([
    { id: 'nsa-title-v', kind: 'statute', root: 'usc_50', names: '', also: ['usc_50_3093'] },
  ])
  const [citation] = recognise('50 U.S.C. § 413b(e)', { authorities })
  expect(citation).toMatchObject({ id: 'usc_50_413b_e', authority: 'nsa-title-v' })
  expect(citation?.also).toEqual(['usc_50_3093_e', 'sec_national-security-act_503_e'])
})

it('files a measure under its number alone too, for texts that do not name its Congress', () => {
  const entry = { id: 'iran', kind: 'congress-measure', root: 'hconres_86_119', names: '' }
  expect(placeTokens(entry)).toEqual(['hconres_86_119', 'hconres_86'])
  expect(recognise('H.Con.Res. 86, 119th Cong').flatMap(citationTokens)).toEqual([
    'hconres_86_119',
    'hconres_86',
  ])
})

it('takes a bare article for the instrument that the text is about', () => {
  const [citation] = recognise('Article 51 keeps the right', { context: 'art_un-charter' })
  expect(citation).toMatchObject({ id: 'art_un-charter_51', short: true })
})

it('finds a name whatever way its accents are written on either side', () => {
  const names = 'López Álvarez'
  for (const known of [names, names.normalize('NFD')]) {
    const authorities = authorityTable([{ id: 'lopez', kind: 'judgment', root: 'x_lopez', names: known }])
    for (const text of [`see ${names}.`, `see ${names.normalize('NFD')}.`]) {
      const [citation] = recognise(text, { authorities })
      expect(citation && text.slice(citation.start, citation.end).normalize()).toBe(names)
    }
  }
})
