import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { encounterDrafts } from './encounter-templates.ts'

/** Titles of a meeting at which, or after which, something was said. */
function titles(says: string, frame = 'talks', rule = 'meeting-where-said', wish: Partial<Wish> = {}): string[] {
  const input = titleInput({ says, frame, form: 'nominal', agents: ['norland', 'sudonia'], ...wish })
  const agents = input.names.flatMap(({ actors: [id = ''] }, index) => (['norland', 'sudonia'].includes(id) ? [index] : [])) // prettier-ignore
  const act = { ...input.candidate.act, rule, agents }
  return [...encounterDrafts({ ...input, candidate: { ...input.candidate, act } })].map(({ title }) => title)
}

describe('encounterDrafts, of a noun', () => {
  it.each([
    ['At their *meeting*, Norland and Sudonia agreed on a pact.'],
    ['Norland and Sudonia agreed on a pact at the *talks*.'],
  ])('sits those at one table who are named beside each other: “%s”', (says) => {
    expect(titles(says)).toContain('Norland and Sudonia hold talks')
  })

  it.each([
    ['an owner of who decides', 'At its *meeting*, the Norland committee of the bank of Sudonia raised its rate.'],
    ['those of whom it was told after other talks', 'Norland and Sudonia signed, the minister said after *talks* with the envoy.'], // prettier-ignore
  ])('does not seat %s', (_, says) => {
    expect(titles(says)).toEqual([])
  })

  it('leaves out a country that only another sentence names', () => {
    const says = 'Norland and Sudonia agreed on a pact at the *talks*.'
    expect(titles(says, 'talks', 'meeting-where-said', { place: 'Ostland' })).toEqual([
      'Norland and Sudonia hold talks',
    ])
    expect(titles(says, 'talks', 'meeting-where-said', { place: 'Arl' })).toContain('Norland and Sudonia hold talks in Arl') // prettier-ignore
  })

  it('hears a phone call in no call for something', () => {
    expect(titles('The council met after a *call* by Norland and Sudonia.', 'call', 'noun-with-date')).toEqual([])
    expect(titles('The phone *call* of Norland and Sudonia was brief.', 'call', 'noun-with-date')).toContain('Norland and Sudonia speak by phone') // prettier-ignore
  })
})
