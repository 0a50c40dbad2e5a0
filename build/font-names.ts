/** The names that a font bears inside itself: its table `name`, after the OpenType specification. */

/** A row of the directory of a font: its name, and where its table lies. */
interface TableRow {
  tag: string
  offset: number
  length: number
}

export interface FontName {
  /** What it names: 1 the family, 6 the PostScript name, 13 the licence …; from 256 on, what other tables point at. */
  id: number
  text: string
}

/** The names of Windows, in UTF-16; all others are of systems that are gone. */
const windows = 3
const copyrightNotice = 0
const trademarkNotice = 7
const rowLength = 16
const recordLength = 12

/**
 * What a name of Source Serif is in our cut. The OFL reserves “Source”; the notice of whose work it is stays to the
 * letter.
 */
export function ownName({ id, text }: FontName): string {
  if (id === copyrightNotice || id === trademarkNotice) return text
  return text
    .replace(/Source Serif 4(?: Variable)?/g, 'Casus Serif')
    .replace(/SourceSerif4(?:Variable)?/g, 'CasusSerif')
}

/** @returns the names of an uncompressed font, in the order of its table */
export function namesOf(font: Uint8Array): FontName[] {
  const bytes = Buffer.from(font)
  return recordsOf(tableOf(bytes, 'name')).map(({ id, text }) => ({ id, text }))
}

/**
 * Gives a font other names. All its other tables stay as they are, byte for byte; the sum over the whole file, in
 * `head`, is left to whoever writes the file anew.
 *
 * @param font uncompressed, TrueType or OpenType
 * @param reword what a name is to be
 * @returns the font under its new names
 * @throws {Error} where a name is not in UTF-16
 */
export function withNames(font: Uint8Array, reword: (name: FontName) => string): Uint8Array {
  const bytes = Buffer.from(font)
  const table = tableOf(bytes, 'name')
  const records = recordsOf(table)
  const texts = records.map((record) => Buffer.from(reword(record), 'utf16le').swap16())
  const head = Buffer.from(table.subarray(0, 6 + recordLength * records.length))
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, text] of texts.entries()) {
    head.writeUInt16BE(text.length, 6 + recordLength * index + 8)
    head.writeUInt16BE(offset, 6 + recordLength * index + 10)
    offset += text.length
  }
  return withTable(bytes, 'name', Buffer.concat([head, ...texts]))
}

function recordsOf(table: Buffer): FontName[] {
  const texts = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const record = 6 + recordLength * index
    if (table.readUInt16BE(record) !== windows) throw new Error('a name of the font is not in UTF-16')
    const from = texts + table.readUInt16BE(record + 10)
    // A copy: the swap would turn the font’s own bytes.
    const text = Buffer.from(table.subarray(from, from + table.readUInt16BE(record + 8)))
    return { id: table.readUInt16BE(record + 6), text: text.swap16().toString('utf16le') }
  })
}

function rowsOf(font: Buffer): TableRow[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const row = 12 + rowLength * index
    return {
      tag: font.toString('latin1', row, row + 4),
      offset: font.readUInt32BE(row + 8),
      length: font.readUInt32BE(row + 12),
    }
  })
}

function tableOf(font: Buffer, tag: string): Buffer {
  const row = rowsOf(font).find((one) => one.tag === tag)
  if (!row) throw new Error(`the font has no table “${tag}”`)
  return font.subarray(row.offset, row.offset + row.length)
}

function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const rows = rowsOf(font)
  const directory = Buffer.from(font.subarray(0, 12 + rowLength * rows.length))
  const tables: Buffer[] = []
  let offset = directory.length
  for (const [index, row] of rows.entries()) {
    const own = row.tag === tag ? table : font.subarray(row.offset, row.offset + row.length)
    // Every table begins at a multiple of four.
    const padded = Buffer.concat([own, Buffer.alloc(-own.length & 3)])
    const place = 12 + rowLength * index
    if (row.tag === tag) directory.writeUInt32BE(checksum(padded), place + 4)
    directory.writeUInt32BE(offset, place + 8)
    directory.writeUInt32BE(own.length, place + 12)
    tables.push(padded)
    offset += padded.length
  }
  return Buffer.concat([directory, ...tables])
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
