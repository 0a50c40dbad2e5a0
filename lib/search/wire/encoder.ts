import { boundOf, Coder, fullRange, learned, leastRange, type Model } from './coder'

/** Writes; only the build needs it. */
export class Encoder extends Coder {
  private low = 0
  private range = fullRange
  private cache = 0
  private pending = 0
  private started = false
  private readonly bytes: number[] = []

  bit(model: Model, at: number, bit: number): number {
    const state = model.states[at] as number
    const bound = boundOf(this.range, state)
    if (bit === 0) this.range = bound
    else {
      this.low += bound
      this.range -= bound
    }
    model.states[at] = learned(state, bit)
    this.normalise()
    return bit
  }

  raw(value: number, bits: number): number {
    for (let place = bits - 1; place >= 0; place--) {
      this.range >>>= 1
      if ((value >>> place) & 1) this.low += this.range
      this.normalise()
    }
    return value
  }

  /** Ends the stream; nothing may be written afterwards. */
  finish(): Uint8Array {
    for (let count = 0; count < 4; count++) this.shiftLow()
    while (this.bytes.at(-1) === 0) this.bytes.pop()
    return Uint8Array.from(this.bytes)
  }

  private normalise(): void {
    while (this.range < leastRange) {
      this.range <<= 8
      this.shiftLow()
    }
  }

  /** Puts out the top byte of `low`, once a carry can no longer reach it. */
  private shiftLow(): void {
    if (this.low < 0xff0000 || this.low > fullRange) {
      const carry = this.low > fullRange ? 1 : 0
      // The very first byte is always zero and is left out.
      if (this.started) this.bytes.push((this.cache + carry) & 0xff)
      this.started = true
      for (; this.pending > 0; this.pending--) this.bytes.push((0xff + carry) & 0xff)
      this.cache = (this.low >>> 16) & 0xff
    } else this.pending++
    this.low = (this.low & 0xffff) << 8
  }
}
