import { expect, test } from 'vitest'
import { serially } from './serially'

/** Work whose end is in the hands of the test. */
function workToEnd() {
  const ends: { well: () => void; badly: (fault: unknown) => void }[] = []
  const work = () => new Promise<void>((well, badly) => ends.push({ well, badly }))
  return { ends, work }
}

const soon = () => new Promise((resolve) => setTimeout(resolve))

test('what is asked for while it is being done is done once more, afterwards', async () => {
  const { ends, work } = workToEnd()
  const ask = serially(work, () => {})
  const asked = [ask(), ask(), ask()]
  await soon()
  expect(ends).toHaveLength(1)
  ends[0]?.well()
  await soon()
  expect(ends).toHaveLength(2)
  ends[1]?.well()
  await Promise.all(asked)
  expect(ends).toHaveLength(2)
})

test('what it throws is told and ends nothing', async () => {
  const faults: unknown[] = []
  const { ends, work } = workToEnd()
  const ask = serially(work, (fault) => faults.push(fault))
  const first = ask()
  const second = ask()
  ends[0]?.badly('a brace is missing')
  await soon()
  ends[1]?.well()
  await Promise.all([first, second])
  expect(faults).toEqual(['a brace is missing'])
  const third = ask()
  ends[2]?.well()
  await third
  expect(ends).toHaveLength(3)
})

test('so is what it throws at once', async () => {
  const faults: unknown[] = []
  let times = 0
  const ask = serially(
    () => {
      times++
      throw 'a file has gone'
    },
    (fault) => faults.push(fault),
  )
  await ask()
  await ask()
  expect([times, faults]).toEqual([2, ['a file has gone', 'a file has gone']])
})
