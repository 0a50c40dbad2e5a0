/** How wide names are when they are set in the face of the site, told without a browser, and where they break. */

/** Advance widths of Casus Serif in thousandths of an em, by the characters that have about that width. */
const widths: readonly (readonly [characters: string, width: number])[] = [
  [' ’‘', 240],
  ['il-,.:;íj!', 320],
  ['ft()/IJ', 380],
  ['rs“”?', 460],
  ['czS0123456789–§', 530],
  ['aegvxéá', 560],
  ['dkoqyZó¶', 600],
  ['bhnpuFLPETñ', 640],
  ['ABCKRVXY', 700],
  ['DGOQNU&', 760],
  ['wH—', 820],
  ['mMW', 950],
]
const widthOfCharacter = new Map(
  widths.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
)
/** What the table does not know is taken to be wide. */
const unknown = 960

/** @returns the width of a text, in the unit of `size`; rather too wide than too narrow */
export function widthOf(text: string, size: number): number {
  const thousandths = [...text].reduce(
    (sum, character) => sum + (widthOfCharacter.get(character) ?? unknown),
    0,
  )
  return (thousandths * size) / 1000
}

/** @returns the lines of a name, as few as fit into `room`, and of these breaks the most even; a long word stands out */
export function breakName(name: string, room: number, size: number): string[] {
  const words = name.split(' ')
  const greedy = fill(words, room, size)
  // The narrowest room that needs no more lines.
  let even = greedy
  for (let narrower = room - 2; narrower > 0; narrower -= 2) {
    const lines = fill(words, narrower, size)
    if (lines.length > greedy.length) break
    even = lines
  }
  return even
}

function fill(words: readonly string[], room: number, size: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
