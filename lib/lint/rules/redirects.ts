import { standingPages } from '../../corpus/addresses'
import type { Rule } from '../rule'

/** An address that a page had before is no page’s address now, and leads to one page only. */
export const redirects: Rule = {
  name: 'redirects',
  severity: 'error',
  *check(content) {
    const live = new Map<string, string>(content.entries.map((entry) => [entry.address, entry.file]))
    const claimed = new Map<string, string>()
    for (const entry of content.entries) {
      if (entry.kind !== 'concept' && entry.kind !== 'authority') continue
      for (const [index, address] of entry.matter.formerly.entries()) {
        const owner =
          live.get(address) ?? claimed.get(address) ?? (address in standingPages ? 'the site itself' : null)
        if (owner) yield content.atField(entry, ['formerly', index], `${address} leads to ${owner} already`)
        if (!/^\/(?:[a-z0-9-]+\/)+$/.test(address))
          yield content.atField(entry, ['formerly', index], 'an address begins and ends with a slash')
        claimed.set(address, entry.file)
      }
    }
  },
}
