/** In which order a Chromium is looked for, on machines that are made up. */
import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { findBrowser, type Surroundings } from './browser'

interface Machine {
  environment?: Readonly<Record<string, string | undefined>>
  /** Files that start. */
  there?: string[]
  /** What an installer brings, by the words of its command line. */
  brings?: Record<string, string>
}

function machine({ environment = {}, there = [], brings = {} }: Machine) {
  const files = new Set(there)
  const ran: string[] = []
  const surroundings: Surroundings = {
    environment,
    starts: (file) => files.has(file),
    say: () => undefined,
    run: (command, commandArguments) => {
      const line = [command, ...commandArguments].join(' ')
      ran.push(line)
      const brought = Object.entries(brings).find(([words]) => line.includes(words))
      if (brought) files.add(brought[1])
      return brought !== undefined
    },
  }
  return { surroundings, ran }
}

const own = chromium.executablePath()

test('CHROME_PATH comes first', () => {
  const { surroundings, ran } = machine({
    environment: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' },
    there: ['/opt/chrome', '/usr/bin/chromium'],
  })
  expect(findBrowser(surroundings)).toBe('/opt/chrome')
  expect(ran).toEqual([])
})

test('a CHROME_PATH that does not start is said, not passed over', () => {
  const { surroundings } = machine({
    environment: { CHROME_PATH: '/opt/none' },
    there: ['/usr/bin/chromium'],
  })
  expect(() => findBrowser(surroundings)).toThrow('CHROME_PATH is /opt/none')
})

test('then the PATH, in its order', () => {
  const { surroundings, ran } = machine({
    environment: { PATH: '/home/me/bin:/usr/bin' },
    there: ['/usr/bin/chromium', own],
  })
  expect(findBrowser(surroundings)).toBe('/usr/bin/chromium')
  expect(ran).toEqual([])
})

test('then Playwright’s own folder', () => {
  const { surroundings, ran } = machine({ environment: { PATH: '/usr/bin' }, there: [own] })
  expect(findBrowser(surroundings)).toBe(own)
  expect(ran).toEqual([])
})

test('then Playwright’s installer', () => {
  const { surroundings, ran } = machine({
    environment: { PATH: '/usr/bin' },
    brings: { 'install chromium': own },
  })
  expect(findBrowser(surroundings)).toBe(own)
  expect(ran).toHaveLength(1)
})

test('then Debian’s packages', () => {
  const { surroundings, ran } = machine({
    environment: { PATH: '/usr/bin' },
    brings: { 'apt-get install': '/usr/bin/chromium' },
  })
  expect(findBrowser(surroundings)).toBe('/usr/bin/chromium')
  expect(ran.map((line) => /apt-get \w+|install chromium/.exec(line)?.[0])).toEqual([
    'install chromium',
    'apt-get update',
    'apt-get install',
  ])
})

test('and when none can be had, what was tried and what to do', () => {
  const { surroundings } = machine({ environment: { PATH: '/usr/bin' } })
  expect(() => findBrowser(surroundings)).toThrow(
    /Tried: .*playwright install chromium.*apt-get.*CHROME_PATH=/s,
  )
})
