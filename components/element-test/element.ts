import type { Junction } from '@/lib/schema'
import { type AnsweredElement, type AnsweredTest, answers, writeMemo } from './memo'

/** What a tab remembers of one test: the facts, and for each element the answer and its reason. */
interface Remembered {
  facts: string
  elements: Record<string, { answer: string | null; because: string }>
}

/**
 * `<casus-element-test>`: answers become a memo that can be copied or downloaded. What is written stays in the tab
 * (session storage) and outlives a click on an authority; where storage is blocked, nothing is remembered.
 */
class ElementTestElement extends HTMLElement {
  connectedCallback(): void {
    this.restore()
    this.show()
    this.addEventListener('input', () => {
      this.remember()
      this.show()
    })
    this.on('[data-download]', () => this.download())
    this.on('[data-clear]', () => this.clear())
  }

  private on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener('click', act)
  }

  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-element]')]
  }

  private get facts(): HTMLTextAreaElement {
    return this.field('[data-facts]', this)
  }

  private field<Field extends HTMLElement>(selector: string, within: HTMLElement): Field {
    const field = within.querySelector<Field>(selector)
    if (!field) throw new Error(`<casus-element-test> lacks ${selector}`)
    return field
  }

  /** Reads the test from its markup: what the page shows is what the memo says. */
  private read(): AnsweredTest {
    const { title = '', asks = '', joined = 'all', lawAsAt = '', address = '' } = this.dataset
    return {
      title,
      asks,
      joined: joined as Junction,
      lawAsAt,
      address,
      facts: this.facts.value,
      elements: this.rows.map((row) => this.readRow(row)),
    }
  }

  private readRow(row: HTMLElement): AnsweredElement {
    const checked = row.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value
    return {
      element: textOf(row, '[data-name]') ?? '',
      restsOn: textOf(row, '[data-rests-on]') ?? '',
      disputed: textOf(row, '[data-disputed]'),
      answer: answers.find((answer) => answer === checked) ?? null,
      because: this.field<HTMLInputElement>('[data-because]', row).value,
    }
  }

  private show(): void {
    const memo = writeMemo(this.read())
    this.field('[data-memo]', this).textContent = memo
    // `<casus-copy>` copies it: its program is on every page.
    this.field('casus-copy', this).dataset.text = memo
    this.say('')
  }

  private say(words: string): void {
    this.field('[data-element-test-status]', this).textContent = words
  }

  private download(): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([writeMemo(this.read())], { type: 'text/plain' }))
    link.download = `${location.pathname.split('/').filter(Boolean).at(-1) ?? 'element-test'}-memo.txt`
    link.click()
    // The browser has its copy once the click is through.
    setTimeout(() => URL.revokeObjectURL(link.href))
    this.say('Downloaded.')
  }

  private clear(): void {
    this.facts.value = ''
    for (const row of this.rows) {
      for (const radio of row.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = false
      this.field<HTMLInputElement>('[data-because]', row).value = ''
    }
    this.remember()
    this.show()
    this.facts.focus()
  }

  private get storageKey(): string {
    return `casus-element-test ${location.pathname}`
  }

  private remember(): void {
    const remembered: Remembered = {
      facts: this.facts.value,
      elements: Object.fromEntries(
        this.rows.map((row) => {
          const { answer, because } = this.readRow(row)
          return [row.dataset.element ?? '', { answer, because }]
        }),
      ),
    }
    try {
      sessionStorage.setItem(this.storageKey, JSON.stringify(remembered))
    } catch {
      // Storage is blocked or full: the memo still works, for as long as the page is open.
    }
  }

  private restore(): void {
    const remembered = this.recall()
    if (!remembered) return
    this.facts.value = remembered.facts
    for (const row of this.rows) {
      const known = remembered.elements[row.dataset.element ?? '']
      if (!known) continue
      for (const radio of row.querySelectorAll<HTMLInputElement>('input[type=radio]'))
        radio.checked = radio.value === known.answer
      this.field<HTMLInputElement>('[data-because]', row).value = known.because ?? ''
    }
  }

  private recall(): Remembered | null {
    try {
      const stored = JSON.parse(sessionStorage.getItem(this.storageKey) ?? 'null') as Remembered | null
      return typeof stored?.facts === 'string' && stored.elements ? stored : null
    } catch {
      return null
    }
  }
}

function textOf(row: HTMLElement, selector: string): string | null {
  return row.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null
}

customElements.define('casus-element-test', ElementTestElement)
