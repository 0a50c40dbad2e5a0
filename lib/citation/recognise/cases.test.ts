import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { recognise } from './index'

const pages = new URL('../../../content/authorities/', import.meta.url)

/** The judgments of the library that stand in the Court’s reports, with the year and the page in which they begin. */
const printed = readdirSync(pages).flatMap((file) => {
  const { id, citation } = parse(readFileSync(new URL(file, pages), 'utf8').split(/^---$/m)[1] ?? '')
  const { series, volume, page } = citation.printed ?? {}
  return series === 'ICJ Rep' ? [{ id, report: `[${volume}] ICJ Rep ${page}` }] : []
})

it('takes a case that is built in for the authority of that id in the library', () => {
  const known = printed.flatMap(({ id, report }) => {
    const [citation] = recognise(`${report}, para 160`)
    return citation?.authority ? [[id, citation.authority, citation.id]] : []
  })
  expect(known.length).toBeGreaterThan(15)
  expect(known).toEqual(known.map(([id]) => [id, id, `icj_${id}_160`]))
})
