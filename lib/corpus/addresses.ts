/** Where each page lives. Addresses begin and end with a slash and know neither host nor sub-path. */
import { type Area, idWords } from '../ids'

export type Address = `/${string}`

export const conceptAddress = (area: Area, slug: string): Address => `/${area}/${slug}/`
export const authorityAddress = (id: string): Address => `/authorities/${id}/`
export const reportAddress = (id: string): Address => `/news/${id}/`
export const claimAddress = (report: string, id: string): Address => `/news/${report}/${id}/`
export const questionAddress = (id: string): Address => `/positions/${id}/`
export const pathAddress = (id: string): Address => `/paths/${id}/`
/** Events share one page. */
export const eventAddress = (id: string): Address => `/timeline/#${id}`

/** Pages that are not made from one file of content, by address, with their titles. */
export const standingPages: Readonly<Record<string, string>> = {
  '/': 'Casus',
  '/sovereignty/': 'Sovereignty',
  '/use-of-force/': 'The use of force',
  '/oversight/': 'Congressional oversight',
  '/authorities/': 'Table of authorities',
  '/news/': 'In the news',
  '/positions/': 'Who holds which view',
  '/paths/': 'Reading paths',
  '/timeline/': 'Chronology',
  '/map/': 'Map',
  '/a-z/': 'A–Z',
  '/read/': 'Read with the law beside it',
  '/search/': 'Search',
  '/about/': 'About Casus',
  '/about/sources/': 'How sure it is',
  '/about/accessibility/': 'Accessibility',
  '/about/privacy/': 'Privacy',
  '/about/corrections/': 'Corrections',
  '/about/data/': 'Data',
  '/about/linker/': 'Links from your pages',
  '/about/offline/': 'Offline',
  '/about/offline/not-kept/': 'Not kept for offline reading',
}

/** The DOM id of a passage or pinpoint on the page of its authority: `2(4)` → `at-2-4`. */
export function pinpointId(at: string): string {
  return `at-${idWords(at.replace(/§/g, ' s ')).join('-') || 'whole'}`
}

/** The DOM id of an element of a page’s element test. */
export function elementDomId(id: string): string {
  return `element-${id}`
}

/** The address of an authority, at a pinpoint if one is given. */
export function passageAddress(id: string, at: string | null | undefined): Address {
  return at ? `${authorityAddress(id)}#${pinpointId(at)}` : authorityAddress(id)
}

/** Splits an address as an author writes it into the page and the fragment. */
export function splitAddress(address: string): { page: string; fragment: string | null } {
  const hash = address.indexOf('#')
  if (hash < 0) return { page: address, fragment: null }
  return { page: address.slice(0, hash), fragment: address.slice(hash + 1) }
}
