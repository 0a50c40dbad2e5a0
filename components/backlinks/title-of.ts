import type { ListedEntry } from '@/lib/corpus/library'

const longest = 60

/** What a list calls an entry. A claim is called by its words. */
export function titleOf(entry: ListedEntry): string {
  if (entry.kind === 'claim') return entry.matter.title ?? `“${entry.matter.quote}”`
  if (entry.kind === 'authority') return entry.matter.shortTitle
  return entry.matter.title
}

/** The same where many stand in one line: the first words of a claim. */
export function shortTitleOf(entry: ListedEntry): string {
  const title = titleOf(entry)
  if (title.length <= longest) return title
  return `${title.slice(0, title.lastIndexOf(' ', longest))} …${title.endsWith('”') ? '”' : ''}`
}
