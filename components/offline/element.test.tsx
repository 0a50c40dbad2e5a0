// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from '../testing'
import { KeptPages, Offline } from './offline'

/** A keeper whose answers come when a test says so. Its own tests are in lib/offline. */
const keeper = vi.hoisted(() => {
  interface Asked {
    what: string
    answer: (with_?: unknown) => void
  }
  return { asked: [] as Asked[] }
})

vi.mock('@/lib/offline/keeper', () => {
  const ask = (what: string) => () =>
    new Promise((answer) => keeper.asked.push({ what, answer: answer as (with_?: unknown) => void }))
  return {
    Keeper: class {
      record = ask('record')
      manifest = ask('manifest')
      progress = ask('progress')
      pages = ask('pages')
      keep = ask('keep')
      remove = ask('remove')
    },
  }
})

let markup: string

beforeAll(async () => {
  const worker = { state: 'activated', addEventListener() {} }
  Object.defineProperty(navigator, 'serviceWorker', { value: { register: async () => ({ active: worker }) } })
  markup = await render([<Offline key="offline" />, <KeptPages key="kept" />])
  await import('./element')
})

const answers: Readonly<Record<string, unknown>> = {
  record: { kept: null, begun: true },
  manifest: { version: 'a', pages: ['/', '/a-z/'], files: [], bytes: 1, transfer: 1 },
  progress: { done: 1, total: 2 },
  pages: [{ address: '/', title: 'Casus' }],
  keep: { version: 'a', pages: 2, at: '2026-03-01T12:00:00Z' },
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

/** Lets the keeper answer what it has been asked and is asked in turn, but for what a test holds back. */
async function reply({ but = [] as string[], with: with_ = answers } = {}): Promise<void> {
  await settle()
  const isHeld = ({ what }: { what: string }) => but.includes(what)
  const now = keeper.asked.filter((one) => !isHeld(one))
  keeper.asked = keeper.asked.filter(isHeld)
  for (const { what, answer } of now) answer(with_[what])
  if (now.length > 0) await reply({ but, with: with_ })
}

const panel = () => document.querySelector<HTMLElement>('casus-offline') as HTMLElement
const button = (does: string) =>
  panel().querySelector<HTMLButtonElement>(`[data-offline-${does}]`) as HTMLButtonElement
const offered = () => ['keep', 'stop', 'remove'].filter((does) => !button(does).hidden)
const asked = () => keeper.asked.map(({ what }) => what)

beforeEach(() => {
  keeper.asked = []
  document.body.innerHTML = markup
})

test('what was begun can be gone on with and removed', async () => {
  await reply()
  expect(panel().dataset.offlineState).toBe('begun')
  expect(offered()).toEqual(['keep', 'remove'])
})

describe('while everything is being kept', () => {
  test('a list of what is kept that comes late does not offer to remove it', async () => {
    await reply({ but: ['pages'] })
    button('keep').click()
    await reply({ but: ['keep'] })
    expect(panel().dataset.offlineState).toBe('keeping')
    expect(offered()).toEqual(['stop'])
  })

  test('a look at how things stand that ends late does not say so', async () => {
    await reply()
    dispatchEvent(new Event('online'))
    await reply({ but: ['progress'] })
    button('keep').click()
    await reply({ but: ['keep'] })
    expect(panel().dataset.offlineState).toBe('keeping')
    expect(offered()).toEqual(['stop'])
  })

  test('nothing is removed', async () => {
    await reply()
    button('keep').click()
    button('remove').click()
    await reply({ but: ['keep', 'remove'] })
    expect(asked()).toEqual(['keep'])
  })

  test('its end offers to remove it', async () => {
    await reply()
    button('keep').click()
    await reply()
    expect(panel().dataset.offlineState).toBe('kept')
    expect(offered()).toEqual(['remove'])
  })
})

test('while it is removed nothing is fetched, and nothing is removed twice', async () => {
  await reply()
  button('remove').click()
  button('keep').click()
  button('remove').click()
  await reply({ but: ['keep', 'remove'] })
  expect(asked()).toEqual(['remove'])
  await reply({ with: { ...answers, record: { kept: null, begun: false }, pages: [] } })
  expect(offered()).toEqual(['keep'])
  expect(panel().textContent).toContain('Removed.')
})
