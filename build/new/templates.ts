/** Templates of content. They hold the fields and the sections; what they leave empty, the lint asks for. */
import type { Area } from '../../lib/ids'
import type { AuthorityKind } from '../../lib/schema'

const conceptSections = [
  ['Short answer', 'short-answer'],
  ['Why it comes up', 'why'],
  ['The rule', 'rule'],
  ['Hard edges', 'hard-edges'],
  ['How it applies to the cartel question', 'cartel-question'],
  ['For reporters', 'reporters'],
  ['For students', 'students'],
] as const

const claimSections = [
  ['What would have to be true', 'true'],
  ['What the law says', 'law'],
  ['What is disputed', 'disputed'],
  ['What is not known', 'not-known'],
  ['What to ask next', 'ask'],
  ['A safe sentence', 'safe-sentence'],
] as const

/** What each kind’s citation needs, beside the unit of its pinpoints. */
const citationFields: Record<AuthorityKind, string> = {
  treaty: 'adopted: "", printed: { series: UNTS, volume: "", page: "" }, pinpoint: article',
  judgment: 'name: "", court: "", decided: "", pinpoint: paragraph',
  statute: 'country: "", enacted: "", pinpoint: section',
  constitution: 'country: "", adopted: "", pinpoint: article',
  resolution: 'body: "", number: "", adopted: "", pinpoint: paragraph',
  order: 'issuer: "", issued: "", pinpoint: section',
  opinion: 'author: "", given: "", pinpoint: page',
  report: 'author: "", published: "", pinpoint: paragraph',
  statement: 'author: "", made: "", pinpoint: part',
  work: 'authors: [""], published: "", pinpoint: page',
}

export function conceptTemplate(area: Area, slug: string, title: string, today: string): string {
  return `---
slug: ${slug}
title: ${JSON.stringify(title)}
area: ${area}
group: ""
level: core
question: ""
answer: ""
status: settled
statusNote: ""
aliases: []
searchTerms: []
authorities: []
relations: []
questions: []
lawAsAt: "${today}"
eventsAsAt: "${today}"
reviewBy: "${sixMonthsAfter(today)}"
checked: []
---
${outline(conceptSections)}`
}

export function authorityTemplate(kind: AuthorityKind, id: string, title: string): string {
  return `---
id: ${id}
kind: ${kind}
title: ${JSON.stringify(title)}
shortTitle: ""
date: ""
status: ""
citation: { ${citationFields[kind]} }
passages: []
pinpoints: []
aliases: []
---
`
}

export function claimTemplate(report: string, id: string): string {
  return `---
id: ${id}
report: ${report}
quote: ""
kind: reported fact
attribution: ""
questions: []
concepts: []
---
${claimOutline()}`
}

/** The sections of a claim, empty. */
export function claimOutline(): string {
  return outline(claimSections)
}

function outline(sections: readonly (readonly [title: string, id: string])[]): string {
  return sections.map(([title, id]) => `\n## ${title} {/* ${id} */}\n`).join('')
}

/** @param day `YYYY-MM-DD`; of a day that the month has not, its last is taken */
function sixMonthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = (date.getUTCMonth() + 6) % 12
  date.setUTCMonth(date.getUTCMonth() + 6)
  if (date.getUTCMonth() !== wanted) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
