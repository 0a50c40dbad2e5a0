import { SearchError } from '../errors'
import { boundOf, Coder, fullRange, learned, leastRange, type Model } from './coder'

/** Zero bytes at the end are left out of a file; more than these few means that it was cut off. */
const impliedZeros = 8

/** Reads. Throws a {@link SearchError} `truncated` when the bytes end before the structure does. */
export class Decoder extends Coder {
  private range = fullRange
  private code = 0
  private at = 0

  constructor(private readonly bytes: Uint8Array) {
    super()
    for (let count = 0; count < 3; count++) this.code = (this.code << 8) | this.next()
  }

  bit(model: Model, at: number, _bit = 0): number {
    const state = model.states[at] as number
    const bound = boundOf(this.range, state)
    let bit = 0
    if (this.code < bound) this.range = bound
    else {
      this.code -= bound
      this.range -= bound
      bit = 1
    }
    model.states[at] = learned(state, bit)
    this.normalise()
    return bit
  }

  raw(_value: number, bits: number): number {
    let value = 0
    for (let count = 0; count < bits; count++) {
      this.range >>>= 1
      let bit = 0
      if (this.code >= this.range) {
        this.code -= this.range
        bit = 1
      }
      value = (value << 1) | bit
      this.normalise()
    }
    return value
  }

  private normalise(): void {
    while (this.range < leastRange) {
      this.range <<= 8
      this.code = (this.code << 8) | this.next()
    }
  }

  private next(): number {
    const byte = this.bytes[this.at++]
    if (byte !== undefined) return byte
    if (this.at > this.bytes.length + impliedZeros) throw new SearchError('truncated')
    return 0
  }
}
