/** `npm run new report`, as an author runs it, on a library of its own. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { writeLibrary } from '../../lib/testing/fixture-library'

const project = fileURLToPath(new URL('../..', import.meta.url))
const article = `Raid across the border raises questions

The ministry said on Monday that the raid was self-defence under Article 51 of the UN Charter, and that it would report to the Council.
Critics called it an act of war. The weather was fine.
Officials, who spoke on condition of anonymity because the talks between the two governments and their many agencies had not been announced in public, said that an armed attack had come first, though the neighbours, the press and the observers on the ground saw none.
`

let root = ''
beforeEach(() => {
  root = writeLibrary()
})

function run(content: string | Uint8Array, id = 'raid'): { code: number | null; says: string } {
  const file = join(root, 'article.txt')
  writeFileSync(file, content)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/tsx/dist/cli.mjs'), join(project, 'build/new.ts'), 'report', file, id],
    { env: { ...process.env, CASUS_ROOT: root, CASUS_TODAY: '2026-04-01' }, encoding: 'utf8' },
  )
  return { code: status, says: stdout + stderr }
}

const written = () =>
  readdirSync(join(root, 'content/news/raid'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
const news = () => readdirSync(join(root, 'content/news')).sort()

test('a pasted text becomes a report and a claim for each sentence in which the law stands', async () => {
  const { code, says } = run(article)
  expect([code, written()]).toEqual([
    0,
    ['claims/raid-01.mdx', 'claims/raid-02.mdx', 'claims/raid-03.mdx', 'report.mdx'],
  ])
  const files = written().map(
    (name) => `# ${name}\n${readFileSync(join(root, 'content/news/raid', name), 'utf8')}`,
  )
  await expect(`${files.join('\n')}\n# printed\n${says}`).toMatchFileSnapshot('fixtures/report.txt')
})

test('every quotation stands in the text to the letter, and has 25 words at most', () => {
  run(article)
  for (const name of written().filter((file) => file.startsWith('claims/'))) {
    const matter = readFileSync(join(root, 'content/news/raid', name), 'utf8')
    const quote = JSON.parse(/^quote: (.*)$/m.exec(matter)?.[1] ?? '""') as string
    expect(article).toContain(quote)
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25)
  }
})

test('the text itself is not kept', () => {
  run(article)
  const all = written().map((name) => readFileSync(join(root, 'content/news/raid', name), 'utf8'))
  expect(all.join('')).not.toContain('The weather was fine')
})

describe('what is no new article is refused in words, and nothing is written', () => {
  const source = readFileSync(
    join(project, 'lib/testing/fixtures/library/content/news/border-summary/source.txt'),
    'utf8',
  )
  const cases: [what: string, content: string | Uint8Array, says: RegExp][] = [
    ['nothing', '', /there are no words/],
    ['white space', ' \n\t\n', /there are no words/],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /UTF-8|binary/],
    ['another encoding', new Uint8Array([0x53, 0xed, 0x20, 0xf1]), /UTF-8/],
    ['a page of HTML', '<!DOCTYPE html><html><body><p>An armed attack.</p></body></html>', /HTML/],
    ['five megabytes', 'An armed attack came. '.repeat(240_000), /5\.3 MB/],
    ['a text that is there', source, /there already, as content\/news\/border-summary/],
    ['a text without law', 'The weather was fine on Monday.', /nothing of the law/],
  ]
  test.each(cases)('%s', (_, content, says) => {
    const before = news()
    const result = run(content)
    expect(result.says).toMatch(says)
    expect([result.code, news()]).toEqual([1, before])
  })

  test('an id that is taken', () => {
    const result = run(article, 'border-summary')
    expect(result.says).toMatch(/border-summary\/report\.mdx is there already/)
    expect([result.code, readdirSync(join(root, 'content/news/border-summary/claims')).length]).toEqual([
      1, 2,
    ])
  })

  test('an id that is none', () => {
    expect(run(article, '../x')).toMatchObject({ code: 1, says: expect.stringContaining('and an id') })
  })
})
