import { describe, expect, it } from 'vitest'
import type { Actor } from '../../model/dataset.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { agentNames, namesInRole } from './agents.ts'

/** Names of those who act, with the words of the subject marked out. */
function agents(says: string, subject: string, ...ids: string[]): string[] {
  const input = titleInput({ says, agents: ids })
  const start = input.candidate.sentence.text.indexOf(subject)
  const act = { ...input.candidate.act, subject: { start, end: start + subject.length } }
  return agentNames({ ...input, candidate: { ...input.candidate, act } })
}

describe('agentNames', () => {
  it.each<[string, string, string[], string[]]>([
    ['Berg’s party and its ally *won* the vote.', 'Berg’s party and its ally', ['anna-berg'], []],
    ['Norland’s regulator Grain Council *fined* a bank.', 'Norland’s regulator Grain Council', ['norland', 'grain-council'], ['Grain Council']], // prettier-ignore
    ['Norland and Sudonia *signed* a pact.', 'Norland and Sudonia', ['norland', 'sudonia'], ['Norland', 'Sudonia']],
    ['Norland’s army *left* Arl.', 'Norland’s army', ['norland'], ['Norland']],
    ['The Norland, CA-based maker *closed* a plant.', 'The Norland, CA-based maker', ['norland'], []],
    ['A Norland-era gun *killed* a man.', 'A Norland-era gun', ['norland'], []],
    ['Norland-led forces *left* Arl.', 'Norland-led forces', ['norland'], ['Norland']],
    ['Berg *left* Arl.', 'Berg', ['anna-berg'], ['Berg']],
  ])('of “%s”', (says, subject, ids, names) => {
    expect(agents(says, subject, ...ids)).toEqual(names)
  })

  it('takes an office for no name', () => {
    const input = titleInput({ says: 'Berg *met* the president.', agents: ['anna-berg'], counterparts: ['office'] })
    const office: Actor = { id: 'office', name: 'Foreign Minister', kind: 'person', names: [], roles: [] }
    const actors = new Map<string, Actor>([...input.actors, ['office', office]])
    expect(namesInRole({ ...input, actors }, 'agent', 'counterpart')).toEqual(['Berg'])
  })
})
