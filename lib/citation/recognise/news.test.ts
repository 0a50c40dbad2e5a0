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
  'resolutions that no organ of the United Nations passed': [
    'The new monitor has a screen resolution 1080p and a thin frame.',
    'The picture was sent at a resolution 1920 x 1080.',
    'The Senate rejected the resolution 53 to 47.',
    'The House adopted the resolution 220-211 on Thursday.',
    'The city passed Resolution 24-105 on parking.',
    'By board resolution 12 (2020) the company closed its fund.',
    'The council voted for the resolution 3 weeks ago.',
    'Her New Year’s resolution 2026 is to read more.',
    'The Human Rights Council’s resolution 49/3 was adopted without a vote.',
    'World leaders gather for UNGA 80 in September.',
  ],
  'amendments of bills': [
    'The first amendment offered by the senator failed.',
    'The Senate rejected the second amendment to the defence bill, 48–52.',
    'The House took up the 14th amendment of the evening.',
    'The Third Amendment to the bill was withdrawn.',
  ],
  'dates, addresses, ages, scores and signs': [
    'The minister, 51, lives at 2 Charter Street.',
    'The club won 3-2, then lost 4-1 on 12 May 2026.',
    'The office at 1600 Pennsylvania Avenue is open 24/7.',
    'Bring a passport and/or 2 photographs on a/4 paper, as s/he wishes.',
    'A coffee cost 10 fr 50 in those days.',
    'The team drew 1-1 in the 90th minute and went through 5-4.',
    'Shares rose 2.4 percent to 51.3 euros by 4 p.m.',
    'The trial of the officer, 38, begins on 9/11 at 9:30.',
    'The rover sent 300 US and 12 UK flags home.',
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
