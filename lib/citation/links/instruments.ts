/** Where instruments and cases are published, by their root token. Only addresses that are sure stand here. */
import { icjCases } from '../recognise/cases'

interface InstrumentPlace {
  url: string
  publisher: string
  /** The address of one article, where the publisher has one. */
  article?: (article: string) => string
}

const ilc = (path: string): InstrumentPlace => ({
  url: `https://legal.un.org/ilc/texts/instruments/english/${path}.pdf`,
  publisher: 'International Law Commission',
})

const redCross = (treaty: string): InstrumentPlace => {
  const url = `https://ihl-databases.icrc.org/en/ihl-treaties/${treaty}`
  return {
    url,
    publisher: 'International Committee of the Red Cross',
    article: (article) => `${url}/article-${article}`,
  }
}

const humanRights = (name: string): InstrumentPlace => ({
  url: `https://www.ohchr.org/en/instruments-mechanisms/instruments/${name}`,
  publisher: 'Office of the High Commissioner for Human Rights',
})

export const instrumentPlaces: ReadonlyMap<string, InstrumentPlace> = new Map(
  Object.entries({
    'un-charter': { url: 'https://www.un.org/en/about-us/un-charter/full-text', publisher: 'United Nations' },
    'icj-statute': { url: 'https://www.icj-cij.org/statute', publisher: 'International Court of Justice' },
    vclt: ilc('conventions/1_1_1969'),
    vcdr: ilc('conventions/9_1_1961'),
    vccr: ilc('conventions/9_2_1963'),
    arsiwa: ilc('draft_articles/9_6_2001'),
    unclos: {
      url: 'https://www.un.org/depts/los/convention_agreements/texts/unclos/unclos_e.pdf',
      publisher: 'United Nations',
    },
    udhr: {
      url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
      publisher: 'United Nations',
    },
    iccpr: humanRights('international-covenant-civil-and-political-rights'),
    icescr: humanRights('international-covenant-economic-social-and-cultural-rights'),
    'genocide-convention': humanRights('convention-prevention-and-punishment-crime-genocide'),
    'geneva-conventions': redCross('gci-1949'),
    'geneva-convention-1': redCross('gci-1949'),
    'geneva-convention-2': redCross('gcii-1949'),
    'geneva-convention-3': redCross('gciii-1949'),
    'geneva-convention-4': redCross('gciv-1949'),
    'additional-protocol-1': redCross('api-1977'),
    'additional-protocol-2': redCross('apii-1977'),
    'icrc-customary-ihl': {
      url: 'https://ihl-databases.icrc.org/en/customary-ihl',
      publisher: 'International Committee of the Red Cross',
    },
    'montevideo-convention': {
      url: 'https://avalon.law.yale.edu/20th_century/intam03.asp',
      publisher: 'Avalon Project, Yale Law School',
    },
    'mx-constitution': {
      url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/CPEUM.pdf',
      publisher: 'Cámara de Diputados',
    },
  } satisfies Record<string, InstrumentPlace>).map(([id, place]) => [`art_${id}`, place]),
)

export const icjNumbers: ReadonlyMap<string, number> = new Map(
  icjCases.flatMap(({ slug, number }) => (number === undefined ? [] : [[`icj_${slug}`, number] as const])),
)
