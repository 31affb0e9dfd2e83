import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { readClauses } from './read-clause.ts'

const read = (wish: Wish, passive = false) => {
  const input = titleInput(wish)
  const act = passive ? { ...input.candidate.act, passive } : input.candidate.act
  return readClauses({ ...input, candidate: { ...input.candidate, act } }).map(
    ({ subject, verb }) => `${subject.text} ${verb}`,
  )
}

describe('readClauses', () => {
  it.each<[string, Wish]>([
    ['Norland reportedly sends', { says: 'Norland has reportedly *sent* 50 tanks.', agents: ['norland'] }],
    ['Norland sends', { says: 'Norland has quickly *sent* 50 tanks.', agents: ['norland'] }],
    ['Norland sends', { says: 'Norland has reportedly *sent* 50 tanks.', agents: ['norland'], status: 'claimed', source: [{ text: 'reportedly' }] }], // prettier-ignore
    ['Cabinet frees', { says: 'The cabinet declared Arl a disaster zone, *freeing* funds.' }],
    ['At least 14 people die', { says: 'At least 14 people *died* in Arl.', clause: '14 people died in Arl' }],
  ])('reads “%s”', (clause, wish) => {
    expect(read(wish)).toContain(clause)
  })

  it('gives nothing of what somebody lets others do, or not', () => {
    expect(read({ says: 'The assembly refused to let Sudonian soldiers *pass* through the country.' })).toEqual([])
    expect(read({ says: 'The soldiers *pass* through the country.' })).toEqual(['Soldiers pass'])
  })

  it('takes what opens the sentence for what is hit behind a comma', () => {
    const says = 'Profit fell to four billion that analysts had expected, *hit* by costs.'
    expect(read({ says }, true)).toEqual(['Profit hit'])
  })
})
