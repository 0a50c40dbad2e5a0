/** Changes to the fixture library that examples of several rules make. */
import {
  all,
  append,
  armedAttack,
  type Changes,
  charter,
  copyOf,
  replace,
} from '../../testing/fixture-library'

export const secondClaim = 'content/news/border-summary/claims/c2.mdx'
export const report = 'content/news/border-summary/report.mdx'

/** One paragraph more on the page of the Charter, which no other rule looks at closely. */
export const says = (text: string): Changes => ({ [charter]: append(`${text} {/* about-2 */}`) })

/** A second concept beside “Armed attack”. */
export const another = (...changes: ((text: string) => string)[]): string =>
  copyOf(
    armedAttack,
    all(
      replace('slug: armed-attack', 'slug: reprisals'),
      replace('  - armed aggression', '  - retaliation'),
      ...changes,
    ),
  )
