/**
 * Articles and sections that stories cite without their source, because there only one is meant. The recogniser calls
 * them anybody’s; read with this library they are a doctrine’s.
 */
export interface BarePlace {
  unit: 'article' | 'section'
  /** As texts write it: “Article II” is not “Article 2”. */
  pinpoint: string
  /** The slug of the concept that treats it. */
  read: string
  /** What the text must hold besides, where other sources have such a place too. */
  beside?: RegExp
}

const warPowersResolution = /War Powers (?:Resolution|Act)\b/i

export const barePlaces: readonly BarePlace[] = [
  { unit: 'article', pinpoint: 'II', read: 'commander-in-chief-power' },
  { unit: 'article', pinpoint: '51', read: 'self-defence' },
  { unit: 'article', pinpoint: '2(4)', read: 'prohibition-on-the-use-of-force' },
  { unit: 'section', pinpoint: '5(b)', read: 'sixty-day-clock', beside: warPowersResolution },
  {
    unit: 'section',
    pinpoint: '5(c)',
    read: 'concurrent-resolution-and-chadha',
    beside: warPowersResolution,
  },
  { unit: 'section', pinpoint: '702', read: 'foreign-intelligence-surveillance' },
  { unit: 'section', pinpoint: '12406', read: 'domestic-use-of-the-military' },
]
