import { describe, expect, it } from 'vitest'
import { SearchError } from '../errors'
import { below, seeded } from '../testing/random'
import { type Coder, gammaSize, Model, textSize } from './coder'
import { Decoder } from './decoder'
import { Encoder } from './encoder'
import { crc32, seal, unseal } from './envelope'
import { type Head, transferHead } from './head'
import { packPosting, type ShardTerm, transferShard, transferVocabulary, unitSpace } from './shard'

const random = seeded(2625)

const head: Head = {
  unitCounts: [3, 1, 5, 1, 2],
  kinds: ['', 'concept', 'authority'],
  areas: ['', 'use-of-force'],
  statuses: ['', 'settled'],
  kindOf: [1, 1, 2, 2, 0],
  areaOf: [1, 0, 0, 1, 0],
  statusOf: [0, 1, 0, 1, 0],
  lengths: Array.from({ length: 12 }, () => below(random, 64)),
  averages: [40, 52, 900],
  endings: [
    { off: 0, on: '' },
    { off: 0, on: 's' },
    { off: 1, on: 'y' },
  ],
  names: [[1, 65535], [], [12], [], [7, 8, 9]],
  shards: ['', 'ñandú', 'usc_50_3093'],
  wordShards: 2,
  together: 3,
  hasAuthorities: true,
}

const space = unitSpace(head)

const terms: ShardTerm[] = ['abduct', 'attack', 'attacker', 'soberania', '武力', 'usc_50_3093_a'].map(
  (term) => {
    const units = Array.from({ length: 12 }, (_, unit) => unit).filter(() => random() < 0.4)
    return {
      term,
      endings: term.length > 6 ? [] : [0, 2],
      postings: (units.length > 0 ? units : [3]).map((unit) => {
        const [name, lead] = [below(random, 8), below(random, 8)]
        const body = name + lead > 0 ? below(random, 16) : 1 + below(random, 15)
        return packPosting({ unit, name, lead, body })
      }),
    }
  },
)

function written(write: (coder: Coder) => void): Uint8Array {
  const coder = new Encoder()
  write(coder)
  return coder.finish()
}

describe('what was written is read', () => {
  it('numbers, trees, raw bits and texts, in any order', () => {
    const values = Array.from({ length: 5_000 }, () => below(random, 2 ** (1 + below(random, 23))))
    const bytes = [0x61, 0xc3, 0xad, 1, 255]
    const transfer = (coder: Coder, given?: readonly number[]) => {
      const models = { numbers: new Model(gammaSize * 3), trees: new Model(256), texts: new Model(textSize) }
      return values.map((_, at) => {
        const value = given?.[at] ?? 0
        const number = coder.gamma(models.numbers, (at % 3) * gammaSize, value)
        const tree = coder.tree(models.trees, 0, 8, value & 255)
        const raw = coder.raw(value & 0xffff, 16)
        const text = coder.text(models.texts, 0, Uint8Array.from(bytes.slice(0, value % 6)))
        return [number, tree, raw, ...text].join()
      })
    }
    const expected = values.map((value) =>
      [value, value & 255, value & 0xffff, ...bytes.slice(0, value % 6)].join(),
    )
    const file = written((coder) => transfer(coder, values))
    expect(transfer(new Decoder(file))).toEqual(expected)
  })

  it('a head', () => {
    expect(transferHead(new Decoder(written((coder) => transferHead(coder, head))))).toEqual(head)
  })

  it('a shard, with words in any script', () => {
    const file = written((coder) => transferShard(coder, space, 4, terms))
    expect(transferShard(new Decoder(file), space, 4)).toEqual(terms)
  })

  it('a vocabulary', () => {
    const vocabulary = terms.map(({ term, endings, postings }) => ({
      term,
      endings,
      frequency: postings.length,
    }))
    const file = written((coder) => transferVocabulary(coder, space, vocabulary))
    expect(transferVocabulary(new Decoder(file), space)).toEqual(vocabulary)
  })

  it('carries that run through many bytes', () => {
    const model = () => new Model(1)
    const bits = Array.from({ length: 60_000 }, (_, at) => (at % 997 === 0 ? 1 : 0))
    const toWrite = model()
    const file = written((coder) => {
      for (const bit of bits) coder.bit(toWrite, 0, bit)
      coder.raw(0xffff, 16)
    })
    const [decoder, toRead] = [new Decoder(file), model()]
    expect(bits.every((bit) => decoder.bit(toRead, 0) === bit)).toBe(true)
    expect(decoder.raw(0, 16)).toBe(0xffff)
  })
})

describe('the envelope', () => {
  const file = seal('0badcafe', Uint8Array.from([1, 2, 3, 4]))

  it('gives back what was sealed', () => {
    expect(unseal(file, 'x', '0badcafe')).toEqual({
      build: '0badcafe',
      payload: Uint8Array.from([1, 2, 3, 4]),
    })
  })

  it.each([
    ['another build', (bytes: Uint8Array) => bytes, 'deadbeef', 'other-build'],
    ['a cut file', (bytes: Uint8Array) => bytes.slice(0, -1), '0badcafe', 'truncated'],
    ['a cut header', (bytes: Uint8Array) => bytes.slice(0, 7), '0badcafe', 'truncated'],
    ['nothing', () => new Uint8Array(), '0badcafe', 'truncated'],
    ['more than was sealed', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0]), '0badcafe', 'corrupt'],
    ['a changed byte', (bytes: Uint8Array) => bytes.with(17, 9), '0badcafe', 'corrupt'],
    [
      'a page of HTML',
      () => new TextEncoder().encode('<!doctype html><title>404</title>'),
      '0badcafe',
      'corrupt',
    ],
  ] as const)('refuses %s', (_, change, build, code) => {
    expect(() => unseal(change(file), 'x', build)).toThrow(expect.objectContaining({ code }))
  })

  it('computes the checksum of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('bytes of any kind end in an error or in something whole, and soon', () => {
  const transfers = {
    head: (bytes: Uint8Array) => transferHead(new Decoder(bytes)),
    shard: (bytes: Uint8Array) => transferShard(new Decoder(bytes), space, 0),
    vocabulary: (bytes: Uint8Array) => transferVocabulary(new Decoder(bytes), space),
  }
  const kinds = {
    noise: (length: number) => Uint8Array.from({ length }, () => below(random, 256)),
    zeros: (length: number) => new Uint8Array(length),
    ones: (length: number) => new Uint8Array(length).fill(255),
  }
  for (const [what, transfer] of Object.entries(transfers)) {
    it.each(Object.entries(kinds))(`${what} from %s`, (_, make) => {
      for (let round = 0; round < 120; round++) {
        const started = performance.now()
        try {
          transfer(make(below(random, 600)))
        } catch (error) {
          expect(error).toBeInstanceOf(SearchError)
        }
        expect(performance.now() - started).toBeLessThan(1_500)
      }
    })
  }
})
