import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const told = (text: string): string[] =>
  summaryOf(readText(text, DAY)).map((act) =>
    act
      .split(' ')
      .slice(0, act.startsWith('+') ? 3 : 2)
      .join(' '),
  )

describe('a deed that only adds to another', () => {
  it.each([
    [
      'At least 12 people were killed when a bus plunged into a ravine in Peru on Monday.',
      ['+ ASSAULT kill', 'ACCIDENT crash'],
    ],
    [
      'Russia fired 30 rockets at Ukraine on Monday and carried out two airstrikes.',
      ['ASSAULT attack', '+ ASSAULT attack'],
    ],
    [
      'Pakistan claimed that India shelled a village on Monday, but India denied the charge.',
      ['ASSAULT attack', '+ REJECT deny'],
    ],
    ['Israel struck Beirut on Friday, killing 12 people.', ['ASSAULT attack', '+ ASSAULT kill']],
    ['Three miners died when a tunnel collapsed in Chile on Thursday.', ['+ DEATH die', 'DISASTER disaster']],
  ])('%s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })

  it.each([
    // two days are two attacks
    ['Russia shelled Ukraine on Monday and bombed Ukraine on Wednesday.', 2],
    // two sides are two attacks
    ['Israel struck Beirut on Friday, hours after Hezbollah fired 150 rockets into Israel.', 2],
    // one more, in another sentence
    ['Suicide bombers struck Medina on Monday. Gunmen also attacked a market in Jeddah.', 2],
    ['Suicide bombers struck Medina on Monday. A third attack was carried out in Jeddah.', 2],
    // another deed of another kind
    ['Poland closed its border on Monday and recalled its ambassador on Tuesday.', 2],
  ])('is none: %s', (text, count) => {
    expect(told(text).filter((act) => !act.startsWith('+'))).toHaveLength(count)
  })
})
