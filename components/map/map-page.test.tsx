import { beforeAll, expect, test } from 'vitest'
import { buildLibrary } from '@/lib/testing/built-library'
import { render, textOf } from '../testing'
import { MapPage } from './map-page'

let html = ''

beforeAll(async () => {
  buildLibrary()
  html = await render(<MapPage />)
})

test('each concept is a link of the drawing, with its status in words and as a dot', () => {
  const names = [...html.matchAll(/data-place="([^"]+)" aria-label="([^"]+)"/g)].map(([, ...found]) => found)
  expect(names).toEqual([
    ['self-defence', 'Self-defence, contested'],
    ['armed-attack', 'Armed attack, settled'],
  ])
  expect(html.match(/data-status="(?:settled|contested)"/g)).toHaveLength(2)
})

test('a relation is one line, of its kind', () => {
  expect(html.match(/data-ends="[^"]+"/g)).toEqual(['data-ends="self-defence armed-attack"'])
  const kind = html.slice(0, html.indexOf('data-ends=')).match(/.*data-relation="([^"]+)"/s)?.[1]
  expect(kind).toBe('depends on')
})

test('the list says both ends of it', () => {
  const list = textOf(html.slice(html.indexOf('As a list')))
  expect(list).toContain('Settled: Armed attack is a ground of Self-defence')
  expect(list).toContain('Contested: Self-defence depends on Armed attack')
})
