import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { endsInPhrase, losesComparison, losesObject } from './cut-in-phrase.ts'

const draft = (title: string, verb = '') => ({ title, verb, own: [], whole: true })
const ends = (title: string, says: string) => endsInPhrase(draft(title), titleInput({ says }))

describe('endsInPhrase', () => {
  it.each([
    ['Crowd gathers in front', 'A crowd *gathered* in front of the ministry.'],
    ['Police disperse tens', 'Police *dispersed* tens of marchers.'],
    ['Norland ends all forms', 'Norland *ended* all forms of aid.'],
    ['Jets carry out a series', 'Jets *carried* out a series of raids.'],
    ['Berg opens the rail', 'Berg *opened* the rail station in Arl.'],
    ['Leaders welcome plans', 'The leaders *welcomed* plans to build a bridge.'],
    ['Drill held in the Sudonian', 'A drill was *held* in the Sudonian state’s western hills.'],
    ['March in the tightly', 'There was a *march* in the tightly controlled province.'],
    [
      'Berg takes 54 percent of the vote against 36 percent',
      'Berg *took* 54 percent of the vote against 36 percent for Silva.',
    ],
    ['Output grows on a quarter-on-quarter, ministry says', 'Output *grew* on a quarter-on-quarter basis.'],
  ])('hears that “%s” stops too early', (title, says) => {
    expect(ends(title, says)).toBe(true)
  })

  it.each([
    ['Crowd gathers in front of the ministry', 'A crowd *gathered* in front of the ministry.'],
    ['Jets carry out a series…', 'Jets *carried* out a series of raids.'],
    ['Berg rejects Norland’s attempts', 'Berg *rejected* Norland’s attempts to draw a line.'],
    ['Berg: “we have plans”', 'Berg *said*: “We have plans to build.”'],
    ['Berg opens the bridge', 'Berg *opened* the bridge over the river.'],
    ['Court jails the ministers', 'The court *jailed* the ministers Monday.'],
    ['Raid kills three', 'The raid *killed* three people.'],
    ['Berg meets envoys', 'Berg *met* envoys of the council.'],
  ])('lets “%s” pass', (title, says) => {
    expect(ends(title, says)).toBe(false)
  })
})

describe('losesComparison', () => {
  const says = 'Berg has *protected* more lands and waters than any president since Silva.'

  it.each([
    ['Berg protects more lands', true],
    ['Berg protects more lands…', true],
    ['Berg protects more lands and waters than any president', true],
    ['Berg protects more lands and waters than any president since Silva', false],
    ['Berg protects lands', false],
  ])('of “%s”: %s', (title, expected) => {
    expect(losesComparison(draft(title, 'protects'), titleInput({ says }))).toBe(expected)
  })
})

describe('losesObject', () => {
  const affirmed = { says: 'Berg *affirmed* in Arl her wish for talks.', lemma: 'affirm', form: 'verb', object: 'her wish for talks' } as const // prettier-ignore

  it.each([
    ['Berg affirms in Arl', true],
    ['Berg affirms her wish for talks', false],
    ['Berg affirms…', false],
  ])('of “%s”: %s', (title, expected) => {
    expect(losesObject(draft(title, 'affirms'), titleInput(affirmed))).toBe(expected)
  })
})
