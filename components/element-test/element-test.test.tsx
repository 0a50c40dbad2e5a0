import { afterEach, expect, test, vi } from 'vitest'
import { library } from '@/lib/corpus/library'
import { buildLibrary } from '@/lib/testing/built-library'
import { withElementTest } from '@/lib/testing/fixture-library'
import { ConceptPage } from '../concept/concept-page'
import { render, textOf } from '../testing'

afterEach(() => vi.resetModules())

async function selfDefencePage(): Promise<string> {
  buildLibrary(withElementTest())
  const concept = library().concept('self-defence')
  if (!concept) throw new Error('no concept')
  return render(<ConceptPage concept={concept} />)
}

test('without scripts a test is a list to read: what each element asks, what meets it, on which authority', async () => {
  const html = await selfDefencePage()
  const text = textOf(html)
  expect(text).toContain('Element test Is it self-defence? Every element is needed.')
  expect(text).toMatch(/An armed attack Was there one\? Met by A strike\. UN Charter, art 51/)
  expect(text).toMatch(/Disputed How small\./)
  expect(html).toMatch(/<a href="\/authorities\/un-charter\/#at-2-4">/)
})

test('what needs scripts says so, and every control has a name', async () => {
  const html = await selfDefencePage()
  for (const [control] of html.matchAll(/<(?:fieldset|textarea|pre data-memo)[^>]*>/g)) {
    const before = html.slice(0, html.indexOf(control) + control.length)
    expect(before.lastIndexOf('needs-scripts'), control).toBeGreaterThan(before.lastIndexOf('</section>'))
  }
  expect(html.match(/<input type="radio" name="element-attack"/g)).toHaveLength(4)
  expect(html.match(/<legend/g)?.length).toBe(html.match(/<fieldset/g)?.length)
})

test('its element bears the id to which the authority links back', async () => {
  const html = await selfDefencePage()
  expect(html).toMatch(/<li id="element-attack"/)
})
