import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const discovered = (text: string): string[] =>
  namesIn(text)
    .discovered.filter(({ kind }) => kind === 'organisation')
    .map(({ name, names, country }) =>
      [name, ...names.slice(1), ...(country === undefined ? [] : [country])].join(', '),
    )

describe('an office called after the one who heads it', () => {
  it.each([
    [
      'The Arl County State’s Attorney’s Office (ACSAO) sued. ACSAO won.',
      ['Arl County State’s Attorney’s Office, ACSAO'],
    ],
    ["The Lapland Attorney General's Office sued.", ["Lapland Attorney General's Office"]],
    ["Norway's Prosecutor General's Office opened a case.", ["Prosecutor General's Office, norway"]],
    ["The Arl Sheriff's Office said so.", ["Arl Sheriff's Office"]],
    ["The Arl Sheriff's Department said so.", ["Arl Sheriff's Department"]],
  ])('bears the whole name: %s', (text, expected) => {
    expect(discovered(text)).toEqual(expected)
  })

  it.each([
    ['a country’s', "Norway's Office of Roads said so.", ['Office of Roads, norway']],
    ['of somebody', "Mr Noll's Office was shut.", []],
  ])('is no office %s', (_, text, expected) => {
    expect(discovered(text)).toEqual(expected)
  })

  it.each([
    ['The Fraud Office for High-ranking Officials sued.', ['Fraud Office for High-ranking Officials']],
    ['The Arl Lund Police Precinct said so.', ['Arl Lund Police Precinct']],
    ['One died in the province of Arl, the Lund News Agency reported.', ['Lund News Agency']],
    ['They met at the Demilitarized Zone (DMZ).', []],
    ['Berg, 47, a Lillestad lawyer, was freed.', []],
  ])('ends where the name ends: %s', (text, expected) => {
    expect(discovered(text)).toEqual(expected)
  })
})
