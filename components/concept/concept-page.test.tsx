import { afterEach, expect, test, vi } from 'vitest'
import { library } from '@/lib/corpus/library'
import { buildLibrary } from '@/lib/testing/built-library'
import { type Changes, replace, selfDefence } from '@/lib/testing/fixture-library'
import { render, textOf } from '../testing'
import { ConceptPage } from './concept-page'

afterEach(() => vi.resetModules())

async function pageWith(changes: Changes = {}): Promise<string> {
  buildLibrary(changes)
  const concept = library().concept('self-defence')
  if (!concept) throw new Error('no concept')
  return render(<ConceptPage concept={concept} />)
}

test('what is said for reporters is one step away from the status', async () => {
  const html = await pageWith()
  const head = html.slice(html.indexOf('<h1'), html.indexOf('id="short-answer"'))
  expect(head).toContain('<a href="#reporters">For reporters</a>')
})

test('the safe sentence can be copied with its citation, where it stands and with scripts alone', async () => {
  const html = await pageWith({
    [selfDefence]: replace(
      'Ask which attack is meant.',
      'Ask. {/* reporters-2 */}\n\n*A safe sentence:* “They say it was an attack.”',
    ),
  })
  const section = html.slice(html.indexOf('id="reporters"'), html.indexOf('id="students"'))
  expect(section).toMatch(
    /<casus-copy class="needs-scripts[^"]*" data-text="“They say it was an attack.” Casus, \S+\/use-of-force\/self-defence\/, law as at 1.March.2026">/,
  )
  expect(textOf(section)).toContain('Copy the safe sentence with its citation')
})

test('where there is no such sentence there is nothing to copy', async () => {
  expect(await pageWith()).not.toContain('Copy the safe sentence')
})
