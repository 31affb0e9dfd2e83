import { describe, expect, it } from 'vitest'
import { handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { nameOtherSide } from './other-side.ts'

const COUNTRIES = new Map([['anna-berg', 'norland'], ['rosa-silva', 'sudonia']]) // prettier-ignore

/** The actors of a last blow, told after the given ones. */
function after(blows: Wish[], last: Wish, violent = true): string[] {
  const candidates = [...blows, last].map((wish, at) => handMade({ ...wish, at }))
  for (const { act } of candidates) act.violent = true
  const told = candidates.at(-1)
  if (told === undefined) return []
  if (!violent) delete told.act.violent
  nameOtherSide(candidates, (id) => COUNTRIES.get(id) ?? (id.endsWith('land') || id === 'sudonia' ? id : undefined))
  return told.participants.map(({ actor, role }) => `${actor}/${role}`)
}

const SAYS = 'They *struck*.'
const there: Wish = { says: SAYS, agents: ['norland'], targets: ['sudonia'] }
const back: Wish = { says: SAYS, agents: ['rosa-silva'], targets: ['norland'] }
const other: Wish = { says: SAYS, agents: ['ostland'], targets: ['sudonia'] }
const alone: Wish = { says: SAYS, agents: ['norland'] }

describe('nameOtherSide', () => {
  it.each<[string, Wish[], Wish, string[]]>([
    ['names who is struck in a fight of two', [there, back, there], alone, ['norland/agent', 'sudonia/target']],
    ['counts people for their countries', [there, back, there], { says: SAYS, agents: ['anna-berg'] }, ['anna-berg/agent', 'sudonia/target']], // prettier-ignore
    ['needs three blows', [there, back], alone, ['norland/agent']],
    ['says nothing of a war of many', [there, back, there, other, other], alone, ['norland/agent']],
    ['says nothing of one outside it', [there, back, there], { says: SAYS, agents: ['ostland'] }, ['ostland/agent']],
    ['leaves a target that is named', [there, back, there], { says: SAYS, agents: ['norland'], targets: ['grain-council'] }, ['norland/agent', 'grain-council/target']], // prettier-ignore
    ['does not say who struck', [there, back, there], { says: SAYS, targets: ['norland'] }, ['norland/target']],
  ])('%s', (_, blows, last, expected) => {
    expect(after(blows, last)).toEqual(expected)
  })

  it('leaves alone what is no violence', () => {
    expect(after([there, back, there], alone, false)).toEqual(['norland/agent'])
  })
})
