/** The program of the reader’s worker: it fetches its book once, and reads each text that it is handed. */
import type { Book } from './book'
import { Reader, type Reading } from './reading'

export interface ToReader {
  sequence: number
  text: string
  /** The absolute address of the book. */
  book: string
}

export type FromReader = { sequence: number; reading: Reading } | { sequence: number; fault: string }

/** The part of a worker’s global scope that is used, so that a test can stand in for it. */
export interface ReaderScope {
  postMessage(message: FromReader): void
  addEventListener(type: 'message', listener: (event: { data: ToReader }) => void): void
}

export function serveReader(
  scope: ReaderScope,
  fetchBook: (address: string) => Promise<Book> = fetched,
): void {
  let opening: Promise<Reader> | undefined
  scope.addEventListener('message', async ({ data: { sequence, text, book } }) => {
    try {
      opening ??= fetchBook(book).then((pages) => new Reader(pages))
      scope.postMessage({ sequence, reading: (await opening).read(text) })
    } catch (error) {
      // The next text tries again.
      opening = undefined
      scope.postMessage({ sequence, fault: String(error) })
    }
  })
}

async function fetched(address: string): Promise<Book> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Book
}
