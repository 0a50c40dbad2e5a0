import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { library } from '@/lib/corpus/library'
import { buildLibrary } from '@/lib/testing/built-library'
import { path, replace } from '@/lib/testing/fixture-library'
import { render, textOf } from '../testing'
import { PathPage } from './path-page'
import { PathsPage } from './paths-page'

afterEach(() => vi.resetModules())

const steps = `steps:
  - { page: /use-of-force/armed-attack/, why: What opens the right. }
  - { page: /use-of-force/self-defence/#rule-1, why: The right itself. }
  - { page: /authorities/un-charter/, why: Its words. }
  - { page: /news/border-summary/c1/, why: Who says so. }
  - { page: /positions/imminence/, why: Who disagrees. }
  - { page: /timeline/, why: When. }
  - { page: /use-of-force/prohibition/, why: What it is an exception to. }
`

beforeEach(() =>
  buildLibrary({
    [path]: (text) => text.replace(/steps:[\s\S]*$/, steps),
  }),
)

test('a path names each page, what kind of page it is, its question, and why it comes now', async () => {
  const text = textOf(await render(<PathPage path={library().path('first-steps')} />))
  expect(text).toMatch(/Armed attack concept .*\? What opens the right\./)
  expect(text).toContain('Self-defence concept, one paragraph')
  expect(text).toContain('authority Its words.')
  expect(text).toContain('claim Who says so.')
  expect(text).toContain('Chronology list When.')
})

test('a page that is announced is named and not linked', async () => {
  const html = await render(<PathPage path={library().path('first-steps')} />)
  expect(textOf(html)).toContain('announced What it is an exception to.')
  expect(html).not.toContain('href="/use-of-force/prohibition/"')
})

test('the list of paths says for whom each is and how long', async () => {
  buildLibrary({ [path]: replace('First steps', 'A <first> walk') })
  const text = textOf(await render(<PathsPage />))
  expect(text).toContain('A &lt;first&gt; walk')
  expect(text).toContain('For a student with an hour')
  expect(text).toContain('2 steps.')
})
