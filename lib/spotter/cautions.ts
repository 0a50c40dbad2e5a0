/**
 * Words in which a story may say more than its facts do, with what to check before printing them. From the wording
 * table of docs/writing.md; `read` is the page that explains the point.
 */
export interface Caution {
  id: string
  /** The forms in which it stands in a text. */
  phrases: readonly string[]
  /** What is the matter with it, in a sentence. */
  says: string
  /** The slug of the concept that treats it. */
  read: string
}

export const cautions: readonly Caution[] = [
  {
    id: 'act-of-war',
    phrases: ['act of war', 'acts of war'],
    says: '“Act of war” has no fixed meaning in law. Name the rule: the ban on force, armed attack, or armed conflict.',
    read: 'prohibition-on-the-use-of-force',
  },
  {
    id: 'at-war',
    phrases: ['at war', 'war on cartels', 'war on drugs', 'war against the cartels', 'war with the cartels'],
    says: 'Whether there is an armed conflict is a question of fact and law that no government’s word decides.',
    read: 'armed-conflict-classification',
  },
  {
    id: 'war-powers-act',
    phrases: ['War Powers Act'],
    says: 'Its name is the War Powers Resolution.',
    read: 'war-powers-resolution',
  },
  {
    id: 'assassination',
    phrases: ['assassination', 'assassinate', 'assassinated', 'assassinations'],
    says: 'In American law the word belongs to an executive order that does not define it. Say who was killed, by whom.',
    read: 'assassination-ban',
  },
  {
    id: 'narco-terrorist',
    phrases: ['narco-terrorist', 'narcoterrorist', 'narco-terrorism', 'narcoterrorism', 'narco-terrorists'],
    says: 'A government’s label. Attribute it, and do not take it for a permission to use force.',
    read: 'terrorist-designation-and-force',
  },
  {
    id: 'terrorist-organisation',
    phrases: ['foreign terrorist organization', 'terrorist designation', 'designated as terrorists'],
    says: 'The designation brings sanctions and crimes of support. It gives no power to use force.',
    read: 'terrorist-designation-and-force',
  },
  {
    id: 'invasion',
    phrases: ['invasion', 'invade', 'invaded'],
    says: 'Between states: an armed entry to hold or control, not a flight or a strike. In the Alien Enemies Act and the Constitution: a word whose reach American courts argue over. Say which is meant.',
    read: 'what-counts-as-force',
  },
  {
    id: 'war-crime',
    phrases: ['war crime', 'war crimes'],
    says: 'A war crime needs an armed conflict. Without one an unlawful killing is a crime under other law.',
    read: 'war-crimes-and-individual-responsibility',
  },
  {
    id: 'extradited',
    phrases: ['extradited', 'extradition of'],
    says: 'Only where a treaty’s process was followed. Otherwise: transferred, expelled, seized.',
    read: 'extradition-and-mutual-legal-assistance',
  },
  {
    id: 'unlawful-combatant',
    phrases: ['unlawful combatant', 'unlawful combatants', 'enemy combatant', 'enemy combatants'],
    says: 'A label of American practice. Say what the person is said to have done, and who says so.',
    read: 'who-can-be-targeted',
  },
  {
    id: 'hot-pursuit',
    phrases: ['hot pursuit'],
    says: 'A rule of the law of the sea, for ships that flee from a state’s own waters. Ask what it is meant to allow on land.',
    read: 'enforcement-jurisdiction',
  },
  {
    id: 'international-waters',
    phrases: ['international waters'],
    says: 'Say which zone is meant: territorial sea, exclusive economic zone or high seas. The rules differ.',
    read: 'law-of-the-sea-zones',
  },
  {
    id: 'declared-war',
    phrases: ['declaration of war', 'declare war', 'declared war'],
    says: 'A declaration and an authorisation by statute are two things. Say which is meant.',
    read: 'declare-war-clause',
  },
  {
    id: 'the-un-said',
    phrases: ['the UN said', 'the United Nations said', 'UN condemned'],
    says: 'Name the organ or the person: the Council, the Assembly, a rapporteur, the Secretary-General.',
    read: 'un-charter-and-security-council',
  },
]
