/**
 * Statutes that are cited by their own sections as often as by those of the Code, as the Office of the Law Revision
 * Counsel has classified them. Only sections that were classified whole stand here.
 *
 * `5(b)` of the War Powers Resolution and 50 USC 1544(b) are the same words: the Code’s token is the canonical one.
 */
export interface Statute {
  /** Names its sections’ tokens. */
  id: string
  /** True where the act as a whole is an authority of that id here; of others single sections are. */
  isAuthority?: boolean
  names: string
  title: number
  /** Own section → section of the Code; what stands below a section keeps its letters. */
  sections: Readonly<Record<string, string>>
}

export const statutes: readonly Statute[] = [
  {
    id: 'war-powers-resolution',
    isAuthority: true,
    names: 'War Powers Resolution; War Powers Act; (WPR)',
    title: 50,
    sections: { 2: '1541', 3: '1542', 4: '1543', 5: '1544', 6: '1545', 7: '1546', 8: '1547' },
  },
  {
    id: 'national-security-act',
    names: 'National Security Act of 1947; National Security Act; (NSA)',
    title: 50,
    sections: { 501: '3091', 502: '3092', 503: '3093', 504: '3094', '104a': '3036' },
  },
  {
    id: 'ieepa',
    isAuthority: true,
    names: 'IEEPA; International Emergency Economic Powers Act',
    title: 50,
    sections: { 202: '1701', 203: '1702', 204: '1703' },
  },
  {
    id: 'national-emergencies-act',
    isAuthority: true,
    names: 'National Emergencies Act; (NEA)',
    title: 50,
    sections: { 201: '1621', 202: '1622' },
  },
  {
    id: 'immigration-and-nationality-act',
    names: 'Immigration and Nationality Act; (INA)',
    title: 8,
    sections: { 212: '1182', 219: '1189' },
  },
  {
    id: 'foreign-assistance-act',
    names: 'Foreign Assistance Act of 1961; Foreign Assistance Act; (FAA)',
    title: 22,
    sections: { 481: '2291', '620m': '2378d', 660: '2420', 662: '2422' },
  },
  {
    id: 'aeca',
    isAuthority: true,
    names: 'Arms Export Control Act; (AECA)',
    title: 22,
    sections: { 38: '2778' },
  },
  {
    id: 'foreign-service-act',
    names: 'Foreign Service Act of 1980; Foreign Service Act',
    title: 22,
    sections: { 207: '3927' },
  },
]
