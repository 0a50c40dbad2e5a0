/**
 * What `npm run build` does with content that is wrong: it lists every fault with its place, ends with exit code 1,
 * and leaves `out/` as it was. Run on a copy of the real content, broken in one place or in all of them.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'casus-faulty-'))
const content = join(folder, 'content')
const before = '<!DOCTYPE html><title>The site of yesterday</title>'

const primer = 'use-of-force/prohibition-on-the-use-of-force.mdx'

interface Fault {
  name: string
  file: string
  breaking: (text: string) => string
  /** What the list says of it: `file:line:column rule message`. */
  told: RegExp
}

const faults: readonly Fault[] = [
  {
    name: 'MDX that does not parse',
    file: 'sovereignty/state-sovereignty.mdx',
    breaking: (text) => `${text}\n\nA paragraph with <Cite id="un-charter" that never ends\n`,
    told: /^content\/sovereignty\/state-sovereignty\.mdx:\d+:\d+ mdx-syntax \S/m,
  },
  {
    name: 'an expression',
    file: 'oversight/war-powers.mdx',
    breaking: (text) => `${text}\n\nTwo and two are {2 + 2}. {/* students-99 */}\n`,
    told: /^content\/oversight\/war-powers\.mdx:\d+:\d+ \S+ \S/m,
  },
  {
    name: 'front matter with an unknown field and a status that does not exist',
    file: 'use-of-force/self-defence.mdx',
    breaking: (text) => text.replace(/^status: .*$/m, 'status: doubtful\ncolour: blue'),
    told: /^content\/use-of-force\/self-defence\.mdx:\d+:\d+ schema .*\n(?:.*\n)*?content\/use-of-force\/self-defence\.mdx:\d+:\d+ schema /m,
  },
  {
    name: 'a dead link',
    file: primer,
    breaking: (text) => `${text}\n\nSee [nothing](/use-of-force/no-such-page/). {/* students-98 */}\n`,
    told: /^content\/use-of-force\/prohibition-on-the-use-of-force\.mdx:\d+:\d+ links .*no-such-page/m,
  },
  {
    name: 'a dead fragment',
    file: primer,
    breaking: (text) =>
      `${text}\n\nSee [there](/sovereignty/consent-to-foreign-operations/#rule-999). {/* students-97 */}\n`,
    told: /^content\/use-of-force\/prohibition-on-the-use-of-force\.mdx:\d+:\d+ links .*rule-999/m,
  },
  {
    name: 'a changed quotation of a treaty',
    file: primer,
    breaking: (text) => text.replace('All Members shall refrain', 'All Members should refrain'),
    told: /^content\/use-of-force\/prohibition-on-the-use-of-force\.mdx:\d+:\d+ quotations /m,
  },
  {
    name: 'a changed quotation of a report',
    file: 'news/cia-lethal-policies/claims/c15.mdx',
    breaking: (text) => text.replace('has not been completely ruled out', 'has been completely ruled out'),
    told: /^content\/news\/cia-lethal-policies\/claims\/c15\.mdx:\d+:\d+ quotations /m,
  },
  {
    name: 'an id that nothing bears',
    file: primer,
    breaking: (text) => `${text}\n\nSo it is.<Cite id="no-such-authority" at="1"/> {/* students-96 */}\n`,
    told: /^content\/use-of-force\/prohibition-on-the-use-of-force\.mdx:\d+:\d+ \S+ .*no-such-authority/m,
  },
  {
    name: 'YAML that does not parse',
    file: 'positions/imminence.yaml',
    breaking: (text) => `${text}\n  - [ never closed\n`,
    told: /^content\/positions\/imminence\.yaml:\d+:\d+ yaml-syntax \S/m,
  },
]

function build() {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(project, 'build/build.ts')], {
    cwd: project,
    env: { ...process.env, CASUS_ROOT: folder, CASUS_OUT: join(folder, 'out') },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { status: run.status, said: `${run.stdout}${run.stderr}` }
}

function outIsUntouched() {
  expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
  expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toBe(before)
  expect(existsSync(join(folder, '.generated', 'site'))).toBe(false)
}

/** Breaks files of content while `act` runs. */
function broken(some: readonly Fault[], act: () => void) {
  const whole = new Map<string, string>()
  for (const { file, breaking } of some) {
    const path = join(content, file)
    const text = readFileSync(path, 'utf8')
    if (!whole.has(path)) whole.set(path, text)
    const changed = breaking(text)
    expect(changed, `${file} could not be broken`).not.toBe(text)
    writeFileSync(path, changed)
  }
  try {
    act()
  } finally {
    for (const [path, text] of whole) writeFileSync(path, text)
  }
}

beforeAll(() => {
  cpSync(join(project, 'content'), content, { recursive: true })
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out', 'index.html'), before)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a build of content with many faults', { timeout: 120_000 }, () => {
  let built: ReturnType<typeof build>
  beforeAll(() => {
    broken(faults, () => {
      built = build()
    })
  }, 120_000)

  test.each(faults)('tells of $name', ({ told }) => {
    expect(built.said).toMatch(told)
  })

  test('counts them, ends with exit code 1, and leaves out/ as it was', () => {
    expect(built.said).toMatch(/\d+ faults of content: nothing was built/)
    expect(built.status).toBe(1)
    outIsUntouched()
  })
})

describe('a build', { timeout: 120_000 }, () => {
  test('stops at one fault alone', () => {
    broken([faults.find(({ name }) => name === 'a dead link') as Fault], () => {
      const { status, said } = build()
      expect(said.match(/^content\/.*:\d+:\d+ /gm)).toHaveLength(1)
      expect(status).toBe(1)
      outIsUntouched()
    })
  })

  test('says so where there is no content', () => {
    rmSync(content, { recursive: true })
    mkdirSync(content)
    const { status, said } = build()
    expect(said).toMatch(/^content\S* .*\S/m)
    expect(said).toMatch(/nothing was built/)
    expect(said, 'words, not a stack').not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m)
    expect(status).toBe(1)
    outIsUntouched()
  })
})
