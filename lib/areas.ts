/** What the areas are called and what each is about. */
import type { Area } from './ids'

export const areaTitles: Readonly<Record<Area, string>> = {
  sovereignty: 'Sovereignty',
  'use-of-force': 'The use of force',
  oversight: 'Congressional oversight',
}

export const areaQuestions: Readonly<Record<Area, string>> = {
  sovereignty: 'What may one state do in, over or about another without its leave?',
  'use-of-force': 'When may a state use force, against whom, and by which rules?',
  oversight: 'Who in the United States decides, who must be told, and who can stop it?',
}
