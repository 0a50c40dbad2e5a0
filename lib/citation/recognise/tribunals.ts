/** Arbitral awards (RIAA) and other courts by docket: ICTY and ICTR, the Inter-American and European courts. */
import { loose } from './loose'
import type { Example, Found, Recogniser } from './types'

export const arbitralAward: Recogniser = {
  kind: 'arbitral-award',
  pattern: /(?<![\p{L}\p{N}.])(\d{1,2}) ?(?:R\. ?I\. ?A\. ?A\.|RIAA\b|UNRIAA\b),? ?(\d{1,4})(?!\d)/giu,
  read(match) {
    const [whole, volume = '', page = ''] = match
    const end = match.index + whole.length
    const parts = { volume, page }
    const root = `riaa_${volume}_${page}`
    return [
      {
        kind: 'arbitral-award',
        root,
        start: match.index,
        end,
        parts,
        takes: ['page', 'paragraph'],
        barePinpoint: true,
      },
    ]
  },
}

export const criminalTribunal: Recogniser = {
  kind: 'criminal-tribunal',
  pattern:
    /(?<![\p{L}\p{N}])(?:Case No\.? ?)?((?:IT|ICTR|MICT|SCSL)-\d{2,4}-\d{1,3}(?:\/\d)?(?:-[A-Z]{1,3}(?:\d{1,3}(?:[.-]\d{1,2}){0,2})?)?)(?![\p{L}\p{N}])/giu,
  read(match) {
    const docket = (match[1] as string).toUpperCase()
    const root = `docket_${docket.toLowerCase().replace('/', '.')}`
    const end = match.index + match[0].length
    return [
      { kind: 'criminal-tribunal', root, start: match.index, end, parts: { docket }, takes: ['paragraph'] },
    ]
  },
}

/** “Ser C 470”, “(Series C) 470”, “Series C No 470”; “Series C 200” alone is a round of investment as well. */
const surelySeriesC = /^\(?Ser(?:\.| )|^\(.*\)|No/i

export const interAmericanCourt: Recogniser = {
  kind: 'inter-american-court',
  pattern: /(?<![\p{L}\p{N}])\(?Ser(?:ies|ie|\.)? ?C\)?,? ?(?:No\.? ?)?(\d{1,3})(?!\d)/giu,
  read(match, text) {
    const number = match[1] as string
    const end = match.index + match[0].length
    const found: Found = {
      kind: 'inter-american-court',
      root: `iacthr_c_${number}`,
      start: match.index,
      end,
      parts: { number },
      takes: ['paragraph'],
    }
    return surelySeriesC.test(match[0]) ? [found] : loose([found], text)
  },
}

export const interAmericanCommission: Recogniser = {
  kind: 'inter-american-commission',
  pattern:
    /(?<![\p{L}\p{N}])(?:IACHR|Inter-Am\.? ?Comm(?:'n|ission)? ?H\.?R\.?),? ?Report (?:No\.? ?)?(\d{1,3}\/\d{2,4})(?!\d)/giu,
  read(match) {
    const number = match[1] as string
    const end = match.index + match[0].length
    const root = `iachr_${number.replace('/', '-')}`
    return [
      {
        kind: 'inter-american-commission',
        root,
        start: match.index,
        end,
        parts: { number },
        takes: ['paragraph'],
      },
    ]
  },
}

export const europeanCourt: Recogniser = {
  kind: 'european-court',
  pattern: /(?<![\p{L}\p{N}])(?:App(?:lication|n|l)?\.? ?(?:No|Nos|number)\.? ?)(\d{3,5}\/\d{2})(?!\d)/giu,
  read(match) {
    const application = match[1] as string
    const end = match.index + match[0].length
    const root = `echr_${application.replace('/', '-')}`
    return [
      { kind: 'european-court', root, start: match.index, end, parts: { application }, takes: ['paragraph'] },
    ]
  },
}

export const examples: readonly Example[] = [
  { text: 'Island of Palmas (1928) 2 RIAA 829, 838–839', ids: ['riaa_2_829_838'], pinpoints: ['838-839'] },
  { text: '2 R.I.A.A. 829', ids: ['riaa_2_829'] },
  { text: '30 RIAA 1, para 445', ids: ['riaa_30_1_445'] },
  { text: 'Case No. IT-94-1-AR72, ¶ 70', ids: ['docket_it-94-1-ar72_70'] },
  { text: 'Prosecutor v Tadić (Judgment) IT-94-1-A (15 July 1999) para 145', ids: ['docket_it-94-1-a_145'] },
  { text: 'it-94-1-ar72 para 70', ids: ['docket_it-94-1-ar72_70'] },
  { text: 'ICTR-96-4-T', ids: ['docket_ictr-96-4-t'] },
  { text: 'Tzompaxtle Tecpile v Mexico (IACtHR, 7 November 2022) Ser C 470', ids: ['iacthr_c_470'] },
  { text: '(ser. C) No. 4, ¶ 172', ids: ['iacthr_c_4_172'] },
  { text: 'Caso Rosendo Cantú, Serie C No. 216, para 5', ids: ['iacthr_c_216_5'] },
  { text: '(ser. C) 470', ids: ['iacthr_c_470'] },
  { text: 'Series C 470', ids: ['iacthr_c_470'] },
  { text: 'as in Series C 470, para 5', ids: ['iacthr_c_470_5'] },
  { text: 'its Series C 200 million round', ids: [] },
  { text: 'the (Series C 200 million) round', ids: [] },
  { text: 'SERC 200 study', ids: [] },
  { text: 'IACHR Report No. 86/99', ids: ['iachr_86-99'] },
  {
    text: 'Öcalan v Turkey, App. No. 46221/99, paras 83–90',
    ids: ['echr_46221-99_83'],
    pinpoints: ['83-90'],
  },
]
