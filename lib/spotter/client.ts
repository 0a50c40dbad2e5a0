/** The reader as a page sees it: hands texts to the worker one at a time, the newest next. */
import type { Reading } from './reading'
import type { FromReader, ToReader } from './worker'

export interface ReaderOptions {
  /** Address of the bundled `worker-entry.ts`. */
  worker: string
  /** Address of the book. */
  book: string
  /** Makes the worker; for tests. */
  makeWorker?: (address: string) => Worker
}

interface Waiting {
  text: string
  resolve(reading: Reading | null): void
  reject(error: Error): void
}

export class ReaderClient {
  private worker: Worker | undefined
  private sequence = 0
  private current: Waiting | undefined
  private next: Waiting | undefined

  constructor(private readonly options: ReaderOptions) {}

  /**
   * Reads a text. One is under way at a time; of those that wait only the newest is kept, so that a fast typist never
   * makes the worker lag behind.
   *
   * @returns null where a later text took its place
   * @throws {Error} rejects where the worker or its book cannot be had; another call tries anew
   */
  read(text: string): Promise<Reading | null> {
    return new Promise((resolve, reject) => {
      this.next?.resolve(null)
      this.next = { text, resolve, reject }
      if (!this.current) this.advance()
    })
  }

  private advance(): void {
    this.current = this.next
    this.next = undefined
    if (!this.current) return
    try {
      this.worker ??= this.start()
    } catch (error) {
      this.fail(String(error))
      return
    }
    const message: ToReader = {
      sequence: ++this.sequence,
      text: this.current.text,
      book: new URL(this.options.book, document.baseURI).href,
    }
    this.worker.postMessage(message)
  }

  private start(): Worker {
    const { worker: address, makeWorker } = this.options
    const worker = makeWorker ? makeWorker(address) : new Worker(address, { type: 'module', name: 'reader' })
    worker.onerror = (event) => this.fail(event.message ?? 'the worker failed')
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.sequence !== this.sequence) return
      const { current } = this
      if ('fault' in data) current?.reject(new Error(data.fault))
      // What is older than a text that waits is not shown.
      else current?.resolve(this.next ? null : data.reading)
      this.advance()
    }
    return worker
  }

  private fail(fault: string): void {
    this.worker?.terminate()
    this.worker = undefined
    const { current } = this
    this.current = undefined
    current?.reject(new Error(fault))
    this.advance()
  }
}
