/** How long the reader takes for a text of ten thousand words, in Node: what its worker does between two letters. */
import type { Corpus } from '../lib/corpus/entries'
import { bookOf } from '../lib/spotter/book'
import { Reader } from '../lib/spotter/reading'
import { quantile } from './metrics'

const words = 10_000
const runs = 20

/** @returns milliseconds; the text is of our own pages, in which the law stands thicker than in any story */
export function measureReader(corpus: Corpus): { spots: number; start: number; p50: number; p95: number } {
  const text = corpus.concepts
    .flatMap(({ page }) => page.blocks.map((block) => block.text))
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('')
  const book = bookOf(corpus)
  const started = performance.now()
  const reader = new Reader(book)
  const start = performance.now() - started
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    reader.read(text)
    return performance.now() - from
  })
  return {
    spots: reader.read(text).spots.length,
    start,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}
