/** When `npm run check` takes a built site for older than what it is made of. */
import { mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../../lib/testing/fixture-library'
import { newest } from './newest'

/** When the site was built, in seconds. */
const built = Math.floor(Date.now() / 1000) - 60
let content: string

/** Files and folders that were all there long before the site was built. */
beforeEach(() => {
  content = temporaryFolder()
  mkdirSync(join(content, 'positions/old'), { recursive: true })
  for (const file of ['primer.mdx', 'positions/imminence.yaml', 'positions/old/scale.yaml'])
    writeFileSync(join(content, file), 'text')
  for (const entry of ['', ...readdirSync(content, { recursive: true, encoding: 'utf8' })])
    utimesSync(join(content, entry), built - 60, built - 60)
})

const isNewer = (path = content) => newest(path) > built * 1000

test('what nobody has touched is older', () => {
  expect(isNewer()).toBe(false)
  expect(isNewer(join(content, 'primer.mdx'))).toBe(false)
})

test.each([
  ['a file is changed', () => writeFileSync(join(content, 'positions/old/scale.yaml'), 'other text')],
  ['a file is taken away', () => rmSync(join(content, 'positions/imminence.yaml'))],
  ['a file is taken away at the top', () => rmSync(join(content, 'primer.mdx'))],
  ['a folder is taken away', () => rmSync(join(content, 'positions/old'), { recursive: true })],
  [
    'a file is given another name',
    () => renameSync(join(content, 'positions/old/scale.yaml'), join(content, 'positions/old/grave.yaml')),
  ],
])('%s: that is newer', (_, change) => {
  change()
  expect(isNewer()).toBe(true)
})
