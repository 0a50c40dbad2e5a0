/** What the measurements draw, the same in every run. */
import { seeded } from '../lib/search/testing/random'

export { seeded }

const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Puts one typing error into one word of five letters or more: a letter left out, put in, replaced, or swapped with
 * the next. First and last letters stay, as they mostly do when people type.
 *
 * @returns undefined if the text has no such word
 */
export function withTypo(text: string, random: () => number): string | undefined {
  const words = text.split(/(\s+)/)
  const long = words.flatMap((word, at) => (/^[a-z]{5,}$/i.test(word) ? [at] : []))
  const chosen = long[Math.floor(random() * long.length)]
  if (chosen === undefined) return undefined
  const word = words[chosen] as string
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = letters[Math.floor(random() * 26)] as string
  const forms = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ]
  const wrong = forms[Math.floor(random() * forms.length)] as string
  if (wrong === word) return undefined
  words[chosen] = wrong
  return words.join('')
}
