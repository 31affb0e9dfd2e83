import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Act } from '../annotation.ts'
import type { Participant } from '../../model/dataset.ts'
import { nameOtherParty } from './other-party.ts'

const COUNTRY = new Map([
  ['norland', 'norland'],
  ['sudonia', 'sudonia'],
  ['ann-berg', 'norland'],
])

/** Who takes part in an act of an article about Chile, or about Chile and Peru. */
function parties(act: Partial<Act>, given: Participant[], about: 'one' | 'two' | 'many' = 'one'): string[] {
  const { candidate } = titleInput({ says: 'Norland *sent* a team.' })
  const told = { ...candidate, act: { ...candidate.act, ...act }, participants: [...given] }
  const subject = about === 'one' ? { home: 'chile' } : about === 'two' ? { pair: ['chile', 'peru'] } : {}
  nameOtherParty([told], subject, (id) => COUNTRY.get(id) ?? (id === 'chile' || id === 'peru' ? id : undefined))
  return told.participants.map(({ actor, role }) => `${actor}/${role}`)
}

function one(actor: string, role: Participant['role'] = 'agent'): Participant {
  return { actor, role, via: 'name' }
}

describe('nameOtherParty', () => {
  it.each<[string, string, Participant[], string[]]>([
    ['a team that another country sends', 'AID', [one('norland')], ['norland/agent', 'chile/target']],
    ['a border that another country closes', 'SANCTION', [one('norland')], ['norland/agent', 'chile/target']],
    ['troops that another country pulls out', 'RETREAT', [one('norland')], ['norland/agent', 'chile/target']],
    ['what it does itself', 'AID', [one('chile')], ['chile/agent']],
    ['aid of one country to another', 'AID', [one('norland'), one('sudonia', 'target')], ['norland/agent', 'sudonia/target']], // prettier-ignore
    ['aid of somebody', 'AID', [one('ann-berg')], ['ann-berg/agent']],
    ['aid to another country', 'AID', [one('norland', 'target')], ['norland/target']],
    ['what another country says', 'STATEMENT', [one('norland')], ['norland/agent']],
    ['aid of a body beside a country', 'AID', [one('norland'), one('acme', 'mentioned')], ['norland/agent', 'acme/mentioned']], // prettier-ignore
  ])('knows the parties of %s', (_, kind, given, expected) => {
    expect(parties({ kind }, given)).toEqual(expected)
  })

  it('says nothing of who is helped in the passive', () => {
    expect(parties({ kind: 'AID', passive: true }, [one('norland')])).toEqual(['norland/agent'])
  })

  it.each<[string, string, Participant[], 'two' | 'many', string[]]>([
    ['a ban that is lifted', 'SANCTION', [], 'two', ['chile/mentioned', 'peru/mentioned']],
    ['an exercise', 'COOPERATE', [], 'two', ['chile/mentioned', 'peru/mentioned']],
    ['an exercise of somebody else', 'COOPERATE', [one('norland')], 'two', ['norland/agent']],
    ['an election', 'ELECTION', [], 'two', []],
    ['an exercise in an article about many', 'COOPERATE', [], 'many', []],
  ])('names both countries of an article about two for %s', (_, kind, given, about, expected) => {
    expect(parties({ kind }, given, about)).toEqual(expected)
  })

  it.each<[string, Partial<Act>, Participant[], string[]]>([
    ['imports that one allows', { kind: 'AGREE' }, [one('peru')], ['peru/agent', 'chile/target']],
    ['troops that one pulls out', { kind: 'RETREAT' }, [one('chile')], ['chile/agent', 'peru/target']],
    ['a pact of one with a third', { kind: 'AGREE' }, [one('peru'), one('norland', 'counterpart')], ['peru/agent', 'norland/counterpart']], // prettier-ignore
    ['a pact of a third', { kind: 'AGREE' }, [one('norland')], ['norland/agent']],
    ['a law of one', { kind: 'LAW' }, [one('peru')], ['peru/agent']],
    ['a pact of nobody', { kind: 'AGREE' }, [], []],
  ])('names the other of the two countries of an article for %s', (_, act, given, expected) => {
    expect(parties(act, given, 'two')).toEqual(expected)
  })

  it.each([
    ['retaliate', ['peru/agent', 'chile/target']],
    ['laugh', ['peru/agent']],
  ])('knows on whom one of the two countries will %s', (lemma, expected) => {
    expect(parties({ kind: 'DEED', trigger: { start: 0, end: 1, lemma } }, [one('peru')], 'two')).toEqual(expected)
  })
})
