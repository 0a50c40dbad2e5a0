/** What every file of the index begins with, so that a wrong, old, cut or damaged one is known before it is read. */
import { SearchError } from '../errors'

/** “CSX” and the version of the format. A change of format changes it. */
const magic = [0x43, 0x53, 0x58, 1]
const headerLength = 16

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

/** CRC-32 as in ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] as number)
  return (crc ^ 0xffffffff) >>> 0
}

/** Puts the header before a payload. `build` is eight hexadecimal digits. */
export function seal(build: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headerLength + payload.length)
  file.set(magic)
  const view = new DataView(file.buffer)
  view.setUint32(4, Number.parseInt(build, 16))
  view.setUint32(8, payload.length)
  view.setUint32(12, crc32(payload))
  file.set(payload, headerLength)
  return file
}

/**
 * The payload of a file.
 *
 * @param build the build that the file has to be of; left out for the first file, which says it
 * @throws {SearchError} `corrupt`, `truncated` or `other-build`
 */
export function unseal(
  file: Uint8Array,
  name: string,
  build?: string,
): { build: string; payload: Uint8Array } {
  if (magic.some((byte, at) => file[at] !== undefined && file[at] !== byte))
    throw new SearchError('corrupt', name)
  if (file.length < headerLength) throw new SearchError('truncated', name)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const found = view.getUint32(4).toString(16).padStart(8, '0')
  if (build !== undefined && found !== build)
    throw new SearchError('other-build', `${name}: ${found}, not ${build}`)
  const length = view.getUint32(8)
  if (file.length < headerLength + length) throw new SearchError('truncated', name)
  const payload = file.subarray(headerLength, headerLength + length)
  if (file.length > headerLength + length || crc32(payload) !== view.getUint32(12)) {
    throw new SearchError('corrupt', name)
  }
  return { build: found, payload }
}
