/** News prose is full of numbers beside names and words of law. None of these sentences cites anything. */
import { describe, expect, it } from 'vitest'
import { authorityTable, recognise } from './index'

const sentences = {
  'hours, percentages and counts beside places': [
    'The plane landed in Nicaragua at 6 p.m. on Tuesday.',
    'Inflation in Nicaragua at 5 percent is the lowest in a decade.',
    'Growth stalled in East Timor at 4 percent.',
    'He sat on the Wall at 3 and waited.',
    'A storm hit Nicaragua, at 120 kilometres an hour.',
    'The ship reached Western Sahara at 14:30 local time.',
    'Hamdi, at 80, still writes every morning.',
    'Polls in Nicaragua at 500 stations opened late.',
  ],
  'numbers after names of treaties': [
    'NATO 32 members strong, the alliance met in Ankara.',
    'A Cat 5 hurricane tore the roofs from the houses.',
    'The ECHR 46 states have ratified is under strain.',
    'FAA 737 inspectors grounded the fleet.',
  ],
}

const authorities = authorityTable([
  { id: 'hamdi', kind: 'judgment', root: 'us_542_507', names: 'Hamdi v. Rumsfeld;(Hamdi)', unit: 'page' },
])

describe.each(Object.entries(sentences))('%s', (_, each) => {
  it.each(each)('%s', (sentence) => {
    expect(recognise(sentence)).toEqual([])
    expect(recognise(`It was so. ${sentence} Nobody minded.`, { authorities })).toEqual([])
  })
})
