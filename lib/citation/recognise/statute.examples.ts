/** Statutes by their own sections, which the Code numbers anew; both numbers make one token. */
import type { Example } from './types'

export const examples: readonly Example[] = [
  { text: 'section 5(b) of the War Powers Resolution', ids: ['usc_50_1544_b'], pinpoints: ['5(b)'] },
  { text: 'section 5(b) WPR', ids: ['usc_50_1544_b'] },
  { text: 'War Powers Resolution § 2(c)', ids: ['usc_50_1541_c'] },
  { text: 'WPR 5(b)', ids: ['usc_50_1544_b'] },
  { text: 'WPR § 8(c)', ids: ['usc_50_1547_c'] },
  { text: 'war powers act section 4(a)(1)', ids: ['usc_50_1543_a_1'] },
  { text: 'section 1541(c)', ids: ['usc_50_1541_c'] },
  { text: '50 USC 1544(b)', ids: ['usc_50_1544_b'], pinpoints: ['1544(b)'] },
  { text: 'National Security Act § 503', ids: ['usc_50_3093'] },
  { text: 'section 503(e) of the National Security Act of 1947', ids: ['usc_50_3093_e'] },
  { text: 'Foreign Assistance Act § 620M', ids: ['usc_22_2378d'] },
  { text: 'War Powers Resolution § 1', ids: ['sec_war-powers-resolution_1'] },
  { text: 'section 5(b)', ids: ['sec_5_b'] },
]
