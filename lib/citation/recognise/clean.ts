import { invisible } from '../../invisible'

/** A text made plain for matching, with the way back to the offsets of the original. */
export interface Cleaned {
  text: string
  /** The offset in the original of a character of the cleaned text; its length maps to the original’s length. */
  origin(at: number): number
  /**
   * The offset in the original at which what ends here in the cleaned text ends: after its last character and the
   * accents on it, so that what was dropped behind it stays outside.
   */
  originOfEnd(at: number): number
}

/**
 * Characters that stand for others. What maps to nothing is invisible and dropped. The em dash stays: it parts
 * sentences, where a shorter one makes a range.
 */
const substitutes: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u200e': '',
  '\u200f': '',
  '\u2060': '',
  '\ufeff': '',
}

/**
 * Runs of white space that are not one plain space, with what is invisible among them; single substitutes; and letters
 * whose accents stand apart, as in text copied from a PDF.
 */
const invisibles = new RegExp(`[${invisible}]`, 'g')
const unclean = new RegExp(
  `(?:[\\s${invisible}]*(?:[^\\S ]|[${invisible}])[\\s${invisible}]*)| {2,}|[‐‑‒–−‘’ʼ“”]|(\\p{Script=Latin}\\p{M}+)`,
  'gu',
)
const accents = /\p{M}*/uy

/**
 * Folds dashes, quotation marks and every run of white space (line breaks and non-breaking spaces too) to one plain
 * character each, sets accents on their letters, and drops what is invisible. Case and accents stay.
 */
export function clean(original: string): Cleaned {
  // From where in the cleaned text on, how far it lags behind the original.
  const starts: number[] = [0]
  const lags: number[] = [0]
  const pieces: string[] = []
  let copied = 0
  let length = 0
  for (const match of original.matchAll(unclean)) {
    const plain =
      match[1]?.normalize('NFC') ??
      substitutes[match[0]] ??
      (/\s/.test(match[0].replace(invisibles, '')) ? ' ' : '')
    pieces.push(original.slice(copied, match.index), plain)
    length += match.index - copied + plain.length
    copied = match.index + match[0].length
    if (copied - length !== lags.at(-1)) {
      starts.push(length)
      lags.push(copied - length)
    }
  }
  pieces.push(original.slice(copied))
  const origin = (at: number) => at + (lags[lastNotAfter(starts, at)] ?? 0)
  const originOfEnd = (at: number) => {
    accents.lastIndex = origin(at - 1) + 1
    accents.test(original)
    return accents.lastIndex
  }
  return { text: pieces.join(''), origin, originOfEnd }
}

/** The index of the last number that is not larger; the numbers rise. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle
  }
  return low
}
