import { ReaderClient } from '@/lib/spotter/client'
import type { Reading } from '@/lib/spotter/reading'
import { element, siteBase } from '../dom'
import { foundList, foundText } from './found-list'
import { markedText } from './marked-text'

/** Longer than a book of 600 pages. What is more is refused: a text half marked would look like one without law. */
const longestText = 2_000_000

const base = siteBase()

/**
 * `<casus-reader>`: marks the law in the text of its field, as it is typed, in a worker. `data-read-state` is
 * `working` while the marks belong to an older text, `done` when they belong to this one, and `failed`.
 */
class ReaderElement extends HTMLElement {
  private readonly client = new ReaderClient({
    worker: this.dataset.worker ?? '',
    book: this.dataset.book ?? '',
  })

  connectedCallback(): void {
    const { field } = this
    field.addEventListener('input', () => void this.read())
    this.find('[data-reader-clear]').addEventListener('click', () => this.put(''))
    const example = this.find('[data-reader-example]')
    example.addEventListener('click', () => this.put(example.dataset.readerExample ?? ''))
    // Pasted while this program was on its way, or restored by a browser that went back.
    if (field.value) void this.read()
    addEventListener('pageshow', () => void this.read())
  }

  private get field(): HTMLTextAreaElement {
    return this.find<HTMLTextAreaElement>('[data-reader-field]')
  }

  private put(text: string): void {
    this.field.value = text
    this.field.focus()
    void this.read()
  }

  private async read(): Promise<void> {
    const text = this.field.value
    if (text.length > longestText) {
      this.clear('failed')
      this.say(
        `This text has ${text.length.toLocaleString('en-GB')} characters; the reader takes up to ${longestText.toLocaleString('en-GB')}. Paste a part of it.`,
      )
      return
    }
    this.dataset.readState = 'working'
    if (text.trim() === '') {
      this.clear('done')
      this.say('')
      return
    }
    try {
      const reading = await this.client.read(text)
      // A later text is being read, or the field was emptied meanwhile.
      if (reading && this.field.value === text) this.show(text, reading)
    } catch (error) {
      this.fail(error)
    }
  }

  private show(text: string, reading: Reading): void {
    this.find('[data-reader-text]').replaceChildren(markedText(text, reading))
    this.find('[data-reader-found]').replaceChildren(...foundList(reading, base))
    // `<casus-copy>` copies it: its program is on every page.
    const copy = this.find('casus-copy')
    copy.dataset.text = foundText(reading, new URL(base, location.href).href)
    copy.hidden = reading.entries.length === 0
    this.find('[data-reader-result]').hidden = false
    this.dataset.readState = 'done'
    this.say(wordsFor(reading))
  }

  private clear(state: 'done' | 'failed'): void {
    this.find('[data-reader-text]').replaceChildren()
    this.find('[data-reader-found]').replaceChildren()
    this.find('[data-reader-result]').hidden = true
    this.dataset.readState = state
  }

  /** What was marked before is no answer to this text: it goes, and the text itself stays in its field. */
  private fail(error: unknown): void {
    console.error(error)
    this.clear('failed')
    const retry = element('button', { type: 'button' }, 'Try again')
    retry.addEventListener('click', () => void this.read())
    this.find('[data-reader-status]').replaceChildren(
      'The reader could not be started: its program or its list of terms did not arrive. Your text is untouched. ',
      retry,
    )
  }

  private say(words: string): void {
    this.find('[data-reader-status]').textContent = words
  }

  private find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (!found) throw new Error(`<casus-reader> holds no ${selector}`)
    return found
  }
}

function wordsFor({ spots, entries }: Reading): string {
  if (spots.length === 0)
    return 'Nothing in this text is known here. That does not mean that no law is in it.'
  const cautions = entries.filter(({ kind }) => kind === 'caution').length
  const places = `${spots.length} ${spots.length === 1 ? 'place' : 'places'} marked`
  return cautions === 0
    ? `${places}.`
    : `${places}; ${cautions} ${cautions === 1 ? 'word needs' : 'words need'} care.`
}

customElements.define('casus-reader', ReaderElement)
