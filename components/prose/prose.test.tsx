import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { library } from '@/lib/corpus/library'
import type { NodeKey } from '@/lib/ids'
import { annotate, type TurningClaim } from '@/lib/mdx/margin'
import { buildLibrary } from '@/lib/testing/built-library'
import { all, append, charter } from '@/lib/testing/fixture-library'
import { render } from '../testing'
import { Prose } from './prose'

beforeEach(() => buildLibrary())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function proseOf(key: NodeKey, turning: TurningClaim[] = []): Promise<string> {
  const { page } = library().stored(key)
  if (!page) throw new Error(`${key} has no text`)
  return render(<Prose sections={annotate(page, turning)} lead="short-answer" />)
}

const selfDefenceKey = 'concept:self-defence' as NodeKey
const charterKey = 'authority:un-charter' as NodeKey

test('sections have their headings, which link to themselves, and prose that is marked as the page’s own', async () => {
  const html = await proseOf(selfDefenceKey)
  expect(html).toContain('<h2 id="rule"><a href="#rule">The rule</a></h2>')
  const bodies = html.match(/data-body=""/g)
  expect(bodies).toHaveLength(7)
})

test('paragraphs, items and quotations bear the ids to which links lead', async () => {
  const html = await proseOf(selfDefenceKey)
  for (const id of ['short-answer-1', 'rule-1', 'rule-2', 'rule-3', 'rule-4']) {
    expect(html.match(new RegExp(`id="${id}"`, 'g')), id).toHaveLength(1)
  }
  expect(html).toMatch(/<li id="rule-3">/)
  expect(html).toMatch(/<blockquote[^>]* id="rule-2"[^>]*>/)
})

describe('links', () => {
  const cases: [what: string, markdown: string, html: string][] = [
    [
      'to a page',
      '[attack](/use-of-force/armed-attack/)',
      '<a href="/use-of-force/armed-attack/">attack</a>',
    ],
    [
      'to a paragraph',
      '[attack](/use-of-force/armed-attack/#rule-1)',
      '<a href="/use-of-force/armed-attack/#rule-1">attack</a>',
    ],
    ['to another site', '[UN](https://un.org/a?b=1&c=2)', '<a href="https://un.org/a?b=1&amp;c=2">UN</a>'],
    ['within the page', '[above](#about-1)', '<a href="#about-1">above</a>'],
    // An announced page is not there yet: its name stands as text.
    ['to an announced page', 'the [ban](/use-of-force/prohibition/)!', 'the ban!'],
    ['to a paragraph of one', 'the [ban](/use-of-force/prohibition/#rule)!', 'the ban!'],
  ]
  test.each(cases)('%s', async (_, markdown, html) => {
    buildLibrary({ [charter]: append(`See ${markdown} {/* about-2 */}`) })
    expect(await proseOf(charterKey)).toContain(html)
  })
})

describe('citations', () => {
  test('a mark leads to its note, and the note back', async () => {
    const html = await proseOf(selfDefenceKey)
    const marks = [...html.matchAll(/id="mark-(\d+)" href="#note-(\d+)"/g)].map(([, mark, note]) => [
      mark,
      note,
    ])
    expect(marks).toEqual(['1', '2', '3', '4', '5'].map((number) => [number, number]))
    for (const [number] of marks) {
      expect(html.match(new RegExp(`<li[^>]* id="note-${number}"`, 'g'))).toHaveLength(1)
      expect(html).toContain(`href="#mark-${number}"`)
    }
  })

  test('a note names the authority and the pinpoint, and leads to it', async () => {
    const html = await proseOf(selfDefenceKey)
    expect(html).toMatch(
      /<a href="\/authorities\/un-charter\/#at-51"><span>UN Charter <\/span><span[^>]*>art\u00a051<\/span><\/a>/,
    )
    // A whole authority has no pinpoint.
    expect(html).toMatch(/<a href="\/authorities\/nicaragua\/"><span><em>Nicaragua<\/em> <\/span><\/a>/)
  })

  test('a pinpoint that nobody has opened says so, others do not', async () => {
    expect(await proseOf('concept:armed-attack')).toContain('pinpoint not opened')
    expect(await proseOf(selfDefenceKey)).not.toContain('pinpoint not opened')
  })

  test('a mark closes up to its word', async () => {
    expect(await proseOf(selfDefenceKey)).toMatch(/is disputed\.<sup/)
  })
})

describe('quotations of law', () => {
  test('stand in quotation marks, as markup says too, with where they are from', async () => {
    const html = await proseOf(selfDefenceKey)
    expect(html).toMatch(
      /<q data-quoted="" cite="\/authorities\/un-charter\/#at-51" title="UN Charter art\u00a051">“/,
    )
    expect(html).toMatch(/Member of the United Nations”<\/q><sup/)
  })

  test('within a sentence are quotations, but no blocks', async () => {
    buildLibrary({
      [charter]: append(
        'It keeps <Quote id="un-charter" at="51">the inherent right</Quote> alive. {/* about-2 */}',
      ),
    })
    const html = await proseOf(charterKey)
    expect(html).toMatch(/<p id="about-2">It keeps <q [^>]*>“the inherent right”<\/q><sup/)
    expect(html).not.toContain('<blockquote')
  })
})

describe('claims', () => {
  const turning = [
    { claim: 'c2', paragraph: 'rule-1', why: 'It turns on this.' },
    { claim: 'm1', paragraph: 'disputed', why: 'It turns on the dispute.' },
  ]

  test('stand as notes in the margin, quoted, with why they turn on the paragraph', async () => {
    const html = await proseOf(selfDefenceKey, turning)
    expect(html).toMatch(
      /<a href="\/news\/border-summary\/c2\/">“the incursion was an armed attack”<\/a><span[^>]*>It turns on this\.<\/span>/,
    )
    expect(html).toContain('It turns on the dispute.')
  })

  test('an anchor and its note bear the same number, and no number is given twice', async () => {
    const html = await proseOf(selfDefenceKey, turning)
    const numbers = (prefix: string) =>
      [...html.matchAll(new RegExp(`class="[^"]*\\b${prefix}(\\d+)"`, 'g'))].map(([, number]) =>
        Number(number),
      )
    const marks = numbers('m')
    const notes = numbers('n')
    expect(new Set(marks).size).toBe(marks.length)
    expect([...marks].sort((a, b) => a - b)).toEqual(notes)
    expect(notes).toEqual(notes.map((_, index) => index + 1))
  })
})

test('a table of positions stands where the text shows it', async () => {
  const html = await proseOf(selfDefenceKey)
  expect(html).toContain('<table>')
  expect(html).toContain('Who holds which view')
})

test('nothing is inline: no style attributes, no handlers, no scripts, no elements that only we know', async () => {
  const html = await proseOf(selfDefenceKey, [{ claim: 'c2', paragraph: 'rule-1', why: 'x' }])
  expect(html).not.toMatch(/ style=| on\w+=|<script|<style|<x-/)
})

test('what an author writes is text, never markup', async () => {
  buildLibrary({
    [charter]: all(
      append('It says \\<script>alert(1)\\</script> & “\\<img src=x>”. {/* about-2 */}'),
      append('A [link](/a-z/ "\\"><script>alert(2)</script>") and `<b>`. {/* about-3 */}'),
    ),
  })
  const html = await proseOf(charterKey)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; “&lt;img src=x&gt;”')
  expect(html).not.toMatch(/<(?:script|img|b)\b/)
})

test('under a sub-path every link inside the site bears it', async () => {
  vi.resetModules()
  vi.stubEnv('BASE_PATH', '/law')
  const { Prose: ProseUnderLaw } = await import('./prose')
  const { page } = library().stored(selfDefenceKey)
  const html = await render(
    <ProseUnderLaw sections={annotate(page ?? { sections: [], blocks: [], references: [], words: 0 })} />,
  )
  const links = [...html.matchAll(/(?:href|cite)="(\/[^"]*)"/g)].map(([, link]) => link ?? '')
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((link) => !link.startsWith('/law/'))).toEqual([])
})
