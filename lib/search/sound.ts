/** Letters that are heard alike, written alike. The order counts: what a letter sounds like depends on the next. */
const spellings: readonly [written: RegExp, heard: string][] = [
  [/ph/g, 'f'],
  [/gn/g, 'n'],
  [/(?:ss?|t|c)i(?=[ao])|sh/g, 'š'],
  [/sc(?=[eiy])|c(?=[eiy])|z/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
]
const unheard = /[aeiouyhw]/g

/**
 * What stays of a word for one who spells by ear: its first letter and its consonants, doubled ones once.
 * “Necessity” and “nessecity” are both `nst`.
 *
 * @param word in small letters without accents
 */
export function soundOf(word: string): string {
  const heard = spellings.reduce((letters, [written, sound]) => letters.replace(written, sound), word)
  return (heard.slice(0, 1) + heard.slice(1).replace(unheard, '')).replace(/(.)\1+/g, '$1')
}
