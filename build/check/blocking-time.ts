/**
 * Total blocking time as web.dev defines it: of each task on the page’s main thread after the first contentful paint,
 * what goes beyond 50 ms, in which a reader’s tap waits. Read off a trace, since a page’s own observer of long tasks
 * is not told of all of them, and not where the paint was.
 */

/** An event of Chromium’s trace; times in microseconds. */
export interface TraceEvent {
  name: string
  /** `X`: an event with a duration. */
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
}

/** What a tap may wait unnoticed, in microseconds. */
const unnoticed = 50_000

/**
 * @param events of the categories `toplevel` and `loading`, of one page’s load
 * @returns milliseconds
 * @throws {Error} where nothing was painted, or where a browser calls its tasks by another name
 */
export function blockingTime(events: readonly TraceEvent[]): number {
  const paint = events.find(({ name }) => name === 'firstContentfulPaint')
  if (!paint) throw new Error('the trace knows of no first contentful paint')
  if (!events.some(({ name }) => isTask(name))) throw new Error('the trace knows of no tasks')
  return (
    events
      .filter(
        ({ name, ph, pid, tid }) => ph === 'X' && isTask(name) && pid === paint.pid && tid === paint.tid,
      )
      // A task that was under way counts with what was left of it.
      .map(({ ts, dur = 0 }) => ts + dur - Math.max(ts, paint.ts))
      .reduce((sum, left) => sum + Math.max(0, left - unnoticed), 0) / 1000
  )
}

/** Tasks may run within tasks; the outermost are those of the scheduler. */
const isTask = (name: string) => name === 'ThreadControllerImpl::RunTask'
