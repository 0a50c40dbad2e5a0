/** The status as plain text with its glyph, for elements that scripts make. */
export const statusText: Readonly<Record<string, string>> = {
  settled: '● settled',
  contested: '◐ contested',
  unsettled: '○ unsettled',
}
