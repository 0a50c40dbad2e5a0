const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** The Arabic form of a Roman numeral, as text: `XXV` → `25`. What is none comes back in lower case. */
export function arabic(roman: string): string {
  const letters = [...roman.toLowerCase()].map((letter) => values[letter] ?? 0)
  if (letters.length === 0 || letters.includes(0)) return roman.toLowerCase()
  return String(
    letters.reduce((sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value), 0),
  )
}

const steps: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The Roman form of a number from 1 to 89. */
export function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [value, letters] of steps) {
    while (rest >= value) {
      written += letters
      rest -= value
    }
  }
  return written
}
