/** The order in which an area is read: group by group, and within a group from the pages to start with onwards. */
import type { ListedConcept } from './corpus/library'
import { type Area, areas } from './ids'
import { levels } from './schema'

/** The groups of each area, in the order of its page. A group that is not named here comes last. */
export const groupOrder: Readonly<Record<Area, readonly string[]>> = {
  sovereignty: [
    'What sovereignty protects',
    'Air, sea and watching from above',
    'Consent and cooperation',
    'Jurisdiction and policing abroad',
    'State responsibility and remedies',
    'Regional and treaty framework',
  ],
  'use-of-force': [
    'The basic rule',
    'Self-defence',
    'Is it an armed conflict?',
    'The rules on killing',
    'Americans, officers and accountability',
    'Cartels, labels and escalation',
  ],
  oversight: [
    'Who decides on war',
    'The War Powers Resolution',
    'Authorisation and money',
    'Covert action and intelligence',
    'Lawyers, watchdogs and secrecy',
    'Courts, liability and domestic limits',
  ],
}

export function conceptsInReadingOrder(concepts: readonly ListedConcept[]): ListedConcept[] {
  const rank = ({ matter }: ListedConcept) => {
    const group = groupOrder[matter.area].indexOf(matter.group)
    return areas.indexOf(matter.area) * 1000 + (group < 0 ? 99 : group) * 10 + levels.indexOf(matter.level)
  }
  return [...concepts].sort((a, b) => rank(a) - rank(b))
}
