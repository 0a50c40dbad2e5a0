import type { Content, Rule } from '../rule'

/** Short expressions are terms under discussion; from here on, quotation marks say that somebody wrote these words. */
const leastWords = 5
/** Where quotation marks hold sentences of our own: what may be printed, what people in a problem say. */
const ownWords = new Set(['reporters', 'students', 'safe-sentence', 'ask'])

/** Words in quotation marks stand in a passage of what their paragraph cites, or in a report. */
export const quotedWords: Rule = {
  name: 'quoted-words',
  severity: 'error',
  *check(content) {
    const everywhere = sourcesEverywhere(content)
    const isReportUnreadable = [...content.read.unreadable].some((key) => key.startsWith('report:'))
    for (const entry of content.pages) {
      if (entry.kind === 'report') continue
      for (const block of entry.page.blocks) {
        if (ownWords.has(block.section)) continue
        const quoted = quotationsIn(block.text)
        if (quoted.length === 0) continue
        const cited = entry.page.references.filter(
          (reference) => reference.block === block.id && reference.block !== null,
        )
        // What cannot be read may hold the words.
        if (isReportUnreadable || cited.some(({ target }) => content.isUnreadable('authority', target)))
          continue
        const own = entry.kind === 'authority' ? [entry.id] : []
        const passages = passagesOf(content, [...own, ...cited.map(({ target }) => target)])
        for (const words of quoted) {
          const pieces = words.split('…').map(plain).filter(Boolean)
          const stands = (piece: string) => (source: string) => source.includes(piece)
          if (!pieces.every((piece) => passages.some(stands(piece)) || everywhere.some(stands(piece)))) {
            const message = `“${words}” stands in no passage that this paragraph cites: quote it with <Quote>, or say it in other words`
            yield content.atPlace(entry, block.place, message)
          }
        }
      }
    }
  },
}

function quotationsIn(text: string): string[] {
  return [...text.matchAll(/“([^“”]+)”/g)]
    .map(([, words = '']) => words)
    .filter((words) => words.trim().split(/\s+/).length >= leastWords)
}

/** What any paragraph may quote: titles and names of authorities, the words of reports. */
function sourcesEverywhere({ read: { corpus, reportTexts } }: Content): string[] {
  const titles = corpus.authorities.flatMap(({ matter }) => [matter.title, ...matter.aliases])
  const excerpts = corpus.reports.flatMap(({ matter }) => matter.excerpts)
  return [...titles, ...excerpts, ...reportTexts.values()].map(plain)
}

function passagesOf(content: Content, authorities: readonly string[]): string[] {
  return authorities.flatMap(
    (id) => content.authority(id)?.matter.passages.map(({ text }) => plain(text)) ?? [],
  )
}

/** Case at the start of a quotation and the stop at its end belong to the sentence around it. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/['’]/g, "'")
    .replace(/[.,;:!?]+$/, '')
    .toLowerCase()
    .trim()
}
