import type { Recognised } from '../recognise/types'

/** What the steps of a kind’s token are, after its first. */
const steps: Readonly<Record<string, readonly string[]>> = {
  'us-reports': ['volume', 'page'],
  'olc-opinion': ['volume', 'page'],
  'arbitral-award': ['volume', 'page'],
  'statutes-at-large': ['volume', 'page'],
  'federal-register': ['volume', 'page'],
  pcij: ['series', 'number'],
  'executive-order': ['number'],
  'un-resolution': ['number'],
  'public-law': ['number'],
}

/**
 * The parts of a citation. One that was recognised by a name (“Hamdi, at 518”) has none of its own; its token has
 * them.
 */
export function partsOf({ kind, root, parts }: Recognised): Recognised['parts'] {
  if (Object.keys(parts).some((name) => name !== 'short')) return parts
  const [first = '', ...rest] = root.split('_')
  const found: Record<string, string> = { reporter: first }
  for (const [at, name] of (steps[kind] ?? []).entries()) found[name] = rest[at] ?? ''
  if (kind === 'public-law') [found.congress = '', found.number = ''] = (rest[0] ?? '').split('-')
  if (kind === 'pcij' || kind === 'olc-opinion') {
    for (const name of ['series', 'volume']) if (found[name]) found[name] = found[name].toUpperCase()
  }
  if (kind === 'un-resolution') found.number = (rest[0] ?? '').replace('-', '/')
  return found
}
