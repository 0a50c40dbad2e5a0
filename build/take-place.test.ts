/** A new site takes the place of the old one, whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../lib/testing/fixture-library'
import { takePlace } from './take-place'

vi.mock('node:fs', async (original) => {
  const own = await original<typeof import('node:fs')>()
  return { ...own, renameSync: vi.fn(own.renameSync) }
})

const rename = vi.mocked(renameSync)
let folder: string
let out: string

function put(site: string, text: string): void {
  mkdirSync(site, { recursive: true })
  writeFileSync(join(site, 'index.html'), text)
}
const shown = () => readFileSync(join(out, 'index.html'), 'utf8')

beforeEach(() => {
  folder = temporaryFolder()
  out = join(folder, 'out')
  put(join(folder, 'made'), 'new')
})
afterEach(() => rename.mockClear())

test('where nothing stood', () => {
  takePlace(join(folder, 'made'), join(folder, 'deep/er/out'))
  expect(readFileSync(join(folder, 'deep/er/out/index.html'), 'utf8')).toBe('new')
})

test('where an old site stood, and nothing of it stays', () => {
  put(out, 'old')
  writeFileSync(join(out, 'gone.html'), 'old')
  takePlace(join(folder, 'made'), out)
  expect(shown()).toBe('new')
  expect([readdirSync(folder), readdirSync(out)]).toEqual([['out'], ['index.html']])
})

test('a site that cannot come leaves the old one', () => {
  put(out, 'old')
  expect(() => takePlace(join(folder, 'none'), out)).toThrow('ENOENT')
  expect(shown()).toBe('old')
})

test('one that fails in the last moment too', () => {
  put(out, 'old')
  const real = rename.getMockImplementation()
  rename.mockImplementation((from, to) => {
    if (to === out && String(from).endsWith('.new')) throw new Error('in use')
    real?.(from, to)
  })
  expect(() => takePlace(join(folder, 'made'), out)).toThrow('in use')
  expect(shown()).toBe('old')
  if (real) rename.mockImplementation(real)
})

test('the old one that a broken run has left aside is not lost', () => {
  put(`${out}.old`, 'old')
  expect(() => takePlace(join(folder, 'none'), out)).toThrow('ENOENT')
  expect(shown()).toBe('old')
})

test('from another file system', () => {
  put(out, 'old')
  rename.mockImplementationOnce(() => {
    throw Object.assign(new Error('cross-device link'), { code: 'EXDEV' })
  })
  takePlace(join(folder, 'made'), out)
  expect(shown()).toBe('new')
  expect(existsSync(join(folder, 'made'))).toBe(false)
})
