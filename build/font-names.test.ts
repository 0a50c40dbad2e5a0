/** The names of the text face: those of the cuts that are committed, and how they come to them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { root } from './environment'
import { namesOf, ownName, withNames } from './font-names'

const source = join(dirname(createRequire(import.meta.url).resolve('source-serif/package.json')), 'VAR')

describe.each(['Roman', 'Italic'])('the %s', (style) => {
  const cut = readFileSync(join(root, `app/fonts/casus-serif-${style.toLowerCase()}.woff2`))
  const names = subsetFont(cut, 'a', { targetFormat: 'truetype', preserveNameIds: [13, 14] }).then(namesOf)
  const name = async (id: number) => (await names).find((one) => one.id === id)?.text

  test('bears the reserved name nowhere but in the notice of whose work it is', async () => {
    const reserved = (await names).filter(({ text }) => /source/i.test(text))
    expect(reserved.map(({ id }) => id)).toEqual([0])
    expect(await name(0)).toMatch(/© .* Adobe .* with Reserved Font Name ‘Source’/)
  })

  test('has a name of its own', async () => {
    expect(await name(1)).toBe('Casus Serif')
    expect(await name(6)).toBe(`CasusSerif-${style}`)
  })

  test('says its licence', async () => {
    expect(await name(13)).toContain('SIL Open Font License, Version 1.1')
    expect(await name(14)).toBe('http://scripts.sil.org/OFL')
  })

  test('loses nothing else by another name', () => {
    const font = readFileSync(join(source, `SourceSerif4Variable-${style}.ttf`))
    const renamed = withNames(font, ownName)
    expect(namesOf(renamed)).toEqual(namesOf(font).map((one) => ({ ...one, text: ownName(one) })))
    // Back under the old ones it is the same to the byte; its tables then lie in the order of their names.
    const old = namesOf(font).values()
    const inOrder = withNames(font, ({ text }) => text)
    expect(
      Buffer.compare(
        withNames(renamed, () => old.next().value?.text ?? ''),
        inOrder,
      ),
    ).toBe(0)
  })
})
