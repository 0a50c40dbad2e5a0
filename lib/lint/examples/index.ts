/** What trips each rule: changes to the fixture library, by the name of the rule. Today is 1 April 2026. */
import { answer } from './answer'
import { authoritiesListed } from './authorities-listed'
import { blockIds } from './block-ids'
import { contested } from './contested'
import { dates } from './dates'
import { elementTests } from './element-tests'
import type { FaultExample } from './fault-example'
import { identity } from './identity'
import { knownIds } from './known-ids'
import { links } from './links'
import { loadedWords } from './loaded-words'
import { names } from './names'
import { pinpoints } from './pinpoints'
import { planned } from './planned'
import { positions } from './positions'
import { quotations } from './quotations'
import { quotedWords } from './quoted-words'
import { redirects } from './redirects'
import { relations } from './relations'
import { reviewOverdue } from './review-overdue'
import { sections } from './sections'
import { typography } from './typography'

export const ruleExamples: Readonly<Record<string, readonly FaultExample[]>> = {
  identity,
  'known-ids': knownIds,
  links,
  pinpoints,
  quotations,
  'quoted-words': quotedWords,
  names,
  contested,
  'element-tests': elementTests,
  relations,
  sections,
  'block-ids': blockIds,
  answer,
  'authorities-listed': authoritiesListed,
  positions,
  planned,
  redirects,
  dates,
  'review-overdue': reviewOverdue,
  typography,
  'loaded-words': loadedWords,
}
