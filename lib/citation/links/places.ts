/**
 * Where each kind of citation is officially published. An address is built only where its pattern is sure to hold;
 * where it is not, there is none, and the reader is told what to look for instead.
 */

import { presentSection } from '../recognise/tokens'
import type { Recognised } from '../recognise/types'
import { sessionNumber } from '../recognise/un-resolution'
import { icjNumbers, instrumentPlaces } from './instruments'

export interface ReadingPlace {
  url: string
  /** Who publishes it there. */
  publisher: string
}

/** The parts of the pinpoint: `usc_50_3093_a` → `['3093', 'a']`. */
function path(citation: Recognised): string[] {
  return citation.id === citation.root ? [] : citation.id.slice(citation.root.length + 1).split('_')
}

const congressTypes: Readonly<Record<string, string>> = {
  hr: 'house-bill',
  s: 'senate-bill',
  hres: 'house-resolution',
  sres: 'senate-resolution',
  hjres: 'house-joint-resolution',
  sjres: 'senate-joint-resolution',
  hconres: 'house-concurrent-resolution',
  sconres: 'senate-concurrent-resolution',
}

/** The years of resolutions of the Security Council that are cited here without one; the symbol needs it. */
const councilYears: Readonly<Record<string, number>> = {
  138: 1960,
  188: 1964,
  678: 1990,
  1368: 2001,
  1373: 2001,
  1816: 2008,
  1851: 2008,
  1973: 2011,
  2240: 2015,
  2249: 2015,
  2699: 2023,
  2793: 2025,
}

/** The first order of 1994, from which year on the Federal Register is online order by order. */
const firstOrderOnline = 12890
/** Orders of before that have a page of their own in the codification of the National Archives. */
const codifiedOrders = new Set(['12333'])

type Builder = (citation: Recognised) => ReadingPlace | null

function unitedNations(symbol: string): ReadingPlace {
  return { url: `https://undocs.org/${symbol.replaceAll(' ', '')}`, publisher: 'United Nations' }
}

/** “119th”, “101st”: the number of a Congress as it is said and as its addresses have it. */
export function ordinal(number: string): string {
  const value = Number(number)
  const ending = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

export const readingPlaces: Readonly<Record<string, Builder>> = {
  'us-code': usCode,
  statute: usCode,
  section: usCode,
  'us-constitution': (citation) => {
    const [article = ''] = path(citation)
    const place = article.startsWith('am')
      ? `amendment-${article.slice(2)}/`
      : article
        ? `article-${article}/`
        : ''
    return {
      url: `https://constitution.congress.gov/constitution/${place}`,
      publisher: 'Library of Congress',
    }
  },
  'public-law': ({ parts }) =>
    Number(parts.congress) >= 104
      ? {
          url: `https://www.govinfo.gov/link/plaw/${parts.congress}/public/${parts.number}`,
          publisher: 'GovInfo',
        }
      : null,
  'statutes-at-large': ({ parts }) =>
    Number(parts.volume) >= 65
      ? { url: `https://www.govinfo.gov/link/statute/${parts.volume}/${parts.page}`, publisher: 'GovInfo' }
      : null,
  cfr: (citation) => {
    const [section = ''] = path(citation)
    const place = section.includes('.') ? `section-${section}` : `part-${section}`
    return { url: `https://www.ecfr.gov/current/title-${citation.parts.title}/${place}`, publisher: 'eCFR' }
  },
  'federal-register': ({ parts }) => ({
    url: `https://www.govinfo.gov/link/fr/${parts.volume}/${parts.page}`,
    publisher: 'GovInfo',
  }),
  'executive-order': ({ parts }) => {
    const number = parts.number ?? ''
    if (Number(number) >= firstOrderOnline) {
      return {
        url: `https://www.federalregister.gov/executive-order/${number}`,
        publisher: 'Federal Register',
      }
    }
    if (!codifiedOrders.has(number)) return null
    const url = `https://www.archives.gov/federal-register/codification/executive-order/${number}.html`
    return { url, publisher: 'National Archives' }
  },
  'un-resolution': ({ root, parts }) => {
    const number = parts.number ?? ''
    if (root.startsWith('unscr_')) {
      const year = parts.year ?? councilYears[number]
      return year ? unitedNations(`S/RES/${number}(${year})`) : null
    }
    if (number.includes('/')) return unitedNations(`A/RES/${number}`)
    // Before 1976 the session stands behind the number: A/RES/2625(XXV).
    return parts.session && sessionNumber(parts.session) <= 30
      ? unitedNations(`A/RES/${number}(${parts.session})`)
      : null
  },
  'un-document': ({ parts }) => unitedNations(parts.symbol ?? ''),
  icj: ({ root }) => {
    const number = icjNumbers.get(root)
    const url = number ? `https://www.icj-cij.org/case/${number}` : 'https://www.icj-cij.org/decisions'
    return { url, publisher: 'International Court of Justice' }
  },
  pcij: () => ({ url: 'https://www.icj-cij.org/pcij', publisher: 'International Court of Justice' }),
  'arbitral-award': () => ({ url: 'https://legal.un.org/riaa/', publisher: 'United Nations' }),
  'inter-american-court': ({ parts }) => ({
    url: `https://www.corteidh.or.cr/docs/casos/articulos/seriec_${parts.number?.padStart(2, '0')}_esp.pdf`,
    publisher: 'Inter-American Court of Human Rights',
  }),
  'european-court': ({ parts }) => ({
    url: `https://hudoc.echr.coe.int/eng#${encodeURIComponent(`{"appno":["${parts.application}"]}`)}`,
    publisher: 'European Court of Human Rights',
  }),
  'us-reports': ({ parts }) => {
    const { reporter, volume = '', page = '' } = parts
    // The Library of Congress has the bound volumes one by one.
    if (reporter !== 'us' || !page || Number(volume) > 542 || page.length > 3) return null
    const item = `usrep${volume.padStart(3, '0')}${page.padStart(3, '0')}`
    return { url: `https://www.loc.gov/item/${item}/`, publisher: 'Library of Congress' }
  },
  'olc-opinion': () => ({
    url: 'https://www.justice.gov/olc/opinions',
    publisher: 'Office of Legal Counsel',
  }),
  'congress-measure': ({ parts }) => {
    const type = congressTypes[parts.type ?? '']
    if (!type || !parts.congress) return null
    const url = `https://www.congress.gov/bill/${ordinal(parts.congress)}-congress/${type}/${parts.number}`
    return { url, publisher: 'Congress.gov' }
  },
  'congress-report': ({ parts }) =>
    Number(parts.congress) >= 104
      ? {
          url: `https://www.govinfo.gov/link/crpt/${parts.congress}/${parts.type}/${parts.number}`,
          publisher: 'GovInfo',
        }
      : null,
  treaty: (citation) => {
    const instrument = instrumentPlaces.get(citation.root)
    if (!instrument) return null
    const [article] = path(citation)
    const url = instrument.article && article ? instrument.article(article) : instrument.url
    return { url, publisher: instrument.publisher }
  },
}

function usCode(citation: Recognised): ReadingPlace | null {
  const [, title, section] = /^usc_(\d+)_([^_]+)/.exec(presentSection(citation.id)) ?? []
  if (!title || !section) return null
  const granule = `USC-prelim-title${title}-section${section}`
  return {
    url: `https://uscode.house.gov/view.xhtml?req=granuleid:${granule}&num=0&edition=prelim`,
    publisher: 'Office of the Law Revision Counsel',
  }
}
