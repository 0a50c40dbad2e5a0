// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

beforeAll(async () => {
  await import('./element')
})

const markup = `
  <casus-element-test data-title="Self-defence" data-asks="Is it?" data-joined="all" data-law-as-at="1 March 2026"
    data-address="https://casus.example/x/">
    <textarea data-facts></textarea>
    <ol>${['attack', 'need']
      .map(
        (id) => `<li data-element="${id}"><h3 data-name>The ${id}</h3>
          <span data-rests-on><a href="/a/">Charter,
          art 51</a></span><span data-disputed>Who knows.</span>
          ${['yes', 'no', 'disputed', 'unknown'].map((value) => `<input type="radio" name="element-${id}" value="${value}">`).join('')}
          <input type="text" data-because></li>`,
      )
      .join('')}</ol>
    <pre data-memo></pre><casus-copy></casus-copy><button data-download></button><button data-clear></button>
    <span role="status" data-element-test-status></span>
  </casus-element-test>`

beforeEach(() => {
  sessionStorage.clear()
  vi.restoreAllMocks()
  document.body.innerHTML = markup
})

const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const memo = () => find('[data-memo]').textContent

function answer(id: string, value: string, because = ''): void {
  const row = find(`[data-element=${id}]`)
  const radio = row.querySelector<HTMLInputElement>(`[value=${value}]`)
  const reason = row.querySelector<HTMLInputElement>('[data-because]')
  if (radio) radio.checked = true
  if (reason) reason.value = because
  row.dispatchEvent(new Event('input', { bubbles: true }))
}

test('the memo is there from the start and follows every answer', () => {
  expect(memo()).toContain('Not yet considered\n1. The attack (Charter, art 51)\n2. The need')
  answer('attack', 'yes', 'forty dead')
  expect(memo()).toContain(
    'Met on these facts\n1. The attack (Charter, art 51)\n   Because: forty dead\n   Argued in law: Who knows.',
  )
  expect(memo()).toContain('Not yet considered\n2. The need')
})

test('answers outlive the page in its tab, and Start again forgets them', () => {
  answer('need', 'disputed', 'an offer')
  document.body.innerHTML = markup
  expect(memo()).toContain('Disputed\n2. The need (Charter, art 51)\n   Because: an offer')
  find('[data-clear]').click()
  expect(memo()).toContain('Not yet considered\n1. The attack (Charter, art 51)\n2. The need')
  document.body.innerHTML = markup
  expect(memo()).not.toContain('an offer')
})

test.each(['null', '7', '{"facts":1}', '{'])('what a tab remembers may be broken: %s', (stored) => {
  sessionStorage.setItem(`casus-element-test ${location.pathname}`, stored)
  document.body.innerHTML = markup
  expect(memo()).toContain('Not yet considered')
})

test('blocked storage loses the memory and nothing else', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  answer('attack', 'no')
  expect(memo()).toContain('Not met on these facts\n1. The attack')
})

test('what is copied is the memo as it stands', () => {
  answer('attack', 'yes', 'forty dead')
  expect(find('casus-copy').dataset.text).toBe(memo())
})
