/** `npm run lint`, as an author runs it, on a library of its own. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { charter, nicaragua, writeLibrary } from '../lib/testing/fixture-library'

const project = fileURLToPath(new URL('..', import.meta.url))

function run(root: string, ...options: string[]): { code: number | null; says: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/tsx/dist/cli.mjs'), join(project, 'build/lint.ts'), ...options],
    { env: { ...process.env, CASUS_ROOT: root, CASUS_TODAY: '2026-04-01' }, encoding: 'utf8' },
  )
  return { code: status, says: stdout + stderr }
}

test('a file that begins with a byte order mark is mended as one without', () => {
  const withoutIds = (text: string) => text.replace(/ \{\/\* [a-z]+-\d+ \*\/\}/g, '')
  const mended = ['', '\ufeff'].map((mark) => {
    const root = writeLibrary({
      [charter]: (text) => mark + withoutIds(text),
      [nicaragua]: (text) => mark + withoutIds(text),
    })
    const { says } = run(root, '--fix', '--only', 'block-ids')
    expect(says).toMatch(/^[1-9]\d* mended\ncontent: 0 faults/)
    return [charter, nicaragua].map((file) => readFileSync(join(root, file), 'utf8'))
  })
  expect(mended[1]).toEqual(mended[0])
})

test('a rule that does not exist is refused, and the others named', () => {
  const { code, says } = run(writeLibrary(), '--only', 'block-idz')
  expect(code).toBe(1)
  expect(says).toMatch(/^There is no rule “block-idz”: .*\bblock-ids\b/)
})
