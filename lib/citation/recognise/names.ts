/** Finds names of sources (“UN Charter”, “Nicaragua v USA”) in a text, in one pass whatever the number of names. */
import { icjCases } from './cases'
import { instrumentRoot, instruments } from './instruments'
import { statutes } from './statutes'
import type { Found, Unit } from './types'

/** A source as the table knows it: what its token is, and what its pinpoints count. */
export interface NamedSource {
  kind: string
  root: string
  takes: readonly Unit[]
  /** Our id of the authority, if it has a page here. */
  authority?: string
}

interface Entry {
  words: readonly string[]
  source: NamedSource
  weak: boolean
}

/** The names, by their first word. */
export type NameTable = ReadonlyMap<string, readonly Entry[]>

const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
// Words that come and go in names: “Statute of the ICJ”, “the War Powers Resolution”.
const skipped = new Set(['the', 'and', 'of', 'on', 'to', 'de', 'la', 'las', 'los', 'el', 'del'])

interface Word {
  form: string
  start: number
  end: number
  capital: boolean
}

function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => {
    const written = match[0]
    const form = written
      .normalize('NFKD')
      .replace(/[\p{M}.]/gu, '')
      .toLowerCase()
    return { form, start: match.index, end: match.index + written.length, capital: /^\p{Lu}/u.test(written) }
  })
}

function nameForms(name: string): string[] {
  return words(name)
    .map((word) => word.form)
    .filter((form) => !skipped.has(form))
}

/** Makes a table from `[names, source]` pairs; names are separated by `;`, weak ones stand in parentheses. */
export function nameTable(entries: Iterable<readonly [names: string, source: NamedSource]>): NameTable {
  const table = new Map<string, Entry[]>()
  for (const [names, source] of entries) {
    for (const name of names.split(';')) {
      const written = name.trim()
      const weak = /^\(.*\)$/.test(written)
      const [first, ...rest] = nameForms(written)
      if (first === undefined) continue
      const same = table.get(first)
      const entry = { words: rest, source, weak }
      if (same) same.push(entry)
      else table.set(first, [entry])
    }
  }
  for (const same of table.values()) same.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The names that are built in: instruments, statutes with sections of their own, cases of the ICJ. */
export function builtInNames(): [string, NamedSource][] {
  return [
    ...instruments.map((instrument): [string, NamedSource] => [
      instrument.names,
      {
        kind: 'treaty',
        root: instrumentRoot(instrument),
        takes: instrument.takes ?? ['article', 'principle', 'rule', 'section', 'paragraph'],
        authority: instrument.id,
      },
    ]),
    ...statutes.map((statute): [string, NamedSource] => [
      statute.names,
      {
        kind: 'statute',
        root: `sec_${statute.id}`,
        takes: ['section'],
        ...(statute.isAuthority && { authority: statute.id }),
      },
    ]),
    ...icjCases.map((entry): [string, NamedSource] => [
      // The name of a case is a country or a thing as well: it counts beside a pinpoint.
      entry.names.replace(/[^;]+/g, (name) => (/ v /.test(name) ? name : `(${name.trim()})`)),
      { kind: 'icj', root: `icj_${entry.slug}`, takes: ['paragraph', 'page'], authority: entry.slug },
    ]),
  ]
}

/** The longest names in the text, left to right, none inside another. */
export function findNames(text: string, tables: readonly NameTable[]): Found[] {
  const all = words(text)
  const found: Found[] = []
  for (let at = 0; at < all.length; at++) {
    const best = longestAt(all, at, tables)
    if (!best) continue
    const { entry, last } = best
    const { kind, root, takes, authority } = entry.source
    const first = all[at] as Word
    const end = closeParenthesis(text, first.start, (all[last] as Word).end)
    found.push({
      kind,
      root,
      takes,
      start: first.start,
      end,
      parts: {},
      weak: entry.weak,
      ...(authority && { authority }),
    })
    at = last
  }
  return found
}

function longestAt(all: readonly Word[], at: number, tables: readonly NameTable[]) {
  const form = (all[at] as Word).form
  let best: { entry: Entry; last: number } | undefined
  for (const table of tables) {
    for (const entry of table.get(form) ?? []) {
      const last = matchedTo(all, at, entry.words)
      if (last !== undefined && (!best || last > best.last)) best = { entry, last }
    }
  }
  return best
}

function matchedTo(all: readonly Word[], at: number, rest: readonly string[]): number | undefined {
  let here = at
  for (const word of rest) {
    do here++
    while (skipped.has(all[here]?.form ?? ''))
    if (all[here]?.form !== word) return undefined
  }
  return here
}

/** “Geneva Convention (III)” ends after its parenthesis. */
function closeParenthesis(text: string, start: number, end: number): number {
  const opened = text.slice(start, end).includes('(')
  return opened && text[end] === ')' ? end + 1 : end
}
