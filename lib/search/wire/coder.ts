/**
 * An adaptive binary range coder, after the one of LZMA (I. Pavlov), with probabilities that learn quickly first and
 * slowly later. It makes the files as small as a server’s compression would and leaves nothing for it to do, so that
 * their size does not depend on how a host compresses binary files (most do not).
 *
 * One description of a structure serves both directions: a coder’s methods take the value to be written and return
 * the value that stands there. While reading, what is passed in is ignored.
 */

/** Probabilities of one family of decisions. Sixteen bits of probability, five of how often it was seen. */
export class Model {
  readonly states: Uint32Array
  constructor(size: number) {
    this.states = new Uint32Array(size).fill((0x8000 << 5) | 0)
  }
}

/** How far a probability moves, in 1/256, by how often it was seen before: 1/1.5, 1/2.5 … and never less than 1/51. */
const rates = Uint8Array.from({ length: 32 }, (_, seen) => Math.max(Math.round(256 / (seen + 1.5)), 5))

/** The state after a bit: the bit’s probability moves towards it. A state’s probability is that of a zero. */
export function learned(state: number, bit: number): number {
  const probability = state >>> 5
  const seen = state & 31
  const target = bit === 0 ? 0xffff : 0
  const moved = probability + (((target - probability) * (rates[seen] as number)) >> 8)
  return (moved << 5) | (seen < 31 ? seen + 1 : 31)
}

/** The part of a range that a zero takes: at least 1/171 of it and never all. */
export function boundOf(range: number, state: number): number {
  const share = state >>> 9
  return ((range >>> 6) * (share < 24 ? 24 : share > 4072 ? 4072 : share)) >>> 6
}

/**
 * The range has 24 bits and is refilled below 16: every number in the coder stays small enough for a JavaScript
 * engine to compute with as an integer, before it has compiled anything.
 */
export const fullRange = 0xffffff
export const leastRange = 0x10000

export abstract class Coder {
  abstract bit(model: Model, at: number, bit: number): number
  /** Bits that no model predicts, at most 16. */
  abstract raw(value: number, bits: number): number

  /** A number below 2^bits, most significant bit first, each bit under what came before it. */
  tree(model: Model, base: number, bits: number, value: number): number {
    let node = 1
    for (let place = bits - 1; place >= 0; place--)
      node = (node << 1) | this.bit(model, base + node, (value >>> place) & 1)
    return node - (1 << bits)
  }

  /**
   * A number from 0 to 2^24 - 2, smaller ones shorter (Elias gamma): its length in unary and its first two digits
   * under a model, the rest raw. Takes {@link gammaSize} states from `base`.
   */
  gamma(model: Model, base: number, value: number): number {
    const shifted = value + 1
    const length = 31 - Math.clz32(shifted)
    let digits = 0
    while (digits < 23 && this.bit(model, base + digits, digits < length ? 1 : 0) === 1) digits++
    let read = 1
    for (let place = digits - 1; place >= 0; place--) {
      const digit = (shifted >>> place) & 1
      const depth = digits - 1 - place
      if (depth === 0) read = 2 | this.bit(model, base + 24 + digits, digit)
      else if (depth === 1) read = (read << 1) | this.bit(model, base + 48 + digits * 2 + (read & 1), digit)
      else read = (read << 1) | this.raw(digit, 1)
    }
    return read - 1
  }

  /** A string of UTF-8 bytes, each under the one before it; ends with a sign of its own. */
  text(model: Model, before: number, bytes: Uint8Array): number[] {
    const read: number[] = []
    let last = symbolOf[before] as number
    for (let at = 0; at < 512; at++) {
      const byte = bytes[at]
      const symbol = this.tree(
        model,
        last << symbolBits,
        symbolBits,
        byte === undefined ? 0 : (symbolOf[byte] as number),
      )
      if (symbol === 0) return read
      read.push(symbol === rare ? this.raw(byte ?? 0, 8) : (byteOf[symbol] as number))
      last = symbol
    }
    return read
  }
}

// Terms are letters, digits and a few signs; every other byte is announced and then written out.
const common = 'abcdefghijklmnopqrstuvwxyz0123456789_-./'
const symbolBits = 6
const rare = common.length + 1
const byteOf = [0, ...Array.from(common, (char) => char.charCodeAt(0))]
const symbolOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const symbol = byteOf.indexOf(byte)
  return symbol > 0 ? symbol : rare
})

/** States that a {@link Coder.gamma} needs. */
export const gammaSize = 96
/** States that a {@link Coder.text} needs. */
export const textSize = 64 * 64
