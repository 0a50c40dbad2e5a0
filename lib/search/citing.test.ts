import { expect, test } from 'vitest'
import { mayCite } from './citing'

test.each(['art 51', '50 usc 3093', '§ 5(b)', 'Nicaragua v USA', 'hamdi v. rumsfeld', 'mexico vs us'])(
  'the recogniser is fetched for “%s”',
  (text) => expect(mayCite(text)).toBe(true),
)

test.each(['self-defence', 'victory', 'part of a state', 'v', ''])('and not for “%s”', (text) =>
  expect(mayCite(text)).toBe(false),
)
