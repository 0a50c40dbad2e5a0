import { path, replace } from '../../testing/fixture-library'
import { says, secondClaim } from './changes'
import type { FaultExample } from './fault-example'

export const links: readonly FaultExample[] = [
  { fault: 'a page that is not there', changes: says('See [this](/use-of-force/armed-atack/).') },
  { fault: 'an address without its slash', changes: says('See [this](/use-of-force/armed-attack).') },
  { fault: 'an address that does not begin with a slash', changes: says('See [this](armed-attack/).') },
  {
    fault: 'a name that JavaScript’s objects have',
    changes: says('See [this](constructor) and [that](toString).'),
  },
  {
    fault: 'a paragraph that is not there',
    changes: says('See [this](/use-of-force/armed-attack/#rule-9).'),
  },
  {
    fault: 'a paragraph of this page that is not there',
    changes: says('See [below](#about-3) and [here](#about-1).'),
  },
  { fault: 'a pinpoint that is not there', changes: says('See [this](/authorities/nicaragua/#at-195).') },
  { fault: 'an event that is not there', changes: says('See [this](/timeline/#2026-01-06-incursion).') },
  {
    fault: 'a step that leads nowhere',
    changes: { [path]: replace('page: /use-of-force/armed-attack/', 'page: /use-of-force/blockade/') },
  },
  {
    fault: 'a step to a paragraph that is not there',
    changes: { [path]: replace('self-defence/#rule-1', 'self-defence/#rule-9') },
  },
  {
    fault: 'a claim that turns on a paragraph that is not there',
    changes: { [secondClaim]: replace('paragraph: rule-1', 'paragraph: rule-9') },
  },
]
