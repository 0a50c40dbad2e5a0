/** The rules of the content lint. What a file’s form violates (syntax, schema, elements) is found while it is read. */
import type { Rule } from '../rule'
import { answer } from './answer'
import { authoritiesListed } from './authorities-listed'
import { blockIds } from './block-ids'
import { contested } from './contested'
import { dates, reviewOverdue } from './dates'
import { elementTests } from './element-tests'
import { identity } from './identity'
import { knownIds } from './known-ids'
import { length } from './length'
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
import { sections } from './sections'
import { typography } from './typography'

export const rules: readonly Rule[] = [
  identity,
  knownIds,
  links,
  pinpoints,
  quotations,
  quotedWords,
  names,
  contested,
  elementTests,
  relations,
  sections,
  blockIds,
  answer,
  authoritiesListed,
  positions,
  planned,
  redirects,
  dates,
  typography,
  loadedWords,
  length,
  reviewOverdue,
]
