import { KeepError } from '@/lib/offline/keep-error'
import type { Kept, Progress } from '@/lib/offline/keeper'
import type { OfflineManifest } from '@/lib/offline/manifest'
import { KeptElement, keeper } from './kept-list'

type State = 'looking' | 'none' | 'begun' | 'keeping' | 'kept' | 'outdated' | 'failed'

/** What the button that fetches is called; null where there is nothing to fetch. */
const keepLabels: Readonly<Record<State, string | null>> = {
  looking: null,
  none: 'Keep everything offline',
  begun: 'Go on',
  keeping: null,
  kept: null,
  outdated: 'Bring up to date',
  failed: 'Go on',
}

/**
 * `<casus-offline>`: keeps the whole site in this browser, says how far it is, and removes it again.
 * `data-offline-state` is one of the states above.
 */
class OfflineElement extends HTMLElement {
  private manifest: OfflineManifest | null = null
  private progress: Progress = { done: 0, total: 0 }
  /** There while everything is being kept. */
  private stopping: AbortController | null = null
  private isRemoving = false
  /** How often a state was shown. */
  private shown = 0

  connectedCallback(): void {
    this.button('keep').addEventListener('click', () => void this.keepAll())
    this.button('stop').addEventListener('click', () => this.stopping?.abort())
    this.button('remove').addEventListener('click', () => void this.removeAll())
    for (const change of ['online', 'offline']) addEventListener(change, () => void this.look())
    if (navigator.serviceWorker) void this.look()
    else this.fail(new KeepError('blocked', 'no service workers in this browser'))
  }

  /** Finds out how things stand, and says it. */
  private async look(): Promise<void> {
    if (this.stopping) return
    try {
      const { kept, begun } = await keeper.record()
      // On a network that does not answer it takes a minute to know that.
      if (kept && !this.stopping) this.show('kept', wordsFor(kept))
      const manifest = await keeper.manifest().catch(() => null)
      const progress = manifest ? await keeper.progress(manifest) : this.progress
      // It may have been begun meanwhile.
      if (this.stopping) return
      this.manifest = manifest
      this.progress = progress
      if (manifest) this.find('[data-offline-size]').textContent = sizeOf(manifest)
      const isNewest = kept?.version === manifest?.version
      if (!manifest) this.show(kept ? 'kept' : 'none', noNetwork(kept))
      else if (kept && isNewest) this.show('kept', wordsFor(kept))
      else if (begun) this.show('begun', `${this.share()} “Go on” fetches the rest.`)
      else if (kept) this.show('outdated', `${wordsFor(kept)} A newer version of the site is there.`)
      else this.show('none', '')
    } catch (error) {
      if (!this.stopping) this.fail(error)
    }
  }

  private async keepAll(): Promise<void> {
    if (this.stopping || this.isRemoving) return
    this.stopping = new AbortController()
    this.show('keeping', 'Fetching. Leave this page open; you can read on in another window.')
    // So that the browser does not clear it for want of room. It may ask the reader, and need not answer.
    void navigator.storage?.persist?.().catch(() => false)
    try {
      await workerIn(this.dataset.worker ?? '')
      const kept = await keeper.keep((progress) => this.showProgress(progress), this.stopping.signal)
      this.show('kept', wordsFor(kept))
    } catch (error) {
      this.fail(error)
    } finally {
      this.stopping = null
    }
  }

  private async removeAll(): Promise<void> {
    if (this.stopping || this.isRemoving) return
    this.isRemoving = true
    try {
      await keeper.remove()
      await this.look()
      this.say('Removed. Pages that you open from now on are kept again.')
    } catch (error) {
      this.fail(error)
    } finally {
      this.isRemoving = false
    }
  }

  private showProgress(progress: Progress): void {
    const quarters = ({ done, total }: Progress) => Math.floor((4 * done) / total)
    // A screen reader is told four times, not two thousand.
    const isTold = progress.done > 0 && quarters(progress) > quarters(this.progress)
    this.progress = progress
    this.find<HTMLProgressElement>('progress').value = progress.done / progress.total
    this.find('[data-offline-share]').textContent = percentOf(progress)
    if (isTold && progress.done < progress.total) this.say(this.share())
  }

  private fail(error: unknown): void {
    const fault = error instanceof KeepError ? error : new KeepError('blocked', String(error))
    if (fault.code !== 'stopped' && fault.code !== 'blocked') console.error(fault, fault.detail)
    if (fault.code === 'blocked') {
      this.show('failed', `${fault.message} With a network all pages can be read as ever.`)
      this.button('keep').hidden = true
    } else if (fault.code === 'full') {
      this.show('failed', `${fault.message} ${this.share()} Make room and go on, or remove it.`)
    } else {
      const state = fault.code === 'stopped' ? 'begun' : 'failed'
      this.show(state, `${fault.message} ${this.share()} It stays; “Go on” fetches the rest.`)
    }
  }

  private share(): string {
    return `${percentOf(this.progress)} is here.`
  }

  /** Shows what can be done in a state. The focus does not get lost with the button that had it. */
  private show(state: State, words: string): void {
    const hadFocus = this.contains(document.activeElement)
    this.dataset.offlineState = state
    this.shown++
    const [keep, stop, remove] = [this.button('keep'), this.button('stop'), this.button('remove')]
    const label = this.manifest || state === 'failed' ? keepLabels[state] : null
    keep.hidden = label === null
    keep.textContent = label
    stop.hidden = state !== 'keeping'
    this.find('[data-offline-progress]').hidden = state !== 'keeping'
    this.say(words)
    remove.hidden = true
    if (state !== 'keeping') void this.showKept()
    if (hadFocus && document.activeElement === document.body)
      [stop, keep, this.find('[role=status]')].find(({ hidden }) => !hidden)?.focus()
  }

  private async showKept(): Promise<void> {
    const { shown } = this
    const list = document.querySelector('casus-kept')
    const count = list instanceof KeptElement ? await list.show() : 0
    // What has been shown meanwhile decides for itself.
    if (shown !== this.shown) return
    this.button('remove').hidden = count === 0 && this.dataset.offlineState !== 'begun'
  }

  private say(words: string): void {
    this.find('[role=status]').textContent = words
  }

  private button(does: 'keep' | 'stop' | 'remove'): HTMLButtonElement {
    return this.find<HTMLButtonElement>(`[data-offline-${does}]`)
  }

  private find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (!found) throw new Error(`<casus-offline> holds no ${selector}`)
    return found
  }
}

/**
 * @returns once the service worker can answer: without it what is kept would never be read
 * @throws {KeepError} `blocked` where the browser will not take it, `network` where it does not come
 */
async function workerIn(address: string): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
    const worker = registration.active ?? registration.waiting ?? registration.installing
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (worker?.state === 'activated') resolve()
        if (worker?.state === 'redundant') reject(new Error('the service worker could not be installed'))
      }
      worker?.addEventListener('statechange', look)
      look()
    })
  } catch (error) {
    const isForbidden = error instanceof DOMException && error.name === 'SecurityError'
    throw new KeepError(isForbidden ? 'blocked' : 'network', String(error))
  }
}

const noBreakSpace = '\u00a0'

function sizeOf({ pages, transfer, bytes }: OfflineManifest): string {
  return `All ${pages.length} pages, with the search and the reader: about ${megabytes(transfer)} to fetch, ${megabytes(bytes)} in this browser.`
}

function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1_000_000))}${noBreakSpace}MB`
}

function percentOf({ done, total }: Progress): string {
  return `${total ? Math.floor((100 * done) / total) : 0}${noBreakSpace}%`
}

function wordsFor({ pages, at }: Kept): string {
  const day = new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return `All ${pages} pages are kept, as they were on ${day}.`
}

function noNetwork(kept: Kept | null): string {
  return kept
    ? `${wordsFor(kept)} There is no network now.`
    : 'There is no network now. What is kept is listed below; the rest can be fetched when it is back.'
}

customElements.define('casus-offline', OfflineElement)
