import { all, armedAttack, chronology, question, replace } from '../../testing/fixture-library'
import type { FaultExample } from './fault-example'

export const dates: readonly FaultExample[] = [
  {
    fault: 'the law checked tomorrow',
    changes: { [armedAttack]: replace('lawAsAt: "2026-03-01"', 'lawAsAt: "2026-04-02"') },
  },
  {
    fault: 'the events of tomorrow',
    changes: { [armedAttack]: replace('eventsAsAt: "2026-02-20"', 'eventsAsAt: "2026-04-02"') },
  },
  {
    fault: 'positions checked tomorrow',
    changes: { [question]: replace('asAt: "2026-03-01"', 'asAt: "2026-04-02"') },
  },
  {
    fault: 'an event of tomorrow',
    changes: { [chronology]: replace('date: "2026-01-05"', 'date: "2026-04-02"') },
  },
  {
    fault: 'an event of next month',
    changes: { [chronology]: replace('date: "2026-01-05"', 'date: "2026-05"') },
  },
  {
    fault: 'a review before the check',
    changes: {
      [armedAttack]: all(
        replace('lawAsAt: "2026-03-01"', 'lawAsAt: "2026-04-01"'),
        replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-04-01"'),
      ),
    },
  },
  {
    fault: 'a review of positions before the check',
    changes: {
      [question]: all(
        replace('asAt: "2026-03-01"', 'asAt: "2026-04-01"'),
        replace('reviewBy: "2026-09-01"', 'reviewBy: "2026-04-01"'),
      ),
    },
  },
]
