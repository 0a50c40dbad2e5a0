import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { today } from './environment'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-31T23:30:00Z') })
  vi.stubEnv('CASUS_TODAY', undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test.each([
  ['Europe/Vienna', '2026-04-01'],
  ['America/Mexico_City', '2026-03-31'],
])('today is the day in %s', (zone, day) => {
  vi.stubEnv('TZ', zone)
  expect(today()).toBe(day)
})

test('another day can be set', () => {
  vi.stubEnv('CASUS_TODAY', '2025-01-02')
  expect(today()).toBe('2025-01-02')
})
