import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Participant } from '../../model/dataset.ts'
import type { KnownActor } from './companions.ts'
import { nameMainBody } from './main-body.ts'

const ACTORS = new Map<string, KnownActor>([
  ['ann-berg', { kind: 'person', roles: [{ title: 'Chief Executive' }] }],
  ['rosa-silva', { kind: 'person', roles: [{ title: 'council chairman of Arl' }] }],
  ['norland', { kind: 'country' }],
  ['ostra', { kind: 'organisation' }],
])

/** Who takes part in an act of an article about Acme. */
function parties(kind: string, given: Participant[], body: string | undefined = 'acme'): string[] {
  const { candidate } = titleInput({ says: 'Shares *rose*.', kind })
  const told = { ...candidate, participants: [...given] }
  nameMainBody([told], body, (id) => ACTORS.get(id))
  return told.participants.map(({ actor }) => actor)
}

function one(actor: string, role: Participant['role'] = 'agent', as?: string): Participant {
  return { actor, role, via: 'name', ...(as === undefined ? {} : { as }) }
}

describe('nameMainBody', () => {
  it.each<[string, string, Participant[], string[]]>([
    ['shares that rise', 'ECONOMY', [], ['acme']],
    ['a plant that is to close', 'PLAN', [], ['acme']],
    ['a deal that somebody tells of', 'BUSINESS', [one('rosa-silva', 'mentioned')], ['rosa-silva', 'acme']],
    ['who runs it', 'STATEMENT', [one('ann-berg')], ['ann-berg', 'acme']],
    ['who is called its boss there', 'CONSULT', [one('rosa-silva', 'agent', 'Boss')], ['rosa-silva', 'acme']],
  ])('names the company beside %s', (_, kind, given, expected) => {
    expect(parties(kind, given)).toEqual(expected)
  })

  it.each<[string, string, Participant[]]>([
    ['another body', 'BUSINESS', [one('ostra')]],
    ['a country', 'ECONOMY', [one('norland')]],
    ['a fire', 'DISASTER', []],
    ['somebody of elsewhere who speaks', 'STATEMENT', [one('rosa-silva')]],
    ['its boss where he is sued', 'LEGAL', [one('ann-berg', 'target')]],
  ])('is not named beside %s', (_, kind, given) => {
    expect(parties(kind, given)).toEqual(given.map(({ actor }) => actor))
  })

  it('names nobody in an article about many', () => {
    const { candidate } = titleInput({ says: 'Shares *rose*.', kind: 'ECONOMY' })
    const told = { ...candidate, participants: [] }
    nameMainBody([told], undefined, () => undefined)
    expect(told.participants).toEqual([])
  })
})
