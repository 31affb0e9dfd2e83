import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const bodies = (text: string): string[] =>
  namesIn(text)
    .names.filter(({ kind }) => kind === 'organisation')
    .flatMap(({ actors }) => actors)

describe('a thing that bears the name of a body', () => {
  it.each([
    'A Boeing 747 crashed in the hills.',
    'The gang stole a Kia and fled.',
    'The FTSE 100 fell.',
    'Two Airbus A320 jets landed.',
    'They drove off in a Toyota.',
  ])('is not the body: %s', (text) => {
    expect(bodies(text)).toEqual([])
  })

  it.each([
    ['A Kia spokesman said so.', 'kia'],
    ['Boeing said so.', 'boeing'],
    ['The UN 2023 report said so.', 'united-nations'],
    ['The NATO 1999 summit failed.', 'nato'],
    ['The NATO chief said so.', 'nato'],
    ['A Boeing factory burned down.', 'boeing'],
    ['In 2024 Toyota sold 300 cars.', 'toyota'],
    ['A Boeing’s wing broke.', 'boeing'],
  ])('leaves the body what it is: %s', (text, body) => {
    expect(bodies(text)).toEqual([body])
  })
})

describe('a body of the world', () => {
  it.each([
    ['The U.N. mission in South Sudan denied it.', 'unmiss'],
    ['The UN peacekeeping mission in Mali left.', 'minusma'],
    ['The UN Support Mission in Libya said so.', 'unsmil'],
    ["The Donetsk People's Republic said so.", 'donetsk-peoples-republic'],
    ['Torex Lithium said so.', 'torex-lithium'],
    ['Sao Vela Motor said so.', 'sao-vela-motor'],
    ['Torex Ridge agreed to acquire a rival.', 'torex-ridge'],
  ])('is read whole: %s', (text, body) => {
    expect(bodies(text)).toEqual([body])
  })
})
