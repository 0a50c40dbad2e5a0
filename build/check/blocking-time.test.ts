import { expect, test } from 'vitest'
import { blockingTime, type TraceEvent } from './blocking-time'

const event = (name: string, ts: number, dur?: number, tid = 1): TraceEvent => ({
  name,
  ph: dur === undefined ? 'R' : 'X',
  pid: 7,
  tid,
  ts: ts * 1000,
  ...(dur !== undefined && { dur: dur * 1000 }),
})
const task = (ts: number, dur: number, tid = 1) => event('ThreadControllerImpl::RunTask', ts, dur, tid)
const paint = event('firstContentfulPaint', 1000)

const traces: [what: string, events: TraceEvent[], milliseconds: number][] = [
  ['nothing after the paint', [task(100, 800), paint], 0],
  ['tasks that nobody notices', [paint, task(1100, 50), task(1200, 30)], 0],
  ['what goes beyond 50 ms, of each', [paint, task(1100, 70), task(1300, 90)], 60],
  ['what was left of a task at the paint', [task(900, 180), paint], 30],
  ['events within a task', [paint, task(1100, 70), event('Layout', 1101, 68)], 20],
  ['other threads', [paint, task(1100, 300, 2)], 0],
]
test.each(traces)('%s', (_, events, milliseconds) => {
  expect(blockingTime(events)).toBe(milliseconds)
})

test('a page that was never painted is a fault', () => {
  expect(() => blockingTime([task(100, 80)])).toThrow('no first contentful paint')
})

test('a trace without tasks is one that was not understood, not a quick page', () => {
  expect(() => blockingTime([paint, event('Layout', 1101, 68)])).toThrow('no tasks')
})
