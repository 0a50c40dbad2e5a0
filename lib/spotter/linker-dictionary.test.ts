import { describe, expect, test } from 'vitest'
import { armedAttack, readLibrary, replace } from '../testing/fixture-library'
import { linkerDictionaryOf, openLinkerDictionary } from './linker-dictionary'
import { Spotter } from './spot'

const { corpus } = readLibrary()
const dictionary = linkerDictionaryOf(corpus)
const found = (text: string, known = dictionary) =>
  new Spotter(openLinkerDictionary(known))
    .spot(text)
    .map(({ kind, id, at = '' }) => `${kind}:${id} ${at}`.trim())

describe('the linker’s dictionary', () => {
  test('finds doctrines by what lives where, and sources by their id and place', () => {
    expect(found('an armed attack, art 51 UN Charter, Nicaragua, para 195')).toEqual([
      'concept:/use-of-force/armed-attack/',
      'authority:un-charter 51',
      'authority:nicaragua 195',
    ])
  })

  test('survives the way through JSON', () => {
    expect(found('self-defence', JSON.parse(JSON.stringify(dictionary)))).toEqual([
      'concept:/use-of-force/self-defence/',
    ])
  })

  test('says nothing of what it finds: no answers, no quotations, no claims', () => {
    const text = JSON.stringify(dictionary)
    for (const { matter } of corpus.concepts) expect(text).not.toContain(matter.answer.slice(0, 40))
    for (const { matter } of corpus.claims) expect(text).not.toContain(matter.quote)
  })

  const names: [name: string, isLinked: boolean][] = [
    ['permission', false],
    ['90 days', false],
    ['UNAUTH', true],
    ['grave force', true],
    ['90-day clock', true],
  ]
  test.each(names)('“%s” as another name of a doctrine is linked: %s', (name, isLinked) => {
    const changed = readLibrary({ [armedAttack]: replace('aliases:\n', `aliases:\n  - ${name}\n`) })
    expect(found(`there was ${name} then`, linkerDictionaryOf(changed.corpus))).toHaveLength(isLinked ? 1 : 0)
  })

  test('one word is enough where it is the title', () => {
    const changed = readLibrary({ [armedAttack]: replace('title: Armed attack', 'title: Countermeasures') })
    expect(found('countermeasures', linkerDictionaryOf(changed.corpus))).toHaveLength(1)
  })
})
