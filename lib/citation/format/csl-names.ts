/** Names as CSL has them: persons in parts, so that styles can invert them, and bodies as one literal. */

export interface CslName {
  family?: string
  given?: string
  suffix?: string
  /** “van den”: stays before the family name, and does not sort. */
  'non-dropping-particle'?: string
  /** The whole name of a body, or of a person whose office belongs to the name. */
  literal?: string
}

const particle = /^(?:da|de|del|den|der|di|la|le|van|von)$/
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/
const namePart = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u
/** What is capitalised like a person’s name and is none. Words that are surnames too stand with what makes them none. */
const bodyWords = new RegExp(
  `\\b(?:${[
    'Academy|Agency|Alliance|Association|Bureau|Cent(?:er|re)|Coalition|College|Commission|Committee|Congress|Council',
    'Court|Department|Embassy|Federation|Forum|Foundation|Government|Group|House|Initiative|Institute?|International',
    'Journal|Juris|Law|Library|Ministry|Nations|Network|News|Office|Organi[sz]ation|Parliament|Project|Red Cross|Republic',
    'Review|School|Secretariat|Senate|Society|States|Times|Tribunal|Union|University|Watch',
    'Associated Press|(?:Jerusalem|Washington|York) Post|(?:Intelligence|Research) Service|World Bank',
  ].join('|')})\\b`,
)

/**
 * @param name a name in the order in which it is spoken, e.g. “Larissa van den Herik”, “US Naval War College”
 * @returns a person in parts; a literal where the name does not read as that of a person
 */
export function cslName(name: string): CslName {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  const ending = words.length > 2 && suffix.test(last) ? last : null
  const parts = ending ? words.slice(0, -1) : words
  const isPerson =
    parts.length > 1 &&
    parts.length < 7 &&
    !bodyWords.test(name) &&
    parts.every((part) => namePart.test(part) || particle.test(part))
  const family = parts.at(-1)
  if (!isPerson || !family) return { literal: name }
  const firstParticle = parts.findIndex((part) => particle.test(part))
  const given = parts.slice(0, firstParticle > 0 ? firstParticle : -1)
  const particles = firstParticle > 0 ? parts.slice(firstParticle, -1) : []
  return {
    family,
    given: given.join(' '),
    ...(particles.length > 0 && { 'non-dropping-particle': particles.join(' ') }),
    ...(ending && { suffix: ending }),
  }
}

/** The family name with its particle; the whole of a literal. */
export function familyName(name: CslName): string {
  return name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
}
