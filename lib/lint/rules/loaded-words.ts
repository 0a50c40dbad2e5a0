import type { Rule } from '../rule'

/**
 * Words that decide the case, or are one side’s label. They may stand in quotation marks, where somebody says them,
 * and in the few phrases that name a rule. From docs/writing.md.
 */
const loaded: readonly { words: RegExp; instead: string }[] = [
  {
    words: /\bnarco-?terroris(?:ts?|m)\b/gi,
    instead: 'a government’s label: put it in quotation marks, or name the group',
  },
  { words: /\bDTOs?\b/g, instead: 'a government’s label: write “drug cartel” or put it in quotation marks' },
  {
    words: /\bassassinat(?:ed?|es|ing|ions?)\b(?! (?:ban|provision|clause|order))/gi,
    instead: 'write “killing of”; the word is for the ban in the executive order',
  },
  {
    words: /\bacts? of war\b/gi,
    instead: 'it has no fixed meaning in law: put it in quotation marks and say so',
  },
  {
    words: /\bWar Powers Act\b/g,
    instead: 'its name is War Powers Resolution; the other goes into quotation marks',
  },
  { words: /\bblatant(?:ly)?\b/gi, instead: 'it decides the case: leave it out' },
  { words: /\bso-called\b/gi, instead: 'it decides the case: leave it out, or use quotation marks' },
  { words: /\brobust(?:ly)?\b/gi, instead: 'it praises: say what is meant' },
  { words: /\bnarco-?states?\b/gi, instead: 'a label: put it in quotation marks' },
  { words: /\bthe UN (?:said|says|found|condemned|called)\b/g, instead: 'name the organ or the person' },
]

export const loadedWords: Rule = {
  name: 'loaded-words',
  severity: 'error',
  *check(content) {
    for (const entry of content.pages) {
      const isAbout =
        entry.kind === 'concept' ? [entry.matter.title, ...entry.matter.aliases].join(' ').toLowerCase() : ''
      for (const block of entry.page.blocks) {
        const text = withoutQuotations(block.text)
        for (const { words, instead } of loaded) {
          for (const [word] of text.matchAll(words)) {
            if (!isAbout.includes(word.toLowerCase()))
              yield content.atPlace(entry, block.place, `“${word}”: ${instead}`)
          }
        }
      }
    }
  },
}

function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”/g, '“”').replace(/‘[^’]*’(?!\p{L})/gu, '‘’')
}
