import { nicaragua, section } from '../../testing/fixture-library'
import { says } from './changes'
import type { FaultExample } from './fault-example'

export const loadedWords: readonly FaultExample[] = [
  { fault: 'a government’s label', changes: says('They struck narco-terrorists and a narcoterrorist.') },
  { fault: 'a government’s abbreviation', changes: says('The DTOs fought back.') },
  { fault: 'assassination', changes: says('It was an assassination.') },
  { fault: 'an act of war', changes: says('That is an act of war.') },
  { fault: 'the War Powers Act', changes: says('The War Powers Act applies.') },
  {
    fault: 'adjectives that decide the case',
    changes: says('A blatant and robust breach by a so-called state.'),
  },
  { fault: 'a narco-state', changes: says('It is a narco-state.') },
  { fault: 'the UN as a speaker', changes: says('Then the UN condemned it.') },
  {
    fault: 'a word in the heading',
    changes: { [nicaragua]: section('## A robust holding {/* robust */}') },
  },
  {
    fault: 'a word in double quotation marks that are never closed',
    changes: says('They said “it was an act of war.'),
  },
]
