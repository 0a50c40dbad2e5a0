import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { areas } from '../ids'
import { standingPages } from './addresses'

const app = fileURLToPath(new URL('../../app', import.meta.url))

test('the standing pages are those that the application has: what stands nowhere else is in neither sitemap nor search', () => {
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file) && !file.includes('['))
    .map((file) => `/${file.replace(/page\.tsx$/, '')}`)
  const ofAreas = areas.map((area) => `/${area}/`)
  expect(Object.keys(standingPages).sort()).toEqual([...routes, ...ofAreas].sort())
})

test('every one has a title, and an address that begins and ends with a slash', () => {
  for (const [address, title] of Object.entries(standingPages)) {
    expect(address).toMatch(/^\/(?:[a-z-]+\/)*$/)
    expect(title.trim()).not.toBe('')
  }
})
