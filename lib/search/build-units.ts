/** One unit of text → its postings. */
import { citationTokens, type RecogniseOptions, recognise } from '../citation/recognise'
import type { Vocabulary } from './build-vocabulary'
import { encode } from './encode'
import { isPageUnit, type SearchRecord } from './records'
import { lengthClass } from './wire/head'
import { type Posting, spanClass } from './wire/shard'

type Span = 'name' | 'lead'

/** Collects the postings of units, which have to come in the order of their numbers. */
export class UnitIndexer {
  readonly vocabulary: Vocabulary = { words: new Map(), postings: new Map() }
  /** For each unit the class of its body’s length. */
  readonly lengths: number[] = []
  private readonly sizes = { name: new Average(), lead: new Average(), body: new Average() }
  private found = new Map<string, Posting>()
  private unit = -1

  /** @param reading what each record’s citations are recognised with */
  constructor(private readonly reading: (record: SearchRecord) => RecogniseOptions) {}

  /** The average numbers of terms of names, headings and bodies, in sixteenths. */
  get averages(): [name: number, lead: number, body: number] {
    const { name, lead, body } = this.sizes
    return [name.sixteenths, lead.sixteenths, body.sixteenths]
  }

  add(record: SearchRecord): void {
    this.found = new Map()
    this.unit++
    if (isPageUnit(record)) {
      for (const name of [record.title, ...record.aliases]) this.span('name', name)
      for (const lead of [record.question ?? '', ...record.searchTerms]) this.span('lead', lead)
    }
    this.span('lead', record.heading ?? '')
    for (const token of record.citations) this.mark(token, 'name', 1)
    for (const token of record.cites ?? []) this.mark(token, 'lead', 1)
    this.body(record)
    for (const [term, posting] of this.found) {
      const all = this.vocabulary.postings.get(term)
      if (all) all.push(posting)
      else this.vocabulary.postings.set(term, [posting])
    }
  }

  /** A name or a heading. “Article 2(4)” as a name is that citation’s name as well. */
  private span(field: Span, text: string): void {
    const terms = this.terms(text)
    if (terms.length === 0) return
    this.sizes[field].add(terms.length)
    for (const term of terms) this.mark(term, field, spanClass(terms.length))
    for (const { id } of recognise(text)) this.mark(id, field, 1)
  }

  private body(record: SearchRecord): void {
    const terms = this.terms(record.body)
    this.sizes.body.add(terms.length)
    this.lengths.push(lengthClass(terms.length))
    const text = record.heading ? `${record.heading}\n${record.body}` : record.body
    const cited = recognise(text, this.reading(record)).flatMap(citationTokens)
    for (const term of [...terms, ...cited, ...(record.mentions ?? [])]) {
      const posting = this.posting(term)
      posting.body = Math.min(15, posting.body + 1)
    }
  }

  /** The shortest name or heading that has a term counts. */
  private mark(term: string, field: Span, length: number): void {
    const posting = this.posting(term)
    posting[field] = posting[field] === 0 ? length : Math.min(posting[field], length)
  }

  private posting(term: string): Posting {
    const known = this.found.get(term)
    if (known) return known
    const created: Posting = { unit: this.unit, name: 0, lead: 0, body: 0 }
    this.found.set(term, created)
    return created
  }

  private terms(text: string): string[] {
    return encode(text).map(({ term, word }) => {
      const words = this.vocabulary.words.get(term) ?? new Map<string, number>()
      words.set(word, (words.get(word) ?? 0) + 1)
      this.vocabulary.words.set(term, words)
      return term
    })
  }
}

class Average {
  private total = 0
  private count = 0

  add(value: number): void {
    this.total += value
    this.count++
  }

  get sixteenths(): number {
    return Math.max(1, Math.round((16 * this.total) / Math.max(1, this.count)))
  }
}
