/** Cases of the ICJ by the reports in which they begin; a short name counts only beside a pinpoint. */
export interface IcjCase {
  slug: string
  /** Year and first page of the report: `1986_14`. */
  report: string
  /** The Court’s number of the case, in its addresses. */
  number?: number
  names: string
}

export const icjCases: readonly IcjCase[] = [
  { slug: 'corfu-channel', report: '1949_4', number: 1, names: 'Corfu Channel' },
  {
    slug: 'nicaragua',
    report: '1986_14',
    number: 70,
    names:
      'Nicaragua; Nicaragua v USA; Nicaragua v United States; Nicaragua v United States of America; Military and Paramilitary Activities',
  },
  { slug: 'oil-platforms', report: '2003_161', number: 90, names: 'Oil Platforms' },
  { slug: 'wall-advisory-opinion', report: '2004_136', number: 131, names: 'Wall; Wall Advisory Opinion' },
  {
    slug: 'armed-activities',
    report: '2005_168',
    number: 116,
    names: 'Armed Activities; DRC v Uganda; Congo v Uganda',
  },
  {
    slug: 'nuclear-weapons',
    report: '1996_226',
    number: 95,
    names: 'Nuclear Weapons; Nuclear Weapons Advisory Opinion',
  },
  {
    slug: 'bosnia-genocide',
    report: '2007_43',
    number: 91,
    names: 'Bosnia Genocide; Bosnian Genocide; Bosnia v Serbia',
  },
  { slug: 'arrest-warrant', report: '2002_3', number: 121, names: 'Arrest Warrant; Yerodia; DRC v Belgium' },
  {
    slug: 'certain-questions',
    report: '2008_177',
    number: 136,
    names: 'Certain Questions; Djibouti v France',
  },
  { slug: 'avena', report: '2004_12', number: 128, names: 'Avena; Mexico v USA; Mexico v United States' },
  { slug: 'tehran-hostages', report: '1980_3', number: 64, names: 'Tehran Hostages' },
  { slug: 'north-sea-continental-shelf', report: '1969_3', names: 'North Sea Continental Shelf' },
  { slug: 'gabcikovo-nagymaros', report: '1997_7', number: 92, names: 'Gabčíkovo-Nagymaros' },
  { slug: 'pulp-mills', report: '2010_14', number: 135, names: 'Pulp Mills' },
  { slug: 'fisheries-jurisdiction-1998', report: '1998_432', number: 96, names: 'Fisheries Jurisdiction' },
  {
    slug: 'certain-activities',
    report: '2015_665',
    number: 150,
    names: 'Certain Activities; Costa Rica v Nicaragua',
  },
  { slug: 'western-sahara', report: '1975_12', number: 61, names: 'Western Sahara' },
  { slug: 'east-timor', report: '1995_90', number: 84, names: 'East Timor' },
  { slug: 'chagos-opinion', report: '2019_95', number: 169, names: 'Chagos; Chagos Advisory Opinion' },
  {
    slug: 'jurisdictional-immunities',
    report: '2012_99',
    number: 143,
    names: 'Jurisdictional Immunities; Germany v Italy',
  },
]
